import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const CONFIG = join(ROOT, ".dependency-cruiser.cjs");

/** Imports that must be refused: who imports, what, and the rule that says no. */
const REFUSED: [importer: string, imported: string, rule: string][] = [
  ["app/domain/claim/a.ts", "#app/platform/clock.server.ts", "domain-knows-only-floors-below"],
  ["app/domain/claim/b.ts", "node:crypto", "domain-is-pure"],
  ["app/domain/claim/c.ts", "pg", "domain-is-pure"],
  ["app/domain/claim/d.ts", "#app/env.server.ts", "domain-is-pure"],
  ["app/domain/claim/e.ts", "#app/generated/prisma/client.ts", "domain-is-pure"],
  ["app/domain/claim/f.test.ts", "#app/use-cases/claims/open-claim.ts", "domain-tests-are-pure"],
  ["app/platform/a.ts", "#app/shopify/order.ts", "platform-knows-only-floors-below"],
  ["app/shopify/a.ts", "#app/documents/letter.ts", "shopify-knows-only-floors-below"],
  ["app/documents/a.ts", "#app/carriers/postnl/client.ts", "documents-knows-only-floors-below"],
  ["app/providers/a.ts", "#app/carriers/postnl/client.ts", "providers-knows-only-floors-below"],
  ["app/carriers/postnl/a.ts", "#app/channels/mail/submit.ts", "carriers-knows-only-floors-below"],
  ["app/reviews/kiyoh/a.ts", "#app/use-cases/reviews/invite.ts", "reviews-knows-only-floors-below"],
  ["app/channels/mail/a.ts", "#app/queries/read-claim.ts", "channels-knows-only-floors-below"],
  ["app/use-cases/claims/a.ts", "#app/components/timeline.tsx", "use-cases-knows-only-floors-below"],
  ["app/queries/a.ts", "#app/use-cases/claims/open-claim.ts", "queries-knows-only-floors-below"],
  ["app/queries/b.ts", "#app/components/timeline.tsx", "queries-knows-only-floors-below"],
  ["app/jobs/a.ts", "#app/routes/app.claims.tsx", "jobs-knows-only-floors-below"],
  ["app/routes/a.ts", "#app/jobs/sweep.ts", "routes-knows-only-floors-below"],
  ["app/inspect/a.ts", "#app/jobs/sweep.ts", "inspect-knows-only-floors-below"],
  ["app/components/a.tsx", "#app/queries/read-claim.ts", "components-show-domain-types"],
  ["app/locales/a.ts", "#app/queries/read-claim.ts", "locales-are-words"],
  ["app/storefront/a.ts", "#app/components/timeline.tsx", "storefront-is-functions-to-html"],
  ["app/carriers/postnl/b.ts", "#app/carriers/dhl/client.ts", "neighbours-do-not-meet"],
  ["app/channels/mail/b.ts", "#app/channels/shopify-dispute/submit.ts", "neighbours-do-not-meet"],
  ["app/routes/b.ts", "#app/db.server.ts", "database-behind-use-cases-and-queries"],
  ["app/jobs/b.ts", "#app/db.server.ts", "database-behind-use-cases-and-queries"],
  ["app/shopify/b.ts", "#app/db.server.ts", "database-behind-use-cases-and-queries"],
  ["app/routes/c.ts", "#app/generated/prisma/client.ts", "routes-hold-no-queries"],
  ["app/routes/d.ts", "graphql", "routes-hold-no-queries"],
  ["app/documents/b.ts", "#app/generated/prisma/client.ts", "prisma-behind-use-cases-and-queries"],
  ["app/use-cases/claims/b.ts", "#app/jobs/sweep.ts", "only-entries-import-jobs"],
  ["app/root.tsx", "#app/routes/app.claims.tsx", "nobody-imports-routes"],
  ["app/routes/e.ts", "#app/routes/app.claims.tsx", "nobody-imports-routes"],
  ["app/channels/mail/c.ts", "#app/shopify.server.ts", "root-files-stand-above"],
  ["app/routes/f.ts", "#app/entry.worker.ts", "nobody-imports-entries"],
  ["app/use-cases/claims/c.ts", "#tests/sandbox/context.ts", "app-knows-no-tests-or-scripts"],
  ["app/platform/b.ts", "../../scripts/migrate.ts", "app-knows-no-tests-or-scripts"],
  ["app/components/b.tsx", "#app/platform/clock.server.ts", "browser-code-knows-no-server"],
  ["app/entry.client.tsx", "#app/platform/clock.server.ts", "browser-code-knows-no-server"],
  ["extensions/order-evidence/src/a.ts", "../../../app/queries/read-claim.ts", "extensions-share-only-the-domain"],
  ["app/platform/circle-a.ts", "#app/platform/circle-b.ts", "no-circle"],
  ["app/platform/c.ts", "#app/platform/is-not-there.ts", "imports-resolve"],
  ["app/platform/d.ts", "fast-check", "production-needs-no-dev-packages"],
];

/** Imports that must be let through: a rule that refuses everything would pass the table above. */
const ALLOWED: [importer: string, imported: string][] = [
  ["app/domain/claim/ok-a.ts", "zod"],
  ["app/domain/claim/ok-b.ts", "#app/domain/money.ts"],
  ["app/domain/claim/ok-c.test.ts", "vitest"],
  ["app/domain/claim/ok-d.test.ts", "fast-check"],
  ["app/platform/ok-a.ts", "#app/domain/money.ts"],
  ["app/platform/ok-c.ts", "#app/env.server.ts"],
  ["app/platform/ok-b.ts", "node:crypto"],
  ["app/carriers/postnl/ok-a.ts", "#app/platform/clock.server.ts"],
  ["app/carriers/postnl/ok-b.ts", "./client.ts"],
  ["app/reviews/kiyoh/ok-a.ts", "#app/providers/answer.ts"],
  ["app/carriers/registry.server.ts", "./postnl/client.ts"],
  ["app/use-cases/claims/ok-a.ts", "#app/db.server.ts"],
  ["app/use-cases/claims/ok-b.ts", "#app/channels/mail/submit.ts"],
  ["app/use-cases/claims/ok-c.ts", "#app/queries/read-claim.ts"],
  ["app/queries/ok-a.ts", "#app/generated/prisma/client.ts"],
  ["app/jobs/ok-a.ts", "#app/use-cases/claims/open-claim.ts"],
  ["app/routes/ok-a.ts", "#app/use-cases/claims/open-claim.ts"],
  ["app/routes/ok-b.ts", "#app/components/timeline.tsx"],
  ["app/entry.ok.ts", "#app/jobs/sweep.ts"],
  ["app/components/ok-a.tsx", "#app/domain/money.ts"],
  ["extensions/order-evidence/src/ok-a.ts", "../../../app/domain/money.ts"],
];

type Violation = { from: string; to: string; rule: { name: string } };
let house: string;
let violations: Violation[];

beforeAll(async () => {
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  house = await mkdtemp(join(ROOT, ".cache/arrows-"));
  await buildHouse();
  violations = await cruise();
}, 60_000);

afterAll(() => rm(house, { recursive: true, force: true }));

describe("refuses", () => {
  test.each(REFUSED)("%s → %s (%s)", (importer, _imported, rule) => {
    expect(violations.filter(({ from }) => from === importer).map((violation) => violation.rule.name)).toContain(rule);
  });
});

describe("allows", () => {
  test.each(ALLOWED)("%s → %s", (importer) => {
    expect(violations.filter(({ from }) => from === importer)).toEqual([]);
  });
});

test("every rule has an import that it refuses", () => {
  const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string }[] };
  const tried = new Set(REFUSED.map(([, , rule]) => rule));
  expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});

/** A small house with the same rooms: `#app/…` means its own app, while packages are those of the clone around it. */
async function buildHouse(): Promise<void> {
  const { dependencies, devDependencies } = createRequire(import.meta.url)(join(ROOT, "package.json")) as Record<
    string,
    object
  >;
  const imports = { "#app/*": "./app/*", "#tests/*": "./tests/*" };
  await write("package.json", JSON.stringify({ type: "module", imports, dependencies, devDependencies }));
  await write("app/platform/circle-b.ts", `import "#app/platform/circle-a.ts";\n`);
  const statements = [...REFUSED, ...ALLOWED].map(([importer, imported]) => ({ importer, imported }));
  for (const { importer, imported } of statements) {
    const target = fileOf(importer, imported);
    const exists = imported.includes("is-not-there") || statements.some((statement) => statement.importer === target);
    if (target !== undefined && target !== "app/platform/circle-b.ts" && !exists)
      await write(target, "export const x = 1;\n");
  }
  for (const { importer, imported } of statements) await write(importer, `import "${imported}";\n`);
}

/** The file in the small house that an import means; undefined = a package. */
function fileOf(importer: string, imported: string): string | undefined {
  if (imported.startsWith("#")) return imported.slice(1);
  return imported.startsWith(".") ? join(dirname(importer), imported) : undefined;
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(join(house, file)), { recursive: true });
  await writeFile(join(house, file), content);
}

async function cruise(): Promise<Violation[]> {
  const program = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [program, "app", "extensions", "--config", relative(house, CONFIG), "--output-type", "json"];
  const output = await new Promise<string>((done, fail) => {
    execFile(process.execPath, args, { cwd: house, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      // It ends with the number of violations, and we want there to be some.
      if (stdout === "") fail(error ?? new Error(stderr));
      else done(stdout);
    });
  });
  return (JSON.parse(output) as { summary: { violations: Violation[] } }).summary.violations;
}
