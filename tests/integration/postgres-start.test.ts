import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { locatePostgres } from "../../scripts/postgres/location.ts";
import { startPostgres } from "../../scripts/postgres/start.ts";

const START = resolve(import.meta.dirname, "../../scripts/postgres/start.ts");
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "postgres-start-"));
});
afterEach(async () => {
  const postgres = await startPostgres({ dataDir, durable: false });
  await postgres.stop();
  await rm(locatePostgres(dataDir).cluster, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
});

/** Starts the server in a process of its own, which then is killed as a crash would kill it. Returns its port. */
async function startAndDie(): Promise<number> {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(START)});
    const postgres = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    await postgres.createDatabase("kept");
    console.log(postgres.port);
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const port = await new Promise<number>((done) =>
    child.stdout.once("data", (chunk: Buffer) => done(Number(chunk.toString()))),
  );
  const ended = new Promise((done) => child.once("close", done));
  child.kill("SIGKILL");
  await ended;
  return port;
}

async function databases(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>("SELECT datname FROM pg_database");
  await client.end();
  return rows.map((row) => row.datname);
}

test("a server left by a killed start is used again, with what it holds", async () => {
  const port = await startAndDie();
  const postgres = await startPostgres({ dataDir, durable: false });
  expect(postgres.port).toBe(port);
  expect(await databases(postgres.url("postgres"))).toContain("kept");
  await postgres.stop();
  // The killed process counts no longer: nobody was left.
  await expect(databases(postgres.url("postgres"))).rejects.toThrow();
});

test("a process that uses it twice keeps it until the second use ends", async () => {
  const first = await startPostgres({ dataDir, durable: false });
  const second = await startPostgres({ dataDir, durable: false });
  await first.stop();
  expect(await databases(second.url("postgres"))).toContain("postgres");
  await second.stop();
  await expect(databases(second.url("postgres"))).rejects.toThrow();
});

test("files whose data directory was deleted are never opened again", async () => {
  await startAndDie();
  await rm(dataDir, { recursive: true });
  const postgres = await startPostgres({ dataDir, durable: false });
  expect(await databases(postgres.url("postgres"))).not.toContain("kept");
  await postgres.stop();
});

test("data that belongs elsewhere is refused, not replaced", async () => {
  const note = join(dataDir, "postgres.json");
  await writeFile(note, JSON.stringify({ cluster: "/somewhere/else", password: "x" }));
  await expect(startPostgres({ dataDir, durable: false })).rejects.toThrow("/somewhere/else");
  await rm(note);
});
