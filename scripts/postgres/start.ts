import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFile, chmod, chown, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { isRunning, withLock } from "../lock.mjs";
import { freePort } from "../ports.ts";
import { preparePostgresBinaries } from "./binaries.ts";
import { locatePostgres, type PostgresLocation, type ServerUser } from "./location.ts";

/** The role the app connects with: it owns its databases, may create roles and databases, and is no superuser. */
const OWNER = "weerwoord";

export type PostgresOptions = {
  /** The data directory the cluster belongs to; created when missing. */
  dataDir: string;
  /** False for tests: nothing is flushed to disk, so a crash of the machine may lose the cluster. */
  durable: boolean;
};

export type RunningPostgres = {
  port: number;
  /** A connection URL for the named database, as its owner. */
  url(database: string): string;
  /** Creates the database when it is missing. */
  createDatabase(name: string): Promise<void>;
  /** Says that this process is done. The server stops when no running process uses it any more. */
  stop(): Promise<void>;
};

type Identity = { cluster: string; password: string };

/**
 * Starts the PostgreSQL of a data directory, or joins the one that already runs there: another process's, or one left by a
 * start that was killed. The port is free at the first start and then the running server's.
 *
 * @throws Error with the server's own words when it cannot start.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataDir, durable } = options;
  const location = locatePostgres(dataDir);
  const lockFile = join(dataDir, "postgres.lock");
  const usersDir = join(dataDir, "postgres-users");
  await mkdir(usersDir, { recursive: true });

  return withLock(lockFile, async () => {
    const binaries = await preparePostgresBinaries(location.binaries);
    const pgCtl = (...args: string[]) => run(binaries.pgCtl, ["-D", location.cluster, ...args], location.user);
    const identity = await readIdentity(dataDir, location);
    if (identity === undefined) {
      // Files of a data directory that was since deleted: nobody can hold their password any more.
      await pgCtl("stop", "-m", "immediate", "-w").catch(() => undefined);
      await rm(location.cluster, { recursive: true, force: true });
    }
    const { password } = identity ?? (await initialise(binaries.initdb, dataDir, location));
    const port = (await runningPort(location, password)) ?? (await startServer(pgCtl, location, durable));
    await createOwner(port, password);
    // One process may use it twice, as the test runner does for two projects.
    const userFile = join(usersDir, `${process.pid}-${randomBytes(4).toString("hex")}`);
    await writeFile(userFile, "");

    const url = (role: string, database: string) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
    return {
      port,
      url: (database) => url(OWNER, database),
      createDatabase: (name) => createDatabase(url(OWNER, "postgres"), name),
      stop: () =>
        withLock(lockFile, async () => {
          await rm(userFile, { force: true });
          if (await isInUse(usersDir)) return;
          await pgCtl("stop", "-m", "fast", "-w");
        }),
    };
  });
}

async function readIdentity(dataDir: string, location: PostgresLocation): Promise<Identity | undefined> {
  const text = await readFile(join(dataDir, "postgres.json"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const identity = JSON.parse(text) as Identity;
  const version = await readFile(join(location.cluster, "PG_VERSION"), "utf8").catch(() => undefined);
  if (identity.cluster !== location.cluster || version === undefined) {
    throw new Error(
      `The database of ${dataDir} is at ${identity.cluster}, but it is expected at ${location.cluster}. Start as the same user as before, or use another data directory.`,
    );
  }
  return identity;
}

async function initialise(initdb: string, dataDir: string, location: PostgresLocation): Promise<Identity> {
  const password = randomBytes(18).toString("base64url");
  const passwordFile = `${location.cluster}.password`;
  await mkdir(location.cluster, { recursive: true });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (location.user) {
    await chown(location.cluster, location.user.uid, location.user.gid);
    await chown(passwordFile, location.user.uid, location.user.gid);
  }
  try {
    // A built-in collation sorts the same on every machine, whatever locales that has installed.
    const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
    const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    await run(initdb, ["-D", location.cluster, "--no-instructions", ...locale, ...access], location.user);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await appendFile(
    join(location.cluster, "postgresql.conf"),
    "\nlisten_addresses = '127.0.0.1'\nunix_socket_directories = ''\nmax_connections = 300\ntimezone = 'UTC'\nlog_timezone = 'UTC'\n",
  );
  const identity: Identity = { cluster: location.cluster, password };
  const file = join(dataDir, "postgres.json");
  await writeFile(file, JSON.stringify(identity), { mode: 0o600 });
  await chmod(file, 0o600);
  return identity;
}

/** The port in postmaster.pid (its fourth line), if a server that knows our password answers there. */
async function runningPort(location: PostgresLocation, password: string): Promise<number | undefined> {
  const lines = (await readFile(join(location.cluster, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(pid > 0 && port > 0 && isRunning(pid))) return undefined;
  const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password, database: "postgres" });
  try {
    await client.connect();
    return port;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function startServer(
  pgCtl: (...args: string[]) => Promise<string>,
  location: PostgresLocation,
  durable: boolean,
): Promise<number> {
  const port = await freePort();
  const flush = durable ? "on" : "off";
  const settings = `-p ${port} -c fsync=${flush} -c full_page_writes=${flush} -c synchronous_commit=${flush}`;
  const log = join(location.cluster, "server.log");
  try {
    await pgCtl("start", "-w", "-t", "120", "-l", log, "-o", settings);
    return port;
  } catch (cause) {
    const lastWords = (await readFile(log, "utf8").catch(() => "")).split("\n").slice(-15).join("\n");
    throw new Error(`PostgreSQL did not start.\n${lastWords}`, { cause });
  }
}

async function createOwner(port: number, password: string): Promise<void> {
  const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", password, database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [OWNER]);
    if (rowCount === 0) {
      await client.query(
        `CREATE ROLE ${client.escapeIdentifier(OWNER)} LOGIN CREATEDB CREATEROLE PASSWORD ${client.escapeLiteral(password)}`,
      );
    }
  } finally {
    await client.end();
  }
}

async function createDatabase(maintenanceUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: maintenanceUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function isInUse(usersDir: string): Promise<boolean> {
  let used = false;
  for (const name of await readdir(usersDir)) {
    if (isRunning(Number(name.split("-", 1)[0]))) used = true;
    else await rm(join(usersDir, name), { force: true });
  }
  return used;
}

/** Runs a program to its end in its own session, so that Ctrl-C in the terminal does not reach the server it starts. */
async function run(program: string, args: string[], user: ServerUser | undefined): Promise<string> {
  // The caller's working directory may be closed to the server's user.
  const child = spawn(program, args, { ...user, cwd: "/", detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${output}`);
  return output;
}
