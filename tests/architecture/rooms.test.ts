import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

/** Whether a rule judges what this room in particular may import; those for all of the app do not place a room. */
function isPlaced(room: string): boolean {
  const { forbidden } = createRequire(import.meta.url)(join(ROOT, ".dependency-cruiser.cjs")) as {
    forbidden: { from: { path: string } }[];
  };
  const fits = (path: string, name: string) => new RegExp(path).test(`app/${name}/folder/file.ts`);
  return forbidden.some(({ from }) => fits(from.path, room) && !fits(from.path, "some-other-room"));
}

test("every folder of app/ is a room with its place among the others", () => {
  const folders = readdirSync(join(ROOT, "app"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const rooms = folders.map((folder) => folder.name).filter((name) => name !== "generated");
  expect(rooms.filter((room) => !isPlaced(room))).toEqual([]);
});

test("a folder that no rule speaks of would be noticed", () => {
  expect(isPlaced("helpers")).toBe(false);
});
