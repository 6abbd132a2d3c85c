import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { TestShop } from "#tests/sandbox/test-shop.ts";
import { startTestShop } from "#tests/sandbox/test-shop.ts";
import { createTestDatabase } from "#tests/setup/database.ts";

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let shop: TestShop;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  shop = await startTestShop({ databaseUrl: database.url });
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
beforeEach(() => owner.query("DELETE FROM graphile_worker._private_jobs"));
afterAll(async () => {
  await owner.end();
  await shop.stop();
  await database.drop();
});

const addJob = (key: string, runAt: Date | null) =>
  owner.query("SELECT graphile_worker.add_job('send-response', '{}'::json, run_at := $2, job_key := $1)", [key, runAt]);

/** Seconds until each job is due by PostgreSQL's clock, to the nearest ten; 0 when it is due. */
async function secondsToWait(): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ key: string; wait: string }>(
    "SELECT key, round(greatest(0, extract(epoch FROM run_at - now())) / 10) * 10 AS wait FROM graphile_worker.jobs",
  );
  return Object.fromEntries(rows.map(({ key, wait }) => [key, Number(wait)]));
}

test("jobs that wait come due as the sandbox's clock is moved, also those that were added afterwards", async () => {
  const inSeconds = (seconds: number) => new Date(shop.sandbox.context.now().getTime() + seconds * 1_000);
  await addJob("in a minute", inSeconds(60));
  await addJob("in two hours", inSeconds(7_200));
  expect(await secondsToWait()).toEqual({ "in a minute": 60, "in two hours": 7_200 });

  await shop.sandbox.context.moveClock(1);
  expect(await secondsToWait()).toEqual({ "in a minute": 0, "in two hours": 3_600 });

  await addJob("a minute later", inSeconds(60));
  await addJob("at once", null);
  await addJob("long ago", inSeconds(-7_200));
  expect(await secondsToWait()).toMatchObject({ "a minute later": 60, "at once": 0, "long ago": 0 });
});

test("also when it was moved back: what is due later in the sandbox's time waits, what comes without a moment does not", async () => {
  await shop.sandbox.context.moveClock(-10_000);
  const inSeconds = (seconds: number) => new Date(shop.sandbox.context.now().getTime() + seconds * 1_000);
  await addJob("in a minute", inSeconds(60));
  await addJob("long ago", inSeconds(-7_200));
  await addJob("at once", null);
  // As a recurring task is added: with the machine's last full minute.
  await addJob("recurring", new Date(Math.floor(Date.now() / 60_000) * 60_000));
  expect(await secondsToWait()).toEqual({ "in a minute": 60, "long ago": 0, "at once": 0, recurring: 0 });
});
