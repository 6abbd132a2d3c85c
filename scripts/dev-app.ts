import { spawn, type ChildProcess } from "node:child_process";
import { watch } from "node:fs";
import { join, resolve } from "node:path";
import { prepare } from "./prepare.ts";

/**
 * What Shopify's command runs for `npm run dev`: the built web server and the worker, as in production, built and started
 * anew when a source changes. That command gives HOST (the tunnel's address), PORT and the app's keys.
 */
const ROOT = resolve(import.meta.dirname, "..");
const SETTLE_MS = 300;

const { HOST, APP_URL, PORT, FRONTEND_PORT } = process.env;
const env = {
  ...process.env,
  // Elsewhere HOST is the address to listen on.
  SHOPIFY_APP_URL: APP_URL ?? HOST,
  HOST: "127.0.0.1",
  PORT: PORT ?? FRONTEND_PORT,
};

let running: ChildProcess[] = [];
let timer: NodeJS.Timeout | undefined;
let restarting = Promise.resolve();

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void stop().then(() => process.exit(0)));
}
await restart();
watch(join(ROOT, "app"), { recursive: true }, (_event, file) => {
  if (file === null || file.startsWith("generated") || file.includes(".test.")) return;
  clearTimeout(timer);
  timer = setTimeout(() => (restarting = restarting.then(restart)), SETTLE_MS);
});

/** A build that fails leaves the app as it runs. */
async function restart(): Promise<void> {
  try {
    await prepare("built");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return;
  }
  await stop();
  running = ["app/entry.web.ts", "app/entry.worker.ts"].map((entry) =>
    spawn(process.execPath, [entry], { cwd: ROOT, env, stdio: "inherit" }),
  );
}

async function stop(): Promise<void> {
  const ending = running.filter((child) => child.exitCode === null && child.signalCode === null);
  running = [];
  await Promise.all(
    ending.map((child) => {
      const ended = new Promise((done) => child.once("close", done));
      child.kill("SIGTERM");
      return ended;
    }),
  );
}
