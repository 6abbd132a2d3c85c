import { z } from "zod";
import { restoreSubscriptions } from "#app/use-cases/inbox/restore-subscriptions.ts";
import { defineJob } from "./job.ts";

export const restoreSubscriptionsJob = defineJob({
  name: "restore-subscriptions",
  payload: z.object({ shopId: z.uuid() }),
  run: ({ shopId }) => restoreSubscriptions(shopId),
});
