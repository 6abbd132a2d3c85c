import { z } from "zod";
import { republishDisclosure } from "#app/use-cases/disclosure/republish-disclosure.ts";
import { defineJob } from "./job.ts";

export const publishDisclosureJob = defineJob({
  name: "publish-disclosure",
  payload: z.object({ shopId: z.uuid() }),
  run: ({ shopId }, { now }) => republishDisclosure(shopId, now()),
});
