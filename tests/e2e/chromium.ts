import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser } from "playwright-core";

const clone = resolve(import.meta.dirname, "../..");

/** Run in a process of its own, because the package reads and changes the environment when it is imported. */
const unpackScript = `
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
`;

/** A folder that holds the browser, its libraries and its fonts. */
export type UnpackedChromium = { folder: string; executable: string };

/**
 * Unpacks the Chromium of the npm package into `.cache/chromium/<version>` of this clone, once.
 * Two processes may call it at the same time: the folder appears whole, by a rename.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const manifest = await readFile(join(clone, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = join(clone, ".cache/chromium");
  const folder = join(cache, version);
  const executable = join(folder, "chromium");
  if (existsSync(executable)) return { folder, executable };
  const own = join(cache, `unpacking-${process.pid}`);
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true });
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", unpackScript], {
    cwd: clone,
    env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" },
  });
  await writeFile(join(own, "fonts/fonts.conf"), fontConfiguration(folder));
  try {
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(executable)) throw error;
  }
  return { folder, executable };
}

/**
 * Starts a headless Chromium in which Shopify's hosts lead to the sandbox.
 * @param httpsPort port on 127.0.0.1 where the sandbox answers for Shopify's hosts
 */
export async function launchChromium(httpsPort: number): Promise<Browser> {
  const { folder, executable } = await unpackChromium();
  const libraries = join(folder, "al2023/lib");
  const inherited = process.env.LD_LIBRARY_PATH;
  return chromium.launch({
    executablePath: executable,
    headless: true,
    args: ["--no-sandbox", `--host-resolver-rules=${hostRules(httpsPort)}`],
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(folder, "fonts"),
      HOME: process.env.HOME ?? folder,
      LD_LIBRARY_PATH: inherited ? `${libraries}:${inherited}` : libraries,
    },
  });
}

/** The package's own configuration names folders of another machine. Noto Sans adds what Open Sans lacks. */
function fontConfiguration(folder: string): string {
  const folders = [join(folder, "fonts"), join(clone, "node_modules/@expo-google-fonts/noto-sans")];
  const prefer = "<prefer><family>Open Sans</family><family>Noto Sans</family></prefer>";
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((each) => `<dir>${each}</dir>`).join("\n")}
<cachedir>${join(folder, "fonts-cache")}</cachedir>
${["sans-serif", "serif", "monospace", "system-ui"].map((family) => `<alias><family>${family}</family>${prefer}</alias>`).join("\n")}
</fontconfig>
`;
}

/** Every name but this machine's own leads to the sandbox or nowhere: a test never reaches the internet. */
function hostRules(httpsPort: number): string {
  const shopify = ["admin.shopify.com", "*.myshopify.com", "cdn.shopify.com"];
  return [
    ...shopify.map((host) => `MAP ${host}:443 127.0.0.1:${httpsPort}`),
    "MAP * ~NOTFOUND",
    "EXCLUDE localhost",
    "EXCLUDE 127.0.0.1",
  ].join(",");
}
