import { z } from "zod";
import { resumeConfirmations } from "#app/use-cases/trust-marks/resume-confirmations.ts";
import { defineJob } from "./job.ts";

export const resumeConfirmationsJob = defineJob({
  name: "resume-confirmations",
  payload: z.looseObject({}),
  cron: "53 */4 * * *",
  atStart: true,
  run: (_payload, { now }) => resumeConfirmations(now()),
});
