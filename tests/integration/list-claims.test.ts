import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/queries/claims/list-claims.ts")),
    ...(await import("#app/queries/keyset-page.ts")),
  };
}

it("lists open claims by the day on which an answer is due, those without one last, on every page and back", async () => {
  const { id: shopId } = await app.outsideShops.shop.create({ data: { domain: `${randomUUID()}.myshopify.com` } });
  const day = (number: number) => new Date(Date.UTC(2026, 10, 1 + ((number * 7) % 60)));
  const claims = Array.from({ length: 120 }, (_, index) => ({
    shopId,
    number: index + 1,
    channel: "customer",
    reason: "product_not_received",
    status: "open",
    step: "acknowledge",
    language: "nl",
    openedAt: day(index),
    dueAt: index < 70 ? day(index * 3) : null,
  }));
  await app.withShop(shopId, (tx) => tx.claim.createMany({ data: claims }));

  const seen: (string | null)[] = [];
  const numbers: number[] = [];
  let next: string | null = null;
  let last: Awaited<ReturnType<typeof app.listClaims>> | undefined;
  do {
    const request = app.pageRequest(new URLSearchParams(next ? { after: next } : {}));
    last = await app.listClaims(shopId, { view: "open", ...request });
    seen.push(...last.rows.map((row) => row.dueAt));
    numbers.push(...last.rows.map((row) => row.number));
    next = last.next;
  } while (next);
  expect(new Set(numbers).size).toBe(120);
  expect(seen.slice(0, 70)).toStrictEqual(seen.slice(0, 70).toSorted());
  expect(seen.slice(70)).toStrictEqual(Array<null>(50).fill(null));

  const back = app.pageRequest(new URLSearchParams({ before: last.previous! }));
  const previous = await app.listClaims(shopId, { view: "open", ...back });
  expect(previous.rows.map((row) => row.number)).toStrictEqual(numbers.slice(50, 100));
});
