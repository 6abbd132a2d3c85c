import { env } from "#app/env.server.ts";
import { createFileStore, diskDriver } from "#app/platform/file-store.server.ts";

// Files that are expected in a bucket must not quietly stay on one machine's disk.
if (env.s3) throw new Error("S3_BUCKET is set, but this version keeps files on disk only: unset it and set FILES_DIR");

/** The files of all shops, where the configuration says; see {@link FileStore} for what each function does. */
export const { putFile, getFile, deleteFile, deleteFilesOfShop } = createFileStore(diskDriver(env.filesDir));
