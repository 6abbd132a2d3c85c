import type { z } from "zod";
import type { Instant } from "#app/domain/time.ts";

/** What a job is run with besides its payload. */
export type JobContext = {
  now: () => Instant;
  /** Aborted when the worker is stopping: begin nothing new. */
  signal: AbortSignal;
};

/** A task of the queue: its name, what its payload must be, and the one use case it calls. */
export type Job<Payload = unknown> = {
  name: string;
  /** Ids only; no personal data. */
  payload: z.ZodType<Payload>;
  /** Standard cron line (UTC) for a recurring task; its payload is empty. */
  cron?: string;
  /** Also when a worker starts: a release may have changed what the task looks after. Its payload is empty. */
  atStart?: true;
  /** Spends its time waiting for others' services: run apart, so that a slow one delays nothing else. */
  waitsForProviders?: boolean;
  run(payload: Payload, context: JobContext): Promise<void>;
};

/** Types a job by its payload's schema. */
export function defineJob<Payload>(job: Job<Payload>): Job<Payload> {
  return job;
}
