import { mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Runs `action` while this process alone holds the lock file. A lock whose holder no longer runs is taken over.
 *
 * @throws Error when the lock is still held after `timeoutMs`.
 */
export async function withLock<T>(file: string, action: () => Promise<T>, timeoutMs = 120_000): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  const giveUpAt = Date.now() + timeoutMs;
  while (!(await take(file))) {
    const holder = Number(await readFile(file, "utf8").catch(() => ""));
    if (holder > 0 && !isRunning(holder)) await rm(file, { force: true });
    else if (Date.now() > giveUpAt)
      throw new Error(`${file} is held by process ${holder}. If none such runs, delete it.`);
    else await sleep(100);
  }
  try {
    return await action();
  } finally {
    await rm(file, { force: true });
  }
}

/** Whether a process with this id runs, ours or another user's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx");
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
