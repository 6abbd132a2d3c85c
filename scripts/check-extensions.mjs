/**
 * Lets Shopify's own command build the app with each of its configurations: it checks the tomls and the extensions'
 * tomls and targets, and bundles the admin extension. Works offline and without a login.
 */
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");

let failed = false;
for (const config of ["shopify.app.toml", "shopify.app.disputes.toml"]) {
  const { code, output } = await build(config);
  console.log(`${code === 0 ? "ok    " : "FAILED"} shopify app build --config ${config}`);
  if (code === 0) continue;
  failed = true;
  console.log(output.trimEnd());
}
process.exit(failed ? 1 : 0);

/**
 * @param {string} config
 * @returns {Promise<{ code: number | null, output: string }>}
 */
async function build(config) {
  const args = ["app", "build", "--config", config];
  const child = spawn(join(ROOT, "node_modules/.bin/shopify"), args, {
    cwd: ROOT,
    env: { ...process.env, CI: "1", SHOPIFY_CLI_NO_ANALYTICS: "1", OPT_OUT_INSTRUMENTATION: "true", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((done, fail) => child.once("error", fail).once("close", done));
  return { code, output };
}
