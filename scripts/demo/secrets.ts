import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Secrets } from "./whole-app.ts";

/** Keys of the kinds that Shopify and we use, made at random. */
export function createSecrets(): Secrets {
  return {
    apiKey: randomBytes(16).toString("hex"),
    apiSecret: randomBytes(16).toString("hex"),
    encryptionKey: randomBytes(32).toString("base64"),
  };
}

/** The keys in the file, made at the first call; readable by their owner only. */
export async function keptSecrets(file: string): Promise<Secrets> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text !== undefined) return JSON.parse(text) as Secrets;
  const secrets = createSecrets();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}
