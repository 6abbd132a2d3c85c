import { z } from "zod";
import { watchOrders } from "#app/use-cases/tracking/watch-orders.ts";
import { defineJob } from "./job.ts";

export const watchOrdersJob = defineJob({
  name: "watch-orders",
  payload: z.object({ shopId: z.uuid(), connectionId: z.uuid() }),
  run: ({ shopId, connectionId }, { now }) => watchOrders(shopId, connectionId, now()),
});
