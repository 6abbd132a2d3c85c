import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

let app: typeof import("#app/db.server.ts");
beforeAll(async () => {
  app = await import("#app/db.server.ts");
});

/** Resolves for all when as many have arrived. */
function meeting(size: number) {
  let open = () => {};
  const all = new Promise<void>((resolve) => (open = resolve));
  return (): Promise<void> => {
    if (--size <= 0) open();
    return all;
  };
}

it.each(["raw statements", "Prisma's own"])(
  "ends a circle of waiting by doing one of the two again: %s",
  async (kind) => {
    const { id: shopId } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } });
    const keys = ["first", "second"];
    const at = new Date("2026-11-21T10:00:00Z");
    await app.withShop(shopId, (tx) =>
      tx.dismissal.createMany({ data: keys.map((key) => ({ shopId, key, dismissedAt: at })) }),
    );
    const bothHoldOne = meeting(2);
    let begun = 0;
    const touchInOrder = (order: string[]) =>
      app.withShop(shopId, async (tx) => {
        begun++;
        for (const key of order) {
          if (kind === "raw statements")
            await tx.$executeRaw`UPDATE dismissal SET dismissed_at = ${at}::timestamptz WHERE shop_id = ${shopId}::uuid AND key = ${key}`;
          else await tx.dismissal.update({ where: { shopId_key: { shopId, key } }, data: { dismissedAt: at } });
          await bothHoldOne();
        }
        return order;
      });
    const results = await Promise.all([touchInOrder(keys), touchInOrder([...keys].reverse())]);
    expect(results).toStrictEqual([keys, [...keys].reverse()]);
    expect(begun).toBeGreaterThan(2);
  },
);

it("throws what the work throws, and does not do it again", async () => {
  const { id: shopId } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } });
  let begun = 0;
  const work = app.withShop(shopId, async () => {
    begun++;
    throw new Error("a bug");
  });
  await expect(work).rejects.toThrow("a bug");
  expect(begun).toBe(1);
});
