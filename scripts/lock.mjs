import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Runs `action` while this process alone holds the lock file. A lock whose holder no longer runs is taken over.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} action
 * @param {number} [timeoutMs]
 * @returns {Promise<T>}
 * @throws Error when the lock is still held after `timeoutMs`.
 */
export async function withLock(file, action, timeoutMs = 120_000) {
  await mkdir(dirname(file), { recursive: true });
  const giveUpAt = Date.now() + timeoutMs;
  while (!(await take(file))) {
    const holder = Number(await readFile(file, "utf8").catch(() => ""));
    if (holder > 0 && !isRunning(holder)) await discard(file);
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

/**
 * Whether a process with this id runs, ours or another user's.
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function take(file) {
  // Linked into place with its content: a lock is never seen without its holder.
  const own = `${file}.${randomUUID()}`;
  try {
    await writeFile(own, String(process.pid));
    await link(own, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Another process may have taken the stale lock over a moment ago: what was moved aside is looked at again. */
async function discard(file) {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  if (isRunning(Number(await readFile(aside, "utf8")))) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
