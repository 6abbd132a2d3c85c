import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { beforeAll, expect, it } from "vitest";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";
const LATER = "2026-11-22T10:00:00.000Z";
const BY = "merchant:1";

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  process.env["FILES_DIR"] = await mkdtemp(path.join(os.tmpdir(), "weerwoord-files-"));
  app = await load();
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/domain/evidence/chain.ts")),
    ...(await import("#app/queries/claims/read-claim-history.ts")),
    ...(await import("#app/queries/claims/read-response.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/claims/reach-rung.ts")),
    ...(await import("#app/use-cases/claims/release-paper.ts")),
    ...(await import("#app/use-cases/evidence/add-file.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
  };
}

/** An order with a complaint that went to a mediator, a paper made there, and a claim at a payment provider beside it. */
async function mediatedOrder() {
  const { id: shopId } = await app.outsideShops.shop.create({
    data: { domain: `${randomUUID()}.myshopify.com`, name: "De Trui", primaryLocale: "nl" },
  });
  const shop = await app.ledgerShop(shopId);
  const body = JSON.stringify(orderPayload({ id: "5001", updatedAt: NOW }));
  const read = app.interpretWebhook("orders/create", body, NOW);
  if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
  const { fact } = read.value;
  await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
  const { id: orderId } = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  const open = async (channel: "customer" | "psp" | "mediator", statement: string) => {
    const claim = { orderId, channel, reason: "damaged" as const, amount: null, statement, receivedAt: NOW };
    const opened = await app.openClaim(shopId, claim, BY, NOW);
    if (!opened.ok) throw new Error(opened.error);
    return opened.value.claimId;
  };
  const mediated = await open("customer", "Het glas is gebroken.");
  const provider = await open("psp", "");
  await app.reachRung(shopId, mediated, { rung: "webwinkelkeur_first_phase", at: NOW }, BY, NOW);
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const file = { name: "offer.png", mediaType: "image/png", bytes, caption: "Ons voorstel" };
  await app.addFile(shopId, mediated, { ...file, shows: "condition_at_dispatch" }, NOW);
  return { shopId, orderId, mediated, provider, open };
}

async function ready(shopId: string, claimId: string) {
  const response = await app.readResponse(shopId, claimId, {}, LATER);
  if (!response) throw new Error("no such claim");
  return response;
}
const titles = ({ response }: Awaited<ReturnType<typeof ready>>) => response.exhibits.map(({ title }) => title);

it("keeps a paper in its mediation until it is released, once, in the claim's history and the order's ledger", async () => {
  const { shopId, orderId, mediated, provider } = await mediatedOrder();
  expect(titles(await ready(shopId, mediated))).toContain("Ons voorstel");
  const before = await ready(shopId, provider);
  expect(titles(before)).not.toContain("Ons voorstel");
  const [paper] = before.papers;
  expect(paper).toMatchObject({ title: "Ons voorstel", mediation: { claim: "W-0001" } });
  await app.reachRung(shopId, mediated, { rung: "digidispuut", at: LATER }, BY, LATER);
  expect(titles(await ready(shopId, mediated))).not.toContain("Ons voorstel");

  const release = () => app.releasePaper(shopId, provider, paper!.entry, BY, LATER);
  const both = await Promise.all([release(), release()]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await release()).toStrictEqual({ ok: false, error: { type: "no_paper" } });
  const after = await ready(shopId, provider);
  expect(titles(after)).toContain("Ons voorstel");
  expect(after.papers[0]?.released).toStrictEqual({ at: LATER, by: BY });
  expect(titles(await ready(shopId, mediated))).toContain("Ons voorstel");

  const { lines } = await app.readClaimHistory(shopId, mediated);
  expect(lines.filter(({ event }) => event.type === "paper_released")).toHaveLength(1);
  const ledger = await app.readLedger(shopId, orderId);
  expect(ledger.entries.filter(({ kind }) => kind === "paper_release")).toHaveLength(1);
  expect(app.verifyChain(ledger.links, ledger.head).verifies).toBe(true);
});

it("keeps what a mediator passed on to his channel, and refuses what is no paper of a mediation", async () => {
  const { shopId, provider, open } = await mediatedOrder();
  await open("mediator", "Ik wil de helft terug, zei ik de bemiddelaar.");
  const response = await ready(shopId, provider);
  expect(JSON.stringify(response.response)).not.toContain("de helft terug");
  const own = response.ledger.entries.find(({ kind }) => kind === "order")!;
  expect(await app.releasePaper(shopId, provider, own.id, BY, LATER)).toStrictEqual({
    ok: false,
    error: { type: "no_paper" },
  });
  expect(await app.releasePaper(shopId, randomUUID(), own.id, BY, LATER)).toMatchObject({ ok: false });
});
