import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { type AppProcess, startAppProcess, untilReady } from "../../scripts/demo/app-process.ts";
import { freePort } from "../../scripts/ports.ts";
import type { LoadOptions, LoadResult } from "./load.ts";

const ROOT = resolve(import.meta.dirname, "../..");

/** The app's configuration, for every server that is measured. */
export type BenchEnvironment = NodeJS.ProcessEnv & { SHOPIFY_API_SECRET: string };

export type BenchServer = { url: string; process: AppProcess };

/** Starts a server in a process of its own and waits until it answers. */
export async function startServer(entry: string, env: NodeJS.ProcessEnv): Promise<BenchServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let lastWords = "";
  const process = startAppProcess(entry, { ...env, PORT: String(port) }, (text) => (lastWords = text));
  await untilReady(url, process).catch((error: unknown) => {
    throw new Error(`${entry} did not start: ${lastWords}`, { cause: error });
  });
  return { url, process };
}

/** Runs the load generator, which is a process too, to its end. */
export function runLoad(options: LoadOptions): Promise<LoadResult> {
  const child = spawn(process.execPath, ["tests/bench/load.ts", JSON.stringify(options)], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("close", (code) => {
      if (code === 0) done(JSON.parse(output) as LoadResult);
      else fail(new Error(`the load generator ended with ${code}`));
    });
  });
}
