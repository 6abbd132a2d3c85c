import { z } from "zod";
import { enqueueAsking } from "#app/use-cases/reviews/enqueue-asking.ts";
import { defineJob } from "./job.ts";

export const askAllCustomersJob = defineJob({
  name: "ask-all-customers",
  payload: z.looseObject({}),
  cron: "7 * * * *",
  run: (_payload, { now }) => enqueueAsking(now()),
});
