import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { orderPayload } from "#tests/fixtures/shopify-payloads.ts";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const NOW = "2026-11-21T10:00:00.000Z";
const SOON = "2026-11-21T10:04:59.000Z";
const DUE = "2026-11-21T10:05:00.000Z";
const LATER = "2026-11-21T11:00:00.000Z";
const BY = "merchant:1";

const mails: string[] = [];
/** Set: the server takes a mail and does not say so until this is called. */
let hold: ((answer: () => void) => void) | undefined;
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      mails.push(Buffer.concat(chunks).toString("utf8"));
      if (hold) hold(() => done());
      else done();
    });
  },
});

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  const { port } = smtp.server.address() as { port: number };
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: "post@weerwoord.example",
    FILES_DIR: await mkdtemp(path.join(os.tmpdir(), "weerwoord-files-")),
  });
  app = await load();
});
afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
beforeEach(() => {
  mails.length = 0;
  hold = undefined;
});

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/queries/claims/read-attempt.ts")),
    ...(await import("#app/queries/claims/read-claim-history.ts")),
    ...(await import("#app/shopify/interpret-webhook.ts")),
    ...(await import("#app/use-cases/claims/acknowledge-claim.ts")),
    ...(await import("#app/use-cases/claims/begin-attempt.ts")),
    ...(await import("#app/use-cases/claims/dispatch-attempt.ts")),
    ...(await import("#app/use-cases/claims/open-claim.ts")),
    ...(await import("#app/use-cases/claims/reach-rung.ts")),
    ...(await import("#app/use-cases/claims/set-reason.ts")),
    ...(await import("#app/use-cases/claims/undo-response.ts")),
    ...(await import("#app/use-cases/evidence/add-message.ts")),
    ...(await import("#app/use-cases/evidence/ledger-shop.ts")),
    ...(await import("#app/use-cases/evidence/record-facts.ts")),
    ...(await import("#app/use-cases/settings/save-automatic-letters.ts")),
  };
}

/** A shop with one order of a French customer, who says himself that something is wrong. */
async function complaint(options: { on?: boolean; statement?: string; channel?: "customer" | "psp" } = {}) {
  const { on = true, statement = "Je n'ai rien reçu.", channel = "customer" } = options;
  const { id: shopId } = await app.outsideShops.shop.create({
    data: {
      domain: `${randomUUID()}.myshopify.com`,
      name: "De Trui",
      email: "hallo@detrui.example",
      primaryLocale: "nl",
    },
  });
  if (on) await app.saveAutomaticLetters(shopId, true);
  const body = JSON.stringify({ ...orderPayload({ id: "5001", updatedAt: NOW }), customer_locale: "fr-BE" });
  const read = app.interpretWebhook("orders/create", body, NOW);
  if (!read.ok || read.value.type !== "fact") throw new Error("not a fact");
  const { fact } = read.value;
  const shop = await app.ledgerShop(shopId);
  await app.withShop(shopId, (tx) => app.recordFacts(tx, shop, [{ fact, dispute: null }], NOW));
  const { id: orderId } = await app.withShop(shopId, (tx) => tx.order.findFirstOrThrow({ where: { shopId } }));
  const claim = { orderId, channel, reason: "product_not_received" as const, amount: null, statement };
  const opened = await app.openClaim(shopId, { ...claim, receivedAt: NOW }, "customer", NOW);
  if (!opened.ok) throw new Error(opened.error);
  const { claimId } = opened.value;
  const attempt = () => app.readLatestAttempt(shopId, claimId);
  /** What the worker does at a moment. */
  const dispatch = async (at: string) => app.dispatchAttempt(shopId, (await attempt())!.id, () => at);
  return { shopId, orderId, claimId, attempt, dispatch };
}

describe("a customer's own claim", () => {
  it("is acknowledged once, in his language, after the time in which it can be stopped", async () => {
    const { shopId, claimId, attempt, dispatch } = await complaint();
    await app.acknowledgeClaim(shopId, claimId, NOW);
    expect(await attempt()).toMatchObject({
      status: "prepared",
      automatic: true,
      stance: "investigate",
      sendAfter: DUE,
    });
    await dispatch(SOON);
    expect(mails).toHaveLength(0);
    await dispatch(DUE);
    // The job ran again, as after a crash before the queue knew that it was done.
    await dispatch(LATER);
    await app.acknowledgeClaim(shopId, claimId, LATER);
    expect(mails).toHaveLength(1);
    const mail = await PostalMime.parse(mails[0]!);
    expect(mail.to?.[0]?.address).toBe("a.dewit@example.com");
    expect(mail.text).toMatch(/Bonjour|Madame|Monsieur|Merci/);
    expect(mail.attachments).toHaveLength(0);
    expect(await attempt()).toMatchObject({ status: "sent", automatic: true });
    const { lines } = await app.readClaimHistory(shopId, claimId);
    const sending = lines.filter(({ event }) => event.type.startsWith("response_"));
    expect(sending.map(({ actor, event }) => [actor, event.type])).toStrictEqual([
      ["system", "response_sent"],
      ["system", "response_prepared"],
    ]);
  });

  it("gets no second letter when the worker dies while the mail is being taken", async () => {
    const { shopId, claimId, attempt, dispatch } = await complaint();
    await app.acknowledgeClaim(shopId, claimId, NOW);
    const taken = new Promise<() => void>((resolve) => (hold = resolve));
    // This worker never hears the server's answer: to the database it is dead.
    const dead = dispatch(DUE);
    const answer = await taken;
    expect(await attempt()).toMatchObject({ status: "sending" });
    await dispatch(LATER);
    await app.acknowledgeClaim(shopId, claimId, LATER);
    expect(await attempt()).toMatchObject({ status: "unknown", error: "interrupted" });
    await dispatch(LATER);
    answer();
    await dead;
    expect(mails).toHaveLength(1);
    expect(await attempt()).toMatchObject({ status: "unknown" });
  });

  it("is begun once, though the job comes again after a crash between its steps", async () => {
    const { shopId, claimId, attempt } = await complaint();
    await Promise.all([1, 2, 3].map(() => app.acknowledgeClaim(shopId, claimId, NOW)));
    const { lines } = await app.readClaimHistory(shopId, claimId);
    expect(lines.filter(({ event }) => event.type === "response_prepared")).toHaveLength(1);
    expect(await app.undoResponse(shopId, (await attempt())!.id, BY, SOON)).toMatchObject({ ok: true });
    await app.acknowledgeClaim(shopId, claimId, SOON);
    expect(await attempt()).toMatchObject({ status: "undone" });
  });

  it.each<[string, Parameters<typeof complaint>[0]]>([
    ["the merchant did not switch it on", { on: false }],
    ["it came by a payment provider", { channel: "psp" }],
    ["he names his lawyer", { statement: "Mon avocat vous écrira." }],
    ["he gives formal notice", { statement: "Ceci est une mise en demeure." }],
  ])("is not acknowledged when %s", async (_what, options) => {
    const { shopId, claimId, attempt } = await complaint(options);
    await app.acknowledgeClaim(shopId, claimId, NOW);
    expect(await attempt()).toBeUndefined();
  });

  it("is not acknowledged when a person answered first", async () => {
    const { shopId, claimId, attempt } = await complaint();
    const payload = {
      channel: "customer_email" as const,
      language: "fr" as const,
      subject: "Bonjour",
      text: "Nous cherchons.",
      files: [],
      to: "a.dewit@example.com",
      messageId: "<1@weerwoord.example>",
    };
    const step = { claimId, step: "acknowledge", stance: "investigate" as const, payload };
    expect(await app.beginAttempt(shopId, step, BY, NOW)).toMatchObject({ ok: true });
    await app.acknowledgeClaim(shopId, claimId, NOW);
    expect(await attempt()).toMatchObject({ automatic: false });
  });
});

type Complaint = Awaited<ReturnType<typeof complaint>>;

it.each<[string, (one: Complaint) => Promise<unknown>]>([
  [
    "a lawyer turns out to write",
    ({ shopId, claimId }) => app.setReason(shopId, claimId, { reason: "legal_representative" }, BY, SOON),
  ],
  [
    "a mediator writes",
    ({ shopId, claimId }) => app.reachRung(shopId, claimId, { rung: "webwinkelkeur_first_phase", at: SOON }, BY, SOON),
  ],
  ["the merchant switches it off", ({ shopId }) => app.saveAutomaticLetters(shopId, false)],
  [
    "the shop wrote to him itself",
    ({ shopId, orderId }) => {
      const message = {
        at: SOON,
        direction: "sent",
        medium: "email",
        from: "shop",
        subject: "",
        text: "Wij kijken het na.",
      } as const;
      return app.addMessage(shopId, orderId, message, BY, SOON);
    },
  ],
])("a letter that waits is taken back when %s", async (_what, happens) => {
  const one = await complaint();
  await app.acknowledgeClaim(one.shopId, one.claimId, NOW);
  await happens(one);
  await one.dispatch(DUE);
  await one.dispatch(LATER);
  expect(mails).toHaveLength(0);
  expect(await one.attempt()).toMatchObject({ status: "undone" });
});
