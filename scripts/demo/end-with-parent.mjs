/** Preloaded into the demo's processes: when the process that started them was killed, they stop as if told to. */
const parent = process.ppid;
const timer = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(timer);
  process.kill(process.pid, "SIGTERM");
}, 500).unref();
