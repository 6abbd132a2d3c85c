import { z } from "zod";
import { resumeImports } from "#app/use-cases/reviews/resume-imports.ts";
import { defineJob } from "./job.ts";

export const resumeImportsJob = defineJob({
  name: "resume-imports",
  payload: z.looseObject({}),
  cron: "37 * * * *",
  run: (_payload, { now }) => resumeImports(now()),
});
