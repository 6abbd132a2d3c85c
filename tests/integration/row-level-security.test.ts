import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "#tests/setup/database.ts";

const REFUSED = "42501"; // insufficient_privilege

/** Values for columns that a CHECK or a foreign key restricts; every other column gets one by its type. */
const PARTICULAR: Record<string, (shop: Shop) => string> = {
  "claim.id": (shop) => shop.claimId,
  "claim.channel": () => "customer",
  "claim.status": () => "open",
  "claim_event.claim_id": (shop) => shop.claimId,
  "send_attempt.claim_id": (shop) => shop.claimId,
  "send_attempt.channel": () => "hand_off",
  "send_attempt.status": () => "prepared",
  "send_attempt.stance": () => "contest",
  "stored_file.purpose": () => "merchant",
  "placement_mark.placement": () => "terms",
  "business_email.domain": () => "accepts",
  "order.id": (shop) => shop.orderId,
  "connection.id": (shop) => shop.connectionId,
  "connection.kind": () => "carrier",
  "review.connection_id": (shop) => shop.connectionId,
  "review.state": () => "published",
  "review.subject": () => "shop",
  "review_import.connection_id": (shop) => shop.connectionId,
  "review_invitation.asked_by": () => "us",
  "review_invitation.status": () => "sent",
  "delivery_question.order_id": (shop) => shop.orderId,
  "carrier_inquiry.order_id": (shop) => shop.orderId,
  "carrier_inquiry.status": () => "prepared",
  "carrier_inquiry.matter": () => "loss",
  "tracking.order_id": (shop) => shop.orderId,
  "tracking.connection_id": (shop) => shop.connectionId,
};

const BY_TYPE: Record<string, () => string> = {
  jsonb: () => "[]",
  uuid: randomUUID,
  text: () => "x",
  integer: () => "1",
  bigint: () => "1",
  bytea: () => "\\x00",
  boolean: () => "true",
  "timestamp with time zone": () => "2026-11-21T10:00:00Z",
};

type Shop = { id: string; claimId: string; orderId: string; connectionId: string };

/** Filled first: others point to them. */
const POINTED_TO = ["claim", "order", "connection"];

let database: TestDatabase;
/** As the login role: what migrations and the queue use. It owns the tables. */
let owner: pg.Client;
/** As every connection of the app: under row-level security. */
let app: pg.Client;
let tables: string[];
let a: Shop;
let b: Shop;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.url });
  app = new pg.Client({ connectionString: database.url, options: "-c role=weerwoord_app" });
  await Promise.all([owner.connect(), app.connect()]);
  tables = (
    await owner.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = 'shop_id' ORDER BY 1`,
    )
  ).rows.map((row) => row.name);
  [a, b] = [await createShop("a"), await createShop("b")];
  for (const table of [...POINTED_TO, ...tables.filter((name) => !POINTED_TO.includes(name))])
    for (const shop of [a, b]) await insertRow(owner, table, shop);
});

afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

async function createShop(name: string): Promise<Shop> {
  const { rows } = await owner.query<{ id: string }>("INSERT INTO shop (domain) VALUES ($1) RETURNING id", [
    `${name}.myshopify.com`,
  ]);
  return { id: rows[0]!.id, claimId: randomUUID(), orderId: randomUUID(), connectionId: randomUUID() };
}

async function insertRow(client: pg.Client, table: string, shop: Shop): Promise<void> {
  const { rows: columns } = await client.query<{ name: string; type: string; needed: boolean }>(
    `SELECT a.attname AS name, format_type(a.atttypid, null) AS type, a.attnotnull AND NOT a.atthasdef AS needed
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
    [quoted(table)],
  );
  const given = columns.filter(({ name, needed }) => needed || PARTICULAR[`${table}.${name}`]);
  const values = given.map(({ name, type }) => {
    if (name === "shop_id") return shop.id;
    return PARTICULAR[`${table}.${name}`]?.(shop) ?? BY_TYPE[type]!();
  });
  await client.query(
    `INSERT INTO ${quoted(table)} (${given.map(({ name }) => quoted(name)).join(", ")})
     VALUES (${given.map((_column, index) => `$${index + 1}`).join(", ")})`,
    values,
  );
}

const quoted = (name: string) => pg.escapeIdentifier(name);

/** Runs statements as the app does, in a transaction that said which shop it works for, and takes everything back. */
async function asShop<T>(shopId: string | null, work: () => Promise<T>): Promise<T> {
  await app.query("BEGIN");
  try {
    if (shopId !== null) await app.query("SELECT set_config('app.shop_id', $1, true)", [shopId]);
    return await work();
  } finally {
    await app.query("ROLLBACK");
  }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "done",
    (error: pg.DatabaseError) => error.code ?? error.message,
  );
}

/** Tables where the app's role has the right at all; elsewhere the statement is refused before any policy is asked. */
async function tablesWith(privilege: string): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "SELECT name FROM unnest($1::text[]) AS name WHERE has_table_privilege('weerwoord_app', quote_ident(name), $2)",
    [tables, privilege],
  );
  return rows.map((row) => row.name);
}

describe("every table with a shop_id", () => {
  it("is under row-level security, by one policy on its shop_id for reading and writing", async () => {
    const { rows } = await owner.query<{ name: string; secured: boolean; policies: string[] }>(
      `SELECT c.relname AS name, c.relrowsecurity AS secured,
         array(SELECT concat_ws(' ', p.cmd, p.permissive, p.roles, p.qual = p.with_check, p.qual LIKE '%shop_id = %app.shop_id%')
           FROM pg_policies p WHERE p.schemaname = 'public' AND p.tablename = c.relname) AS policies
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relname = ANY ($1) ORDER BY 1`,
      [tables],
    );
    expect(rows.length).toBeGreaterThanOrEqual(15);
    const right = { secured: true, policies: ["ALL PERMISSIVE {weerwoord_app} t t"] };
    expect(rows).toStrictEqual(tables.map((name) => ({ name, ...right })));
  });

  it("shows a shop its own rows only, also when the query forgets to ask for the shop", async () => {
    const seen = await asShop(a.id, async () => {
      const found: [string, string[]][] = [];
      for (const table of tables) {
        const { rows } = await app.query<{ shop_id: string }>(`SELECT shop_id FROM ${quoted(table)}`);
        found.push([table, rows.map((row) => row.shop_id)]);
      }
      return found;
    });
    expect(seen).toStrictEqual(tables.map((table) => [table, [a.id]]));
  });

  it("shows nothing of another shop, even when asked for it by name", async () => {
    const counts = await asShop(a.id, async () => {
      const found: number[] = [];
      for (const table of tables)
        found.push((await app.query(`SELECT FROM ${quoted(table)} WHERE shop_id = $1`, [b.id])).rowCount ?? -1);
      return found;
    });
    expect(counts).toStrictEqual(tables.map(() => 0));
  });

  it.each([
    ["without a shop", null],
    ["with an empty shop", ""],
  ])("shows nothing %s", async (_when, shopId) => {
    const counts = await asShop(shopId, async () => {
      const found: number[] = [];
      for (const table of tables) found.push((await app.query(`SELECT FROM ${quoted(table)}`)).rowCount ?? -1);
      return found;
    });
    expect(counts).toStrictEqual(tables.map(() => 0));
  });

  it("takes no row for another shop", async () => {
    for (const table of tables) {
      const other = { ...b, claimId: table === "claim" ? randomUUID() : b.claimId };
      expect([table, await asShop(a.id, () => codeOf(insertRow(app, table, other)))]).toStrictEqual([table, REFUSED]);
    }
  });

  it("changes and deletes nothing of another shop, and gives no row away", async () => {
    for (const table of await tablesWith("UPDATE")) {
      const set = `UPDATE ${quoted(table)} SET shop_id = shop_id WHERE shop_id = $1`;
      expect([table, await asShop(a.id, async () => (await app.query(set, [b.id])).rowCount)]).toStrictEqual([
        table,
        0,
      ]);
      const give = `UPDATE ${quoted(table)} SET shop_id = $1`;
      expect([table, await asShop(a.id, () => codeOf(app.query(give, [b.id])))]).toStrictEqual([table, REFUSED]);
    }
    for (const table of await tablesWith("DELETE")) {
      const remove = `DELETE FROM ${quoted(table)} WHERE shop_id = $1`;
      expect([table, await asShop(a.id, async () => (await app.query(remove, [b.id])).rowCount)]).toStrictEqual([
        table,
        0,
      ]);
    }
  });

  it("forgets the shop with its transaction", async () => {
    await asShop(a.id, async () => app.query("SELECT 1"));
    const { rows } = await app.query<{ n: number }>(`SELECT count(*)::int AS n FROM "order"`);
    expect(rows[0]!.n).toBe(0);
  });
});

describe("the app's role", () => {
  it("is no superuser, bypasses nothing, cannot log in, owns nothing and is a member of nothing", async () => {
    const { rows } = await owner.query(
      `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolcanlogin, rolreplication,
         (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid)
         + (SELECT count(*)::int FROM pg_proc WHERE proowner = r.oid)
         + (SELECT count(*)::int FROM pg_namespace WHERE nspowner = r.oid) AS owned,
         (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
       FROM pg_roles r WHERE rolname = 'weerwoord_app'`,
    );
    expect(rows).toStrictEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolcanlogin: false,
        rolreplication: false,
        owned: 0,
        memberships: 0,
      },
    ]);
  });

  it("is what the app's connections work as", async () => {
    const { rows } = await app.query<{ current_user: string }>("SELECT current_user");
    expect(rows[0]!.current_user).toBe("weerwoord_app");
  });

  it("puts rows into the inbox through the function only", async () => {
    expect(await asShop(a.id, () => codeOf(insertRow(app, "inbox_message", a)))).toBe(REFUSED);
  });

  it("reaches the queue through the functions only", async () => {
    expect(await codeOf(app.query("SELECT * FROM graphile_worker._private_jobs"))).toBe(REFUSED);
    expect(await codeOf(app.query("SELECT graphile_worker.add_job('process-inbox')"))).toBe(REFUSED);
  });

  it("adds jobs for the shop of its transaction only", async () => {
    const enqueue = (shopId: string) => app.query("SELECT enqueue('sweep-shop', $1)", [JSON.stringify({ shopId })]);
    expect(await asShop(a.id, () => codeOf(enqueue(a.id)))).toBe("done");
    expect(await asShop(a.id, () => codeOf(enqueue(b.id)))).toBe(REFUSED);
    expect(await asShop(null, () => codeOf(enqueue(a.id)))).toBe(REFUSED);
    expect(await asShop(a.id, () => codeOf(app.query("SELECT enqueue('sweep-shop', '{}')")))).toBe(REFUSED);
  });
});

describe("functions that run as their owner", () => {
  it("cannot be executed by everybody, and look names up in no schema that others can write", async () => {
    const { rows } = await owner.query<{ name: string; acl: string; config: string[] }>(
      `SELECT p.proname AS name, p.proconfig AS config, p.proacl::text AS acl
       FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef ORDER BY 1`,
    );
    expect(rows.map(({ name, config }) => ({ name, config }))).toStrictEqual(
      ["accept_webhooks", "enqueue", "shop_of_connection"].map((name) => ({
        name,
        config: ["search_path=pg_catalog, public, pg_temp"],
      })),
    );
    // In an access list the grantee of PUBLIC is empty: `=X/owner`.
    for (const { name, acl } of rows) expect([name, /(^|[{,])=/.test(acl)]).toStrictEqual([name, false]);
    const { rows: writable } = await owner.query<{ anyone: boolean }>(
      "SELECT has_schema_privilege('weerwoord_app', 'public', 'CREATE') AS anyone",
    );
    expect(writable[0]!.anyone).toBe(false);
  });
});

describe("the ledger", () => {
  const STATEMENTS: [string, string][] = [
    ["ledger_entry", "UPDATE ledger_entry SET kind = 'order'"],
    ["ledger_entry", "DELETE FROM ledger_entry"],
    ["ledger_entry", "TRUNCATE ledger_entry"],
    ["ledger_content", "UPDATE ledger_content SET text = '{}'"],
    ["ledger_content", "TRUNCATE ledger_content"],
    ["ledger_chain", "DELETE FROM ledger_chain"],
    ["ledger_chain", "TRUNCATE ledger_chain"],
    ["ledger_chain", "UPDATE ledger_chain SET head_seq = 0, head_hash = NULL"],
  ];

  it.each(STATEMENTS)("refuses the app on %s: %s", async (_table, statement) => {
    expect(await asShop(a.id, () => codeOf(app.query(statement)))).toBe(REFUSED);
  });

  it.each(STATEMENTS)("refuses the owner on %s: %s", async (_table, statement) => {
    expect(await codeOf(owner.query(statement))).toBe(REFUSED);
  });

  it("lets contents be erased", async () => {
    const erased = await asShop(a.id, async () => (await app.query("DELETE FROM ledger_content")).rowCount);
    expect(erased).toBe(1);
  });

  it("moves the head of a chain forward only", async () => {
    const move = (to: number) => asShop(a.id, () => codeOf(app.query("UPDATE ledger_chain SET head_seq = $1", [to])));
    await owner.query("UPDATE ledger_chain SET head_seq = 5 WHERE shop_id = $1", [a.id]);
    expect([await move(4), await move(5), await move(6)]).toStrictEqual([REFUSED, REFUSED, "done"]);
  });
});
