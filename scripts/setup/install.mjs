import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { withLock } from "../lock.mjs";

/** The oldest Node.js that runs our TypeScript as it stands. */
const TYPE_STRIPPING = [22, 18];

/**
 * Installs the packages when node_modules is missing or is not what package-lock.json says.
 *
 * @param {string} root the clone
 * @returns {Promise<string>} the Node.js to run everything else with
 * @throws Error when npm fails, or no suitable Node.js results
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) {
    const node = findNode(root);
    if (node !== undefined) return node;
  }
  return withLock(
    join(root, ".cache/install.lock"),
    async () => {
      if (!isInstalled(root)) {
        console.error("Installing packages (npm ci) …");
        await npm(root, ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=warn"]);
      }
      return findNode(root) ?? (await installNode(root));
    },
    15 * 60_000,
  );
}

/** npm writes down what it installed; every package of package-lock.json must be there in its version. */
function isInstalled(root) {
  const installed = readPackages(join(root, "node_modules/.package-lock.json"));
  const wanted = readPackages(join(root, "package-lock.json"));
  if (wanted === undefined) throw new Error(`${root} has no package-lock.json.`);
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === "") return true;
    const found = installed[path];
    // Optional packages are for some platforms only.
    return found === undefined ? optional === true || devOptional === true : found.version === version;
  });
}

function readPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** The npm package `node` if its program is there, else the running Node.js if it is new enough. */
function findNode(root) {
  for (const candidate of [join(root, "node_modules/node/bin/node"), process.execPath]) {
    const version = versionOf(candidate);
    if (version !== undefined && isRecent(version)) return candidate;
  }
  return undefined;
}

function versionOf(node) {
  try {
    return execFileSync(node, ["--version"], { encoding: "utf8" }).trim().slice(1);
  } catch {
    return undefined;
  }
}

function isRecent(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > TYPE_STRIPPING[0] || (major === TYPE_STRIPPING[0] && minor >= TYPE_STRIPPING[1]);
}

/** The package fetches its program in an install script, which npm may have been told not to run. Then we run it. */
async function installNode(root) {
  console.error("Installing Node.js …");
  await execute(process.execPath, ["installArchSpecificPackage.js"], join(root, "node_modules/node"));
  const node = findNode(root);
  if (node === undefined)
    throw new Error(`Node.js ${TYPE_STRIPPING.join(".")} or newer is needed; this is ${process.version}.`);
  return node;
}

function npm(root, args) {
  return execute("npm", args, root);
}

/** With the machine's own Node.js: the one in node_modules is what npm is about to replace. */
async function execute(program, args, cwd) {
  const bin = join(cwd, "node_modules/.bin");
  const path = (process.env.PATH ?? "").split(delimiter).filter((entry) => entry !== bin);
  const env = { ...process.env, PATH: path.join(delimiter) };
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  const code = await new Promise((done, fail) => child.once("error", fail).once("close", done));
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}.`);
}
