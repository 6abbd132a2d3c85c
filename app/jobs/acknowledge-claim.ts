import { z } from "zod";
import { acknowledgeClaim } from "#app/use-cases/claims/acknowledge-claim.ts";
import { defineJob } from "./job.ts";

export const acknowledgeClaimJob = defineJob({
  name: "acknowledge-claim",
  payload: z.object({ shopId: z.uuid(), claimId: z.uuid() }),
  run: ({ shopId, claimId }, { now }) => acknowledgeClaim(shopId, claimId, now()),
});
