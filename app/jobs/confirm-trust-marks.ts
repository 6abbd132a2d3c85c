import { z } from "zod";
import { confirmTrustMarks } from "#app/use-cases/trust-marks/confirm-trust-marks.ts";
import { defineJob } from "./job.ts";

export const confirmTrustMarksJob = defineJob({
  name: "confirm-trust-marks",
  payload: z.object({ shopId: z.uuid() }),
  waitsForProviders: true,
  run: ({ shopId }, { now }) => confirmTrustMarks(shopId, now),
});
