import { z } from "zod";
import { purgeLinks } from "#app/use-cases/reviews/purge-links.ts";
import { defineJob } from "./job.ts";

export const purgeLinksJob = defineJob({
  name: "purge-links",
  payload: z.looseObject({}),
  cron: "27 3 * * *",
  run: (_payload, { now }) => purgeLinks(now()),
});
