import { Session } from "@shopify/shopify-api";
import type { PrismaSessionStorageInterface } from "@shopify/shopify-app-session-storage-prisma";
import type { Cipher } from "#app/platform/cipher.server.ts";

type TokenCipher = Pick<Cipher, "encrypt" | "decrypt">;

/** How Shopify's library keeps sessions. */
export type SessionStorage = Omit<PrismaSessionStorageInterface, "isReady">;

/** Shopify's library takes a token within this time of its end as ended (ensure-offline-token-is-not-expired). */
export const REFRESH_WITHIN_MS = 5 * 60 * 1000;

/** What Shopify said to a refresh token: a new session, or that the token counts no more. */
export type RefreshOutcome = { refreshed: Session } | { refused: true };

type Dependencies = {
  /** Where sessions are kept. Sees encrypted tokens only. */
  inner: SessionStorage;
  cipher: TokenCipher;
  /** Runs work while no other process runs work under the same name. */
  withLock: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  /** Asks Shopify for a new offline token; throws when Shopify cannot be reached. */
  refresh: (shop: string, refreshToken: string) => Promise<RefreshOutcome>;
};

/**
 * Session storage that keeps access and refresh tokens encrypted, and renews an offline token that is about to end
 * before anybody sees it. Renewal is under a lock per shop: two at once would each rotate the refresh token.
 * A session whose token cannot be decrypted, or whose refresh token Shopify refuses, counts as absent: the merchant's
 * next visit exchanges a new one.
 */
export function encryptedSessionStorage({ inner, cipher, withLock, refresh }: Dependencies): SessionStorage {
  const store = (session: Session): Promise<boolean> => inner.storeSession(withTokens(session, cipher.encrypt));

  const read = async (id: string): Promise<Session | undefined> => {
    const stored = await inner.loadSession(id);
    return stored && readable(stored, cipher);
  };

  const current = async (id: string): Promise<Session | undefined> => {
    const session = await read(id);
    if (!session || !needsRefresh(session)) return session;
    return withLock(`offline-token:${session.shop}`, async () => {
      const latest = await read(id);
      if (!latest?.refreshToken || !needsRefresh(latest)) return latest;
      const outcome = await refresh(latest.shop, latest.refreshToken);
      if ("refused" in outcome) return undefined;
      await store(outcome.refreshed);
      return outcome.refreshed;
    });
  };

  return {
    storeSession: store,
    loadSession: current,
    deleteSession: (id) => inner.deleteSession(id),
    deleteSessions: (ids) => inner.deleteSessions(ids),
    findSessionsByShop: async (shop) =>
      (await inner.findSessionsByShop(shop)).flatMap((session) => readable(session, cipher) ?? []),
  };
}

function needsRefresh(session: Session): boolean {
  return !session.isOnline && session.refreshToken !== undefined && session.isExpired(REFRESH_WITHIN_MS);
}

function readable(session: Session, cipher: TokenCipher): Session | undefined {
  try {
    return withTokens(session, cipher.decrypt);
  } catch {
    return undefined;
  }
}

function withTokens(session: Session, change: (token: string) => string): Session {
  return new Session({
    ...session.toObject(),
    ...(session.accessToken && { accessToken: change(session.accessToken) }),
    ...(session.refreshToken && { refreshToken: change(session.refreshToken) }),
  });
}
