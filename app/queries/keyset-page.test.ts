import { expect, it } from "vitest";
import { cursorText, pageRequest } from "./keyset-page.ts";

const cursor = { at: "2026-11-21T10:00:00.000Z", id: "0b2a1c3d-4e5f-6789-abcd-ef0123456789" };

it("reads back a cursor of ours", () => {
  expect(pageRequest(new URLSearchParams({ after: cursorText(cursor) }))).toStrictEqual({
    after: cursor,
    before: undefined,
  });
});

it.each([
  "",
  "2026-11-21T10:00:00.000Z",
  `2026-99-21T10:00:00.000Z_${cursor.id}`,
  `2026-11-21T10:00:00.000Z_${"-".repeat(36)}`,
  `infinityZ_${cursor.id}`,
])("begins at the first page for %j", (text) => {
  expect(pageRequest(new URLSearchParams({ after: text }))).toStrictEqual({ after: undefined, before: undefined });
});
