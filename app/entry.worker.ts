import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, type RunnerOptions, type TaskList, type WorkerEvents } from "graphile-worker";
import { closeDatabase } from "#app/db.server.ts";
import { env } from "#app/env.server.ts";
import { JOBS } from "#app/jobs/all-jobs.ts";
import type { Job } from "#app/jobs/job.ts";
import { traceOf } from "#app/platform/error-trace.ts";
import { log } from "#app/platform/log.server.ts";
import { watchWorkers } from "#app/platform/worker-liveness.server.ts";

/** Jobs that run side by side in this process. */
const CONCURRENCY = 4;
/** Jobs that wait for providers. Each provider's run one after another, so that many can be slow at the same time. */
const PROVIDER_CONCURRENCY = 16;
const STOP_WITHIN_MS = 25_000;

const stopping = new AbortController();
const liveness = await watchWorkers(env.databaseUrl, (error) => {
  log.fatal({ error: String(error) }, "the worker can no longer tell that it lives; it ends, to be started anew");
  process.exit(1);
});

const tasksOf = (jobs: readonly Job[]): TaskList =>
  Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (payload: unknown, helpers) => {
        const startedAt = performance.now();
        try {
          await job.run(job.payload.parse(payload), { now: () => new Date().toISOString(), signal: stopping.signal });
        } catch (error) {
          // The queue writes the message of what is thrown into its log and its table.
          throw new Error(traceOf(error));
        }
        log.info({ job: job.name, id: helpers.job.id, ms: Math.round(performance.now() - startedAt) }, "job done");
      },
    ]),
  );

const quiet = new Logger(() => (level, message) => {
  if (level === "error" || level === "warning") log[level === "error" ? "error" : "warn"]({ queue: true }, message);
});

const events: WorkerEvents = new EventEmitter();
events.on("worker:create", ({ worker }) => void liveness.announce(worker.workerId));
events.on("job:error", ({ job, error }) =>
  log.warn(
    { job: job.task_identifier, id: job.id, attempt: job.attempts, error: (error as Error).message },
    "job failed",
  ),
);

await freeDead();
const settings: RunnerOptions = {
  events,
  connectionString: env.databaseUrl,
  noHandleSignals: true,
  // In batches, even of one, what became of a job is written before the runner stops; otherwise it may be left locked.
  preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  logger: quiet,
};
const runners = [
  await run({
    ...settings,
    concurrency: CONCURRENCY,
    taskList: tasksOf(JOBS.filter((job) => !job.waitsForProviders)),
    parsedCronItems: parseCronItems(
      JOBS.flatMap((job) => (job.cron ? [{ task: job.name, match: job.cron, options: { backfillPeriod: 0 } }] : [])),
    ),
  }),
  await run({
    ...settings,
    concurrency: PROVIDER_CONCURRENCY,
    maxPoolSize: PROVIDER_CONCURRENCY,
    taskList: tasksOf(JOBS.filter((job) => job.waitsForProviders)),
    parsedCronItems: [],
  }),
];

// By its key a task waits once, however many workers start.
for (const { name } of JOBS.filter(({ atStart }) => atStart)) await runners[0]!.addJob(name, {}, { jobKey: name });

const sweepDead = setInterval(() => void freeDead(), 5_000);
log.info({ pid: process.pid }, "worker ready");

async function freeDead(): Promise<void> {
  try {
    const freed = await liveness.freeDead();
    if (freed.length > 0) log.warn({ workers: freed.length }, "freed the jobs of workers that are gone");
  } catch (error) {
    log.error({ error: String(error) }, "could not look for dead workers");
  }
}

for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop());

async function stop(): Promise<void> {
  stopping.abort();
  clearInterval(sweepDead);
  setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
  await Promise.all(runners.map((runner) => runner.stop()));
  await liveness.close();
  await closeDatabase();
  log.info("worker stopped");
}
