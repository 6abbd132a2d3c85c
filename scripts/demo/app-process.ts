import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const ROOT = resolve(import.meta.dirname, "../..");
const PRELOADED = ["--import", "./tests/sandbox/outgoing.mjs", "--import", "./scripts/demo/end-with-parent.mjs"];

export type AppProcess = {
  pid: number;
  /** Resolves with a description when the process ends without having been told to. */
  crashed: Promise<string>;
  /** SIGTERM, and SIGKILL when it has not ended after 30 s: the app gives itself 25 s to finish. */
  stop(): Promise<void>;
  /** SIGKILL, as a machine that fails would. */
  kill(): Promise<void>;
};

/**
 * Starts one process of the app under the sandbox's eyes: what it says to the outside goes to the sandbox.
 *
 * @param entry such as `app/entry.web.ts`
 * @param env the app's whole configuration; of our own environment only PATH and HOME are passed on
 * @param onOutput receives what the process writes, as it writes it
 */
export function startAppProcess(entry: string, env: NodeJS.ProcessEnv, onOutput: (text: string) => void): AppProcess {
  const { PATH = "", HOME = "/" } = process.env;
  // Its own process group: Ctrl-C in a terminal reaches us alone, and we stop things in their order.
  const child = spawn(process.execPath, [...PRELOADED, entry], {
    cwd: ROOT,
    env: { PATH, HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  child.stdout.on("data", (chunk: Buffer) => onOutput(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => onOutput(chunk.toString()));
  let told = false;
  const ended = new Promise<string>((done) => {
    child.once("error", (error) => done(`${entry} did not start: ${error.message}`));
    child.once("close", (code, signal) => done(`${entry} ended with ${signal ?? code}`));
  });
  const end = async (signal: NodeJS.Signals) => {
    told = true;
    child.kill(signal);
    const timeout = new AbortController();
    const patience = sleep(30_000, undefined, { signal: timeout.signal }).then(
      () => child.kill("SIGKILL"),
      () => undefined,
    );
    await ended;
    timeout.abort();
    await patience;
  };
  return {
    pid: child.pid ?? 0,
    crashed: new Promise((crash) => void ended.then((description) => !told && crash(description))),
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}

/**
 * Waits until the app says that it is ready to work.
 *
 * @throws Error when the process ends first, or after `timeoutMs`.
 */
export async function untilReady(appUrl: string, process: AppProcess, timeoutMs = 60_000): Promise<void> {
  const giveUpAt = Date.now() + timeoutMs;
  let crash: string | undefined;
  void process.crashed.then((description) => (crash = description));
  while (Date.now() < giveUpAt) {
    if (crash !== undefined) throw new Error(crash);
    const ready = await fetch(`${appUrl}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await sleep(100);
  }
  throw new Error(`${appUrl}/readyz did not answer 200 within ${timeoutMs / 1000} s.`);
}
