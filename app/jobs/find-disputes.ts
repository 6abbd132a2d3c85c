import { z } from "zod";
import { findDisputes } from "#app/use-cases/inbox/find-disputes.ts";
import { defineJob } from "./job.ts";

export const findDisputesJob = defineJob({
  name: "find-disputes",
  payload: z.object({ shopId: z.uuid() }),
  run: ({ shopId }, { now }) => findDisputes(shopId, now()),
});
