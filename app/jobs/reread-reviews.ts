import { z } from "zod";
import { rereadReviews } from "#app/use-cases/reviews/reread-reviews.ts";
import { defineJob } from "./job.ts";

export const rereadReviewsJob = defineJob({
  name: "reread-reviews",
  payload: z.object({ shopId: z.uuid(), connectionId: z.uuid(), ids: z.array(z.string()) }),
  waitsForProviders: true,
  run: ({ shopId, connectionId, ids }, { now }) => rereadReviews(shopId, connectionId, ids, now),
});
