import { z } from "zod";
import { enqueueSweeps } from "#app/use-cases/inbox/enqueue-sweeps.ts";
import { defineJob } from "./job.ts";

export const sweepShopsJob = defineJob({
  name: "sweep-shops",
  payload: z.looseObject({}),
  cron: "41 */6 * * *",
  run: enqueueSweeps,
});
