/** Things to do later, none of which outlives the sandbox or keeps its process alive. */
export type Timers = { later(delayMs: number, run: () => void): void; stop(): void };

export function createTimers(): Timers {
  const waiting = new Set<NodeJS.Timeout>();
  let stopped = false;
  return {
    later(delayMs, run) {
      if (stopped) return;
      const timer = setTimeout(() => {
        waiting.delete(timer);
        run();
      }, delayMs);
      timer.unref();
      waiting.add(timer);
    },
    stop() {
      stopped = true;
      for (const timer of waiting) clearTimeout(timer);
    },
  };
}
