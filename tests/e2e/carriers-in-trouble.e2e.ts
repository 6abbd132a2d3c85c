import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CarrierId } from "#app/carriers/carrier.ts";
import { openApp as installApp } from "#tests/sandbox/actions/open-app.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { until } from "#tests/setup/app-processes.ts";
import { connectCarriers } from "#tests/setup/connect-carriers.ts";
import { startTestApp, type TestApp } from "#tests/setup/whole-app.ts";

const CARRIERS = ["postnl", "dhl-ecommerce-nl", "sendcloud", "ups"] as const satisfies CarrierId[];
type Connected = (typeof CARRIERS)[number];

let app: TestApp;
let owner: pg.Client;

beforeAll(async () => {
  app = await startTestApp();
  await installApp(app.sandbox.context);
  owner = new pg.Client({ connectionString: app.databaseUrl });
  await owner.connect();
  await connectCarriers(app, owner, CARRIERS);
});
afterAll(async () => {
  const { closeDatabase } = await import("#app/db.server.ts");
  await closeDatabase();
  await owner?.end();
  await app?.stop();
});

async function place(firstName: string): Promise<Order> {
  const customer = { firstName, lastName: "de Wit", email: `${firstName}@voorbeeld.example` };
  return app.control<Order>("/orders", { customer, country: "NL" });
}

/** What is known of the parcel at that carrier, and of the connection. */
async function stateOf(carrier: Connected) {
  const { rows } = await owner.query<{
    found: boolean | null;
    status: string | null;
    asked: number | null;
    failure: string | null;
    failure_detail: string | null;
  }>(
    `SELECT t.found, t.status, t.asked, c.failure, c.failure_detail FROM connection c
     LEFT JOIN tracking t ON t.connection_id = c.id AND t.found IS NOT NULL AND t.order_id = (
       SELECT o.id FROM "order" o WHERE o.shop_id = c.shop_id AND o.name = $2)
     WHERE c.provider = $1`,
    [carrier, orders.get(carrier)!.name],
  );
  return rows[0]!;
}

const orders = new Map<Connected, Order>();

test("carriers that are slow, down or answer HTML hold up no other, and nothing of theirs is lost", async () => {
  await app.control("/carriers/postnl/fault", { fault: "slow", seconds: 30 });
  await app.control("/carriers/sendcloud/fault", { fault: "html" });
  await app.control("/carriers/ups/fault", { fault: "down" });
  for (const carrier of CARRIERS) {
    const order = await place(carrier.replace(/[^a-z]/g, ""));
    orders.set(carrier, order);
    await app.control(`/orders/${order.id}/ship`, { carrier });
  }
  await until("all parcels are watched", async () => {
    const { rows } = await owner.query<{ watched: string }>(
      `SELECT count(DISTINCT c.provider) AS watched FROM tracking t JOIN connection c ON c.id = t.connection_id`,
    );
    return rows[0]!.watched === "4";
  });
  // The first question comes some hours after a parcel was sent.
  await app.control("/clock", { addHours: 4 });

  const late = await place("later");
  await until("DHL answered", async () => (await stateOf("dhl-ecommerce-nl")).found === true);
  await until("a webhook that came meanwhile is handled", async () => {
    const { rows } = await owner.query(`SELECT 1 FROM "order" WHERE name = $1`, [late.name]);
    return rows.length === 1;
  });
  await until("what is wrong is seen on each connection", async () => {
    for (const carrier of ["postnl", "sendcloud", "ups"] as const)
      if ((await stateOf(carrier)).failure === null) return false;
    return true;
  });
  expect(await stateOf("postnl")).toMatchObject({ failure: "unavailable", failure_detail: "no answer within 15 s" });
  expect(await stateOf("sendcloud")).toMatchObject({ failure: "malformed", found: false });
  expect(await stateOf("ups")).toMatchObject({ failure: "unavailable", found: false });
  expect(await stateOf("dhl-ecommerce-nl")).toMatchObject({ failure: null });
  // Both happened while PostNL was being waited for.
  const { rows } = await owner.query<{ dhl: boolean; webhook: boolean }>(
    `SELECT d.last_success_at < p.failed_at AS dhl, m.processed_at < p.failed_at AS webhook
     FROM connection p, connection d, inbox_message m, "order" o JOIN ledger_entry e ON e.order_id = o.id AND e.seq = 1
     WHERE p.provider = 'postnl' AND d.provider = 'dhl-ecommerce-nl' AND o.name = $1 AND m.entry_id = e.id`,
    [late.name],
  );
  expect(rows[0]).toEqual({ dhl: true, webhook: true });

  for (const carrier of CARRIERS) await app.control(`/carriers/${carrier}/fault`, { fault: "off" });
  await app.control("/clock", { addHours: 8 });
  await until("all of them told what they know", async () => {
    for (const carrier of CARRIERS) {
      const { found, failure } = await stateOf(carrier);
      if (!found || failure) return false;
    }
    return true;
  });
});
