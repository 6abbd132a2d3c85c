/**
 * Every npm script goes through here: `node scripts/setup.mjs <level> [<command> [arguments]]`.
 * Makes the clone ready as far as the level says, then runs the command with the Node.js that package-lock.json names.
 * `deployed` is `built` on a developer's machine; with NODE_ENV=production it changes nothing, since there the packages
 * for development may be missing and `npm run build` was run when the image was made.
 * Runs itself on any Node.js from 20 on and imports nothing that has to be installed. Speaks on stderr only.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./setup/install.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, "node_modules/.bin");
const LEVELS = ["installed", "generated", "built", "deployed"];

const [level, command, ...args] = process.argv.slice(2);
if (!LEVELS.includes(level)) {
  console.error(`usage: node scripts/setup.mjs <${LEVELS.join("|")}> [<command> [arguments]]`);
  process.exit(2);
}

try {
  const node = await makeReady();
  if (process.exitCode === undefined && command !== undefined) {
    const isScript = /\.(ts|mjs)$/.test(command);
    process.exitCode = isScript ? await run(node, node, [command, ...args]) : await run(node, join(BIN, command), args);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function makeReady() {
  if (level === "deployed" && process.env.NODE_ENV === "production") return process.execPath;
  const node = await ensureInstalled(ROOT);
  if (level === "installed") return node;
  const code = await run(node, node, [join(ROOT, "scripts/prepare.ts"), level === "generated" ? "generated" : "built"]);
  if (code !== 0) process.exitCode = code;
  return node;
}

/**
 * Runs a program with our own Node.js first on PATH and waits for its end. Signals are passed on; when whoever started us
 * dies without a signal, the program is asked to stop too.
 *
 * @param {string} node
 * @param {string} program
 * @param {string[]} programArgs
 * @returns {Promise<number>} the exit code, 128 + the signal's number after a signal
 */
async function run(node, program, programArgs) {
  const env = { ...process.env, PATH: [dirname(node), BIN, process.env.PATH].join(delimiter) };
  const child = spawn(program, programArgs, { cwd: ROOT, env, stdio: "inherit" });
  const forward = (signal) => child.kill(signal);
  // A terminal sends Ctrl-C to the child as well; passing it on twice is harmless, dying before the child is not.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, forward);
  const parent = process.ppid;
  const orphaned = setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1000);
  try {
    return await new Promise((done, fail) => {
      child.once("error", fail);
      child.once("close", (code, signal) => done(signal === null ? code : 128 + constants.signals[signal]));
    });
  } finally {
    clearInterval(orphaned);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.off(signal, forward);
  }
}
