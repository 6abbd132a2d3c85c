import { z } from "zod";
import { processInbox } from "#app/use-cases/inbox/process-inbox.ts";
import { defineJob } from "./job.ts";

export const processInboxJob = defineJob({
  name: "process-inbox",
  payload: z.object({ shopId: z.uuid() }),
  async run({ shopId }, { now, signal }) {
    let more = true;
    while (more && !signal.aborted) ({ more } = await processInbox(shopId, now));
    if (more) throw new Error("stopped with messages waiting");
  },
});
