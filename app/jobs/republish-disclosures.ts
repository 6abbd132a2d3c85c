import { z } from "zod";
import { enqueueRepublishing } from "#app/use-cases/disclosure/enqueue-republishing.ts";
import { defineJob } from "./job.ts";

export const republishDisclosuresJob = defineJob({
  name: "republish-disclosures",
  payload: z.looseObject({}),
  cron: "23 2 * * *",
  atStart: true,
  run: (_payload, context) => enqueueRepublishing(context),
});
