import { z } from "zod";
import { resumeAsking } from "#app/use-cases/tracking/resume-asking.ts";
import { defineJob } from "./job.ts";

export const resumeAskingJob = defineJob({
  name: "resume-asking",
  payload: z.looseObject({}),
  cron: "23 * * * *",
  run: (_payload, { now }) => resumeAsking(now()),
});
