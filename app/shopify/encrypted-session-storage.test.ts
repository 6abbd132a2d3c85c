import { Session } from "@shopify/shopify-api";
import { expect, test } from "vitest";
import { createCipher } from "#app/platform/cipher.server.ts";
import {
  encryptedSessionStorage,
  REFRESH_WITHIN_MS,
  type RefreshOutcome,
  type SessionStorage,
} from "./encrypted-session-storage.server.ts";

const SHOP = "voorbeeld.myshopify.com";
const OFFLINE = `offline_${SHOP}`;

function offlineSession(accessToken: string, refreshToken: string, endsInMs: number): Session {
  return new Session({
    id: OFFLINE,
    shop: SHOP,
    state: "",
    isOnline: false,
    scope: "read_orders",
    accessToken,
    refreshToken,
    expires: new Date(Date.now() + endsInMs),
  });
}

function setUp(outcome: () => RefreshOutcome) {
  const rows = new Map<string, Session>();
  const inner: SessionStorage = {
    storeSession: async (session) => rows.set(session.id, session) !== undefined,
    loadSession: async (id) => rows.get(id),
    deleteSession: async (id) => rows.delete(id),
    deleteSessions: async (ids) => ids.every((id) => rows.delete(id)),
    findSessionsByShop: async () => [...rows.values()],
  };
  const asked: string[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  const storage = encryptedSessionStorage({
    inner,
    cipher: createCipher(Buffer.alloc(32, 7).toString("base64")),
    withLock: (name, work) => {
      expect(name).toBe(`offline-token:${SHOP}`);
      const result = queue.then(work);
      queue = result.catch(() => undefined);
      return result;
    },
    refresh: async (_shop, token) => {
      asked.push(token);
      return outcome();
    },
  });
  return { rows, asked, storage };
}

const never = (): RefreshOutcome => {
  throw new Error("no refresh expected");
};

test("tokens lie encrypted and come back in clear", async () => {
  const { rows, storage } = setUp(never);
  await storage.storeSession(offlineSession("shpat_1", "shprt_1", 3_600_000));
  expect(JSON.stringify(rows.get(OFFLINE))).not.toMatch(/shpat_1|shprt_1/);
  expect(await storage.loadSession(OFFLINE)).toMatchObject({ accessToken: "shpat_1", refreshToken: "shprt_1" });
  expect((await storage.findSessionsByShop(SHOP))[0]).toMatchObject({ accessToken: "shpat_1" });
});

test("a token about to end is renewed once, however many ask at the same time", async () => {
  const { asked, storage } = setUp(() => ({ refreshed: offlineSession("shpat_2", "shprt_2", 3_600_000) }));
  await storage.storeSession(offlineSession("shpat_1", "shprt_1", REFRESH_WITHIN_MS - 1000));
  const sessions = await Promise.all([1, 2, 3].map(() => storage.loadSession(OFFLINE)));
  expect(sessions.map((session) => session?.accessToken)).toEqual(["shpat_2", "shpat_2", "shpat_2"]);
  expect(asked).toEqual(["shprt_1"]);
});

test("a token that lasts is left alone", async () => {
  const { storage } = setUp(never);
  await storage.storeSession(offlineSession("shpat_1", "shprt_1", REFRESH_WITHIN_MS + 60_000));
  expect((await storage.loadSession(OFFLINE))?.accessToken).toBe("shpat_1");
});

test("a refused refresh token counts as no session, an unreachable Shopify as an error", async () => {
  const refused = setUp(() => ({ refused: true }));
  await refused.storage.storeSession(offlineSession("shpat_1", "shprt_1", 0));
  expect(await refused.storage.loadSession(OFFLINE)).toBeUndefined();

  const unreachable = setUp(() => {
    throw new Error("connect ECONNREFUSED");
  });
  await unreachable.storage.storeSession(offlineSession("shpat_1", "shprt_1", 0));
  await expect(unreachable.storage.loadSession(OFFLINE)).rejects.toThrow("ECONNREFUSED");
});

test("a session whose key is gone counts as absent", async () => {
  const { rows, storage } = setUp(never);
  await storage.storeSession(offlineSession("shpat_1", "shprt_1", 3_600_000));
  const foreign = createCipher(Buffer.alloc(32, 9).toString("base64"));
  rows.set(OFFLINE, new Session({ ...rows.get(OFFLINE)!.toObject(), accessToken: foreign.encrypt("shpat_1") }));
  expect(await storage.loadSession(OFFLINE)).toBeUndefined();
  expect(await storage.findSessionsByShop(SHOP)).toEqual([]);
});
