import { z } from "zod";
import { dispatchAttempt } from "#app/use-cases/claims/dispatch-attempt.ts";
import { defineJob } from "./job.ts";

export const sendResponseJob = defineJob({
  name: "send-response",
  payload: z.object({ shopId: z.uuid(), attemptId: z.uuid() }),
  run: ({ shopId, attemptId }, { now }) => dispatchAttempt(shopId, attemptId, now),
});
