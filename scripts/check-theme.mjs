/**
 * Checks the theme app extension with Shopify's theme check and the rules for theme app extensions. Ends with 1 on an error or a
 * warning. (`shopify app build` prints these findings too, but accepts them.)
 */
import { themeCheckRun } from "@shopify/theme-check-node";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const EXTENSION = resolve(import.meta.dirname, "../extensions/storefront");
const SEVERITIES = ["error", "warning", "info"];
const INFO = 2;

const { offenses, theme } = await themeCheckRun(EXTENSION, "theme-check:theme-app-extension");
for (const { uri, start, severity, check, message } of offenses) {
  const file = relative(join(EXTENSION, "../.."), fileURLToPath(uri));
  console.log(`${SEVERITIES[severity]} ${file}:${start.line + 1} ${check}: ${message}`);
}
if (theme.length === 0) console.log(`Found no file of a theme app extension in ${EXTENSION}.`);
const failed = theme.length === 0 || offenses.some(({ severity }) => severity < INFO);
if (!failed) console.log(`${theme.length} files checked.`);
process.exit(failed ? 1 : 0);
