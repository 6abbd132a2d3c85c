/**
 * Preloaded into `prisma migrate`: its engine limits the wait for its advisory lock with a timer of ten seconds which it never
 * clears, so that the finished process would idle that long. The limit still works, but keeps no process alive.
 */
const LOCK_TIMEOUT_MS = 10_000;
const { setTimeout: startTimer } = globalThis;

globalThis.setTimeout = Object.assign((callback, ms, ...args) => {
  const timer = startTimer(callback, ms, ...args);
  return ms === LOCK_TIMEOUT_MS ? timer.unref() : timer;
}, startTimer);
