import { z } from "zod";
import { importReviews } from "#app/use-cases/reviews/import-reviews.ts";
import { defineJob } from "./job.ts";

export const importReviewsJob = defineJob({
  name: "import-reviews",
  payload: z.object({ shopId: z.uuid(), connectionId: z.uuid() }),
  waitsForProviders: true,
  run: ({ shopId, connectionId }, { now, signal }) => importReviews(shopId, connectionId, now, signal),
});
