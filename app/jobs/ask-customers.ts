import { z } from "zod";
import { askCustomers } from "#app/use-cases/reviews/ask-customers.ts";
import { defineJob } from "./job.ts";

export const askCustomersJob = defineJob({
  name: "ask-customers",
  payload: z.object({ shopId: z.uuid() }),
  waitsForProviders: true,
  run: ({ shopId }, { now, signal }) => askCustomers(shopId, now, signal),
});
