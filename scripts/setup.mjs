/**
 * Every npm script goes through here: `node scripts/setup.mjs <installed|generated|built> <command> [arguments]`.
 * Makes the clone ready as far as the command needs, then runs it with the Node.js that package-lock.json names.
 * Runs itself on any Node.js from 20 on and imports nothing that has to be installed. Speaks on stderr only.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./setup/install.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, "node_modules/.bin");
const LEVELS = ["installed", "generated", "built"];

const [level, command, ...args] = process.argv.slice(2);
if (!LEVELS.includes(level) || command === undefined) {
  console.error(`usage: node scripts/setup.mjs <${LEVELS.join("|")}> <command> [arguments]`);
  process.exit(2);
}

try {
  const node = await ensureInstalled(ROOT);
  process.exitCode = level === "installed" ? 0 : await run(node, [join(ROOT, "scripts/prepare.ts"), level]);
  if (process.exitCode === 0) {
    const isScript = /\.(ts|mjs)$/.test(command);
    process.exitCode = isScript ? await run(node, [command, ...args]) : await run(join(BIN, command), args);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * Runs a program with our own Node.js first on PATH and waits for its end. Signals are passed on; when whoever started us
 * dies without a signal, the program is asked to stop too.
 *
 * @param {string} program
 * @param {string[]} programArgs
 * @returns {Promise<number>} the exit code, 128 + the signal's number after a signal
 */
async function run(program, programArgs) {
  const env = { ...process.env, PATH: [BIN, process.env.PATH].join(delimiter) };
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
