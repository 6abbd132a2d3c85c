import { z } from "zod";
import { purgeInbox } from "#app/use-cases/inbox/purge-inbox.ts";
import { defineJob } from "./job.ts";

export const purgeInboxJob = defineJob({
  name: "purge-inbox",
  payload: z.looseObject({}),
  cron: "17 3 * * *",
  run: (_payload, { now }) => purgeInbox(now()),
});
