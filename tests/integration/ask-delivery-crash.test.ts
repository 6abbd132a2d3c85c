import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useAppDatabase } from "#tests/setup/app-environment.ts";

useAppDatabase();

const hour = (count: number) => new Date(Date.UTC(2026, 10, 20) + count * 3_600_000).toISOString();

/** Takes a mail whole and never answers, so that its sender can be killed before he knows. */
const mails: string[] = [];
let taken: () => void;
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      mails.push(Buffer.concat(chunks).toString("utf8"));
      taken();
    });
  },
});
smtp.on("error", () => {});

let app: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, "127.0.0.1", resolve));
  const { port } = smtp.server.address() as { port: number };
  Object.assign(process.env, { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "post@weerwoord.example" });
  app = await load();
});
afterAll(() => new Promise<void>((resolve) => smtp.close(() => resolve())));

async function load() {
  return {
    ...(await import("#app/db.server.ts")),
    ...(await import("#app/use-cases/reviews/ask-customers.ts")),
    ...(await import("#app/use-cases/reviews/save-review-settings.ts")),
    ...(await import("#app/queries/ledger/read-ledger.ts")),
  };
}

/** A shop with an order that was delivered and is due to be asked about. */
async function aShop(): Promise<{ shopId: string; orderId: string }> {
  const { id: shopId } = await app.outsideShops.shop.create({
    data: { domain: "killed.myshopify.com", name: "De Lamp" },
  });
  const settings = { inviteSite: null, askDelivery: true, delayDays: 0, basis: "existing_customer" as const };
  expect(await app.saveReviewSettings(shopId, settings, hour(-48))).toMatchObject({ ok: true });
  const orderId = await app.withShop(shopId, async (tx) => {
    const email = "anna@example.com";
    const { id } = await tx.order.create({
      data: {
        shopId,
        shopifyId: "1",
        name: "#1",
        email,
        emailNormalised: email,
        placedAt: hour(-47),
        deliveredAt: hour(-1),
      },
    });
    await tx.ledgerChain.create({ data: { shopId, orderId: id } });
    await tx.fulfillment.create({ data: { shopId, orderId: id, shopifyId: "1", shippedAt: hour(-24) } });
    return id;
  });
  return { shopId, orderId };
}

/** Asks in a process of its own. */
function askElsewhere(shopId: string): ChildProcess {
  const program = `
    const { askCustomers } = await import("#app/use-cases/reviews/ask-customers.ts");
    await askCustomers(${JSON.stringify(shopId)}, () => ${JSON.stringify(hour(0))}, new AbortController().signal);`;
  return spawn(process.execPath, ["--input-type=module", "-e", program], { env: process.env, stdio: "inherit" });
}

test("a worker killed while a mail leaves costs no second mail, and the order says that nobody knows", async () => {
  const { shopId, orderId } = await aShop();
  const arrived = new Promise<void>((resolve) => (taken = resolve));
  const worker = askElsewhere(shopId);
  await arrived;
  worker.kill("SIGKILL");
  await once(worker, "exit");

  const ask = (at: string) => app.askCustomers(shopId, () => at, new AbortController().signal);
  const outcomes = async () =>
    (await app.readLedger(shopId, orderId)).entries
      .filter(({ kind }) => kind === "review_invitation")
      .map(({ content }) => content);
  // It could still be on its way for another worker.
  await ask(hour(0.5));
  expect(await outcomes()).toEqual([]);
  await ask(hour(1.1));
  await ask(hour(2));
  expect(await outcomes()).toMatchObject([{ site: null, status: "unknown", reason: "interrupted" }]);
  expect(mails).toHaveLength(1);
}, 60_000);
