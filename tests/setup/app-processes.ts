import { resolve } from "node:path";
import { type AppProcess, startAppProcess, untilReady } from "../../scripts/demo/app-process.ts";
import { freePort } from "../../scripts/ports.ts";
import { prepare } from "../../scripts/prepare.ts";

const ROOT = resolve(import.meta.dirname, "../..");

export type AppProcesses = {
  /** Such as `http://127.0.0.1:41234`; the same after a restart. */
  url: string;
  /** Starts the web server and waits until it answers. */
  startWeb(): Promise<AppProcess>;
  /** Starts a worker, which says when it is ready. */
  startWorker(): Promise<AppProcess>;
  /** What the processes wrote. */
  output(): string;
  /** Kills what still runs. */
  end(): Promise<void>;
};

/**
 * The app as it runs in production: its web server and its worker, each a process of its own, to be killed and started
 * again by the test.
 * @param environment everything app/env.server.ts wants
 */
export async function createAppProcesses(environment: Record<string, string>): Promise<AppProcesses> {
  await prepare("built");
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started: AppProcess[] = [];
  let output = "";
  const start = (entry: string) => {
    const env: NodeJS.ProcessEnv = {
      ...environment,
      NODE_ENV: "production",
      FILES_DIR: resolve(ROOT, ".cache/files"),
      PORT: String(port),
    };
    const process = startAppProcess(entry, env, (text) => (output += text));
    started.push(process);
    return process;
  };
  return {
    url,
    async startWeb() {
      const seen = output.length;
      const web = start("app/entry.web.ts");
      await untilReady(url, web).catch((error: unknown) => {
        throw new Error(`The web server did not start.\n${output.slice(seen)}`, { cause: error });
      });
      return web;
    },
    async startWorker() {
      const seen = output.length;
      const worker = start("app/entry.worker.ts");
      let crash: string | undefined;
      void worker.crashed.then((description) => (crash = description));
      await until("the worker is ready", () => {
        if (crash) throw new Error(`${crash}\n${output.slice(seen)}`);
        return output.includes(`"pid":${worker.pid},"msg":"worker ready"`);
      });
      return worker;
    },
    output: () => output,
    async end() {
      await Promise.all(started.map((process) => process.kill()));
    },
  };
}

/** Asks again and again until the answer is yes; gives up with `what` after `timeoutMs`. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 60_000,
): Promise<void> {
  const giveUpAt = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > giveUpAt) throw new Error(`waited ${timeoutMs} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
