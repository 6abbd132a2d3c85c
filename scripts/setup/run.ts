import { spawn } from "node:child_process";
import { join } from "node:path";

/**
 * Runs a program of node_modules/.bin quietly to its end.
 *
 * @throws Error with all it wrote, when it fails.
 */
export async function runTool(root: string, tool: string, args: string[], env: Record<string, string>): Promise<void> {
  const bin = join(root, "node_modules/.bin");
  const child = spawn(join(bin, tool), args, {
    cwd: root,
    env: { ...process.env, PATH: `${bin}:${process.env["PATH"]}`, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  if (code !== 0) throw new Error(`${tool} ${args.join(" ")} ended with ${code}:\n${output}`);
}
