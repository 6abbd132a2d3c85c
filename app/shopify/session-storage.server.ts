import type { PrismaClient } from "@prisma/client";
import { HttpResponseError } from "@shopify/shopify-api";
import { PrismaSessionStorage } from "@shopify/shopify-app-session-storage-prisma";
import { outsideShops } from "#app/db.server.ts";
import { withAdvisoryLock } from "#app/platform/advisory-lock.server.ts";
import { decrypt, encrypt } from "#app/platform/crypto.server.ts";
import { api } from "./api.server.ts";
import { encryptedSessionStorage, type RefreshOutcome } from "./encrypted-session-storage.server.ts";

/** Shopify's sessions in our database, tokens encrypted; see {@link encryptedSessionStorage}. */
export const sessionStorage = encryptedSessionStorage({
  // The library asks for a whole client but uses the session table alone. A database that is slow to start must not
  // leave the storage unusable for good, hence the retries.
  inner: new PrismaSessionStorage(outsideShops as unknown as PrismaClient, {
    connectionRetries: 60,
    connectionRetryIntervalMs: 1000,
  }),
  cipher: { encrypt, decrypt },
  withLock: withAdvisoryLock,
  refresh,
});

/** @throws Error when Shopify cannot be reached or answers with a fault of its own */
async function refresh(shop: string, refreshToken: string): Promise<RefreshOutcome> {
  try {
    return { refreshed: (await api.auth.refreshToken({ shop, refreshToken })).session };
  } catch (error) {
    if (error instanceof HttpResponseError && [400, 401, 403, 404].includes(error.response.code))
      return { refused: true };
    throw error;
  }
}
