import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, chmodSync, constants, mkdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const CLONE = realpathSync(resolve(import.meta.dirname, "../.."));

export type ServerUser = { uid: number; gid: number };
export type PostgresLocation = {
  /** Where the cluster's files live. */
  cluster: string;
  /** Where the programs are copied to; undefined = they run from node_modules. */
  binaries: string | undefined;
  /** The user the server runs as; undefined = whoever calls. */
  user: ServerUser | undefined;
};

/**
 * Where the PostgreSQL of a data directory lives. Normally inside it. PostgreSQL refuses to run as root: then it runs as
 * `postgres` or, where there is no such user, `nobody`, in a folder which that user can enter, which survives a restart, and
 * whose name is a hash of the clone's path (and of the data directory), so that two clones never meet.
 */
export function locatePostgres(dataDir: string): PostgresLocation {
  const data = resolve(dataDir);
  if (process.getuid?.() !== 0) return { cluster: join(data, "postgres"), binaries: undefined, user: undefined };
  const user = serverUser();
  const home = sharedFolder(`weerwoord-${shortHash(CLONE)}`);
  return { cluster: join(home, `data-${shortHash(data)}`), binaries: home, user };
}

function serverUser(): ServerUser {
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // No such user: try the next name.
    }
  }
  throw new Error("PostgreSQL refuses to run as root, and there is no user `postgres` or `nobody` to run it as.");
}

function sharedFolder(name: string): string {
  for (const parent of ["/var/lib", "/var/tmp", tmpdir()]) {
    try {
      const folder = join(parent, name);
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o755);
      accessSync(folder, constants.W_OK);
      return folder;
    } catch {
      // Read-only or missing: the next one.
    }
  }
  throw new Error("Found no folder for PostgreSQL's data outside root's home (tried /var/lib, /var/tmp and TMPDIR).");
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
