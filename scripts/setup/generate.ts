import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { fingerprint } from "./fingerprint.ts";
import { REGISTRIES, writeProviderRegistries } from "./provider-registry.ts";
import { runTool } from "./run.ts";

type Generator = {
  name: string;
  sources: string[];
  /** Only sources that contain this text count. */
  containing?: string;
  outputs: string[];
  run: (root: string) => Promise<void>;
};

const GENERATORS: Generator[] = [
  {
    name: "prisma",
    sources: ["prisma/schema.prisma", "prisma.config.ts"],
    outputs: ["app/generated/prisma/client.ts"],
    run: generatePrismaClient,
  },
  {
    name: "graphql",
    sources: ["app/**/*.ts", "app/**/*.tsx"],
    containing: "#graphql",
    outputs: ["types/admin.generated.d.ts"],
    run: generateGraphqlTypes,
  },
  {
    name: "providers",
    sources: ["app/*/*/manifest.ts", "scripts/setup/provider-registry.ts"],
    outputs: REGISTRIES,
    run: writeProviderRegistries,
  },
];

/**
 * Generates the database client, the types of our GraphQL documents and the registries of providers, each when what it is
 * made from has changed.
 *
 * @throws Error with the generator's output.
 */
export async function ensureGenerated(root: string): Promise<void> {
  for (const { name, sources, containing, outputs, run } of GENERATORS) {
    const stamp = join(root, ".cache/setup", name);
    const current = await fingerprint(root, [...sources, "package-lock.json"], containing);
    const complete = outputs.every((output) => existsSync(join(root, output)));
    if (complete && (await readFile(stamp, "utf8").catch(() => "")) === current) continue;
    console.error(`Generating (${name}) …`);
    await run(root);
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, current);
  }
}

/** Without a DATABASE_URL Prisma wants to download an engine that our generator does not use. Nothing connects to the one given here. */
async function generatePrismaClient(root: string): Promise<void> {
  const DATABASE_URL = "postgresql://nobody@127.0.0.1/none";
  await runTool(root, "prisma", ["generate"], {
    DATABASE_URL,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  });
}

/** The schema comes from an npm package, so that no network is needed; its version is the one that .graphqlrc.mjs names. */
async function generateGraphqlTypes(root: string): Promise<void> {
  const config = (await import(join(root, ".graphqlrc.mjs"))) as { default: { schema: string } };
  const schema = join(root, config.default.schema);
  const version = /^admin-(.+)\.schema\.json$/.exec(basename(schema))?.[1];
  if (version === undefined) throw new Error(`.graphqlrc.mjs names an unexpected schema: ${config.default.schema}`);
  await mkdir(dirname(schema), { recursive: true });
  await writeFile(
    schema,
    gunzipSync(await readFile(join(root, `node_modules/@shopify/dev-mcp/dist/data/admin_${version}.json.gz`))),
  );
  await runTool(root, "graphql-codegen", ["--project", "default"], {});
}
