import { spawn } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const BIN = join(ROOT, "node_modules/.bin");
const RESULTS = join(ROOT, "test-results/vitest.json");
const NODE = process.execPath;

/** Cheap ones first. Every check runs, whatever the ones before it found. */
const CHECKS: [name: string, program: string, ...args: string[]][] = [
  ["format", "prettier", "--check", "--log-level=warn", "."],
  ["types", "tsc", "--noEmit", "-p", "."],
  ["lint", "eslint", "--max-warnings=0", "."],
  ["arrows between rooms", "depcruise", "app", "extensions"],
  ["unused code and packages", "knip"],
  ["GraphQL documents", NODE, "scripts/check-graphql.mjs"],
  ["theme extension", NODE, "scripts/check-theme.mjs"],
  ["build", NODE, "scripts/prepare.ts", "built"],
  ["Shopify's own build", NODE, "scripts/check-extensions.mjs"],
];

const failedChecks: string[] = [];
for (const [name, program, ...args] of CHECKS) {
  const startedAt = performance.now();
  const { code, output } = await run(program, args, "pipe");
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (code === 0) continue;
  failedChecks.push(name);
  console.log(output.trimEnd());
}

await mkdir(join(ROOT, "test-results"), { recursive: true });
await rm(RESULTS, { force: true });
const tests = await run(
  "vitest",
  ["run", "--allowOnly=false", "--reporter=default", "--reporter=json", `--outputFile.json=${RESULTS}`],
  "inherit",
);
const { passed, failed } = await countTests(tests.code);

console.log(failedChecks.length === 0 ? "All checks passed." : `Failed checks: ${failedChecks.join(", ")}`);
// The last line counts a failed check as one failure, so that it never reads green when something is red.
const failures = failed + failedChecks.length;
console.log(`${passed} passed, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);

/** A file that does not even load has no failed test, and an error outside tests belongs to none: both count as one. */
async function countTests(exitCode: number): Promise<{ passed: number; failed: number }> {
  const text = await readFile(RESULTS, "utf8").catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const results = JSON.parse(text) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const brokenFiles = results.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const failed = results.numFailedTests + brokenFiles.length;
  return { passed: results.numPassedTests, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}

async function run(
  program: string,
  args: string[],
  output: "pipe" | "inherit",
): Promise<{ code: number; output: string }> {
  const child = spawn(program === NODE ? program : join(BIN, program), args, {
    cwd: ROOT,
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env["PATH"]}` },
    stdio: ["ignore", output, output],
  });
  let text = "";
  child.stdout?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise<number>((done, fail) => {
    child.once("error", fail);
    child.once("close", (exitCode) => done(exitCode ?? 1));
  });
  return { code, output: text };
}
