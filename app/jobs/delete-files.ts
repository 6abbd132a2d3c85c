import { z } from "zod";
import { deleteFiles } from "#app/use-cases/privacy/delete-files.ts";
import { defineJob } from "./job.ts";

export const deleteFilesJob = defineJob({
  name: "delete-files",
  payload: z.object({ shopId: z.uuid(), keys: z.array(z.string()) }),
  run: ({ shopId, keys }) => deleteFiles(shopId, keys),
});
