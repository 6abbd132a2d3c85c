import { resolve } from "node:path";
import { Disk, errors } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { S3Driver } from "flydrive/drivers/s3";
import type { DriverContract } from "flydrive/types";

/** Files by key. A key is `<shop id>/<sha256 in lower-case hexadecimal>`, so equal bytes are one file of a shop. */
export type FileStore = {
  /** Writes the bytes, replacing what was there. */
  putFile(key: string, bytes: Uint8Array): Promise<void>;
  /** The bytes, or undefined when there is no such file. */
  getFile(key: string): Promise<Uint8Array | undefined>;
  /** Removes the file; no error when there is none. */
  deleteFile(key: string): Promise<void>;
};

const KEY = /^[0-9a-f-]{36}\/[0-9a-f]{64}$/;

/** The driver for a folder on this machine's disk. */
export function diskDriver(folder: string): DriverContract {
  return new FSDriver({ location: resolve(folder), visibility: "private" });
}

/** The driver for a bucket that speaks S3; credentials come from the environment, as the AWS SDK reads them. */
export function bucketDriver(bucket: { bucket: string; region?: string; endpoint?: string }): DriverContract {
  return new S3Driver({
    bucket: bucket.bucket,
    region: bucket.region ?? "us-east-1",
    ...(bucket.endpoint ? { endpoint: bucket.endpoint, forcePathStyle: true } : {}),
    visibility: "private",
    supportsACL: false,
  });
}

/**
 * A file store on any of flydrive's drivers.
 * @throws on a key of another shape: keys are made by us, so that is a bug
 */
export function createFileStore(driver: DriverContract): FileStore {
  const disk = new Disk(driver);
  return {
    async putFile(key, bytes) {
      await disk.put(checked(key, KEY), bytes);
    },
    async getFile(key) {
      try {
        return new Uint8Array(await disk.getBytes(checked(key, KEY)));
      } catch (error) {
        if (error instanceof errors.E_CANNOT_READ_FILE && isAbsence(error.cause)) return undefined;
        throw error;
      }
    },
    async deleteFile(key) {
      await disk.delete(checked(key, KEY));
    },
  };
}

function checked(text: string, shape: RegExp): string {
  if (!shape.test(text)) throw new Error(`not a key of the file store: ${text}`);
  return text;
}

/** The disk says ENOENT, S3 says NoSuchKey. */
function isAbsence(cause: unknown): boolean {
  return cause instanceof Error && (("code" in cause && cause.code === "ENOENT") || cause.name === "NoSuchKey");
}
