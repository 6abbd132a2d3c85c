import { z } from "zod";
import { sweepShop } from "#app/use-cases/inbox/sweep-shop.ts";
import { defineJob } from "./job.ts";

export const sweepShopJob = defineJob({
  name: "sweep-shop",
  payload: z.object({ shopId: z.uuid() }),
  run: ({ shopId }, { now }) => sweepShop(shopId, now()),
});
