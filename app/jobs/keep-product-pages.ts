import { z } from "zod";
import { keepProductPages } from "#app/use-cases/evidence/keep-product-pages.ts";
import { defineJob } from "./job.ts";

export const keepProductPagesJob = defineJob({
  name: "keep-product-pages",
  payload: z.object({ shopId: z.uuid(), orderId: z.uuid() }),
  waitsForProviders: true,
  run: ({ shopId, orderId }, { now }) => keepProductPages(shopId, orderId, now),
});
