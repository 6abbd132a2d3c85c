import pg from "pg";
import { expect, test } from "vitest";
import { createTestDatabase } from "#tests/setup/database.ts";

test("a test database is migrated, empty and its own", async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  try {
    const client = new pg.Client({ connectionString: first.url });
    await client.connect();
    await client.query(`CREATE TABLE only_here (id int)`);
    const applied = await client.query(
      `SELECT count(*)::int AS n FROM _prisma_migrations WHERE finished_at IS NOT NULL`,
    );
    const queue = await client.query(`SELECT to_regclass('graphile_worker._private_jobs') AS t`);
    const role = await client.query(`SELECT rolsuper FROM pg_roles WHERE rolname = current_user`);
    await client.end();
    expect(applied.rows[0].n).toBeGreaterThan(0);
    expect(queue.rows[0].t).not.toBeNull();
    expect(role.rows[0].rolsuper).toBe(false);

    const other = new pg.Client({ connectionString: second.url });
    await other.connect();
    const table = await other.query(`SELECT to_regclass('only_here') AS t`);
    await other.end();
    expect(table.rows[0].t).toBeNull();
  } finally {
    await Promise.all([first.drop(), second.drop()]);
  }
});
