import { z } from "zod";
import { readMailsOf } from "#app/use-cases/evidence/record-order-mails.ts";
import { defineJob } from "./job.ts";

export const recordOrderMailsJob = defineJob({
  name: "record-order-mails",
  payload: z.object({ shopId: z.uuid(), orderId: z.uuid() }),
  waitsForProviders: true,
  run: ({ shopId, orderId }, { now }) => readMailsOf(shopId, orderId, now()),
});
