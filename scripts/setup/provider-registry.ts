import { existsSync } from "node:fs";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Rooms of which every folder with a manifest is a provider, and what its registry is called. */
const ROOMS = [
  { room: "carriers", one: "CARRIER", many: "CARRIERS" },
  { room: "reviews", one: "REVIEW_SITE", many: "REVIEW_SITES" },
];

/** What {@link writeProviderRegistries} writes, relative to the clone. */
export const REGISTRIES = ROOMS.flatMap(({ room }) => [
  `app/generated/providers/${room}.ts`,
  `app/generated/providers/${room}-ids.ts`,
]);

/**
 * Writes the registry of each kind of provider from its folders, so that adding one touches nothing but its own folder.
 * The ids stand in a file of their own: types that name them may not depend on the manifests, which depend on those types.
 */
export async function writeProviderRegistries(root: string): Promise<void> {
  await mkdir(join(root, "app/generated/providers"), { recursive: true });
  for (const { room, one, many } of ROOMS) {
    const ids = await providersIn(join(root, "app", room));
    const imports = ids.map(
      (id, index) => `import { manifest as provider${index} } from "#app/${room}/${id}/manifest.ts";`,
    );
    const rows = ids.map((id, index) => `  ${JSON.stringify(id)}: provider${index},`);
    const header = `// Generated from the folders of app/${room}.`;
    await writeFile(
      join(root, `app/generated/providers/${room}.ts`),
      `${[header, ...imports, "", `export const ${many} = {`, ...rows, "};"].join("\n")}\n`,
    );
    await writeFile(
      join(root, `app/generated/providers/${room}-ids.ts`),
      `${header}\nexport const ${one}_IDS = ${JSON.stringify(ids)} as const;\n`,
    );
  }
}

async function providersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "manifest.ts")))
    .map(({ name }) => name)
    .sort();
}
