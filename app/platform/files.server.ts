import { env } from "#app/env.server.ts";
import { bucketDriver, createFileStore, diskDriver } from "#app/platform/file-store.server.ts";

/** The files of all shops, where the configuration says; see {@link FileStore} for what each function does. */
export const { putFile, getFile, deleteFile } = createFileStore(
  env.s3 ? bucketDriver(env.s3) : diskDriver(env.filesDir),
);
