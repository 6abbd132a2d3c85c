import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { createCipher } from "#app/platform/cipher.server.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const previous = randomBytes(32).toString("base64");

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  process.env["ENCRYPTION_KEY_PREVIOUS"] = previous;
  app = await load();
  delete process.env["ENCRYPTION_KEY_PREVIOUS"];
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    current: createCipher(process.env["ENCRYPTION_KEY"]!),
  };
}

it("makes a shop's key once", async () => {
  const { id } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } });
  const [one, other] = await Promise.all([app.ledgerShop(id), app.ledgerShop(id)]);
  expect(one.digestKey.length).toBe(32);
  expect(other).toStrictEqual(one);
});

it("keeps a shop's key readable after the key before is given up", async () => {
  const digestKey = randomBytes(32);
  const { id } = await app.outsideShops.shop.create({
    data: {
      domain: `${randomUUID()}.myshopify.com`,
      digestKey: createCipher(previous).encrypt(digestKey.toString("base64")),
    },
  });
  expect(await app.ledgerShop(id)).toStrictEqual({ id, digestKey });
  const kept = await app.outsideShops.shop.findUniqueOrThrow({ where: { id } });
  expect(app.current.decrypt(kept.digestKey!)).toBe(digestKey.toString("base64"));
});
