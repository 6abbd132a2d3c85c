import { z } from "zod";
import { askConnection } from "#app/use-cases/tracking/ask-connection.ts";
import { defineJob } from "./job.ts";

export const askCarrierJob = defineJob({
  name: "ask-carrier",
  payload: z.object({ shopId: z.uuid(), connectionId: z.uuid() }),
  waitsForProviders: true,
  run: ({ shopId, connectionId }, { now, signal }) => askConnection(shopId, connectionId, now, signal),
});
