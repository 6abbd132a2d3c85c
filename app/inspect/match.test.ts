import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectMatch } from "./match.ts";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "match-"))));
afterAll(() => rm(folder, { recursive: true }));

async function inspect(content: unknown): Promise<unknown> {
  const path = join(folder, "case.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return inspectMatch([path]);
}

const ORDER = { id: 1042, name: "#1042", email: "Fenna@example.com", placedAt: "2026-11-01T10:00:00+01:00" };

test("prints the match, its strength and its rule", async () => {
  const review = { at: "2026-11-20T09:00:00Z", orderReference: 1042 };
  expect(await inspect({ review, orders: [ORDER] })).toEqual({
    match: "1042",
    strength: "exact",
    rule: "order_reference",
    candidates: ["1042"],
  });
});

test("takes invitations apart from the orders", async () => {
  const review = { at: "2026-11-20T09:00:00Z", email: "fenna@example.com " };
  const invitations = [{ orderId: "1042", email: "fenna@example.com", sentAt: "2026-11-10T09:00:00Z" }];
  expect(await inspect({ review, orders: [ORDER], invitations })).toMatchObject({
    strength: "strong",
    rule: "email_and_only_invitation",
  });
});

test("prints candidates where nobody can tell, and nothing where there are none", async () => {
  const review = { at: "2026-11-20T09:00:00Z", orderReference: "1042" };
  expect(await inspect({ review, orders: [ORDER, { ...ORDER, id: 2 }] })).toEqual({
    match: null,
    strength: "ambiguous",
    rule: "reference_of_several_orders",
    candidates: ["1042", "2"],
  });
  expect(await inspect({ review, orders: [] })).toEqual({
    match: null,
    strength: "none",
    rule: "unknown_reference",
    candidates: [],
  });
});

test.each([
  ["not JSON", /cannot be read as JSON/],
  [{ review: {}, orders: [] }, /does not have the shape of a case/],
  [{ review: { at: "yesterday" }, orders: [] }, /not a timestamp with an offset/],
])("%j is refused with the reason", async (content, message) => {
  await expect(inspect(content)).rejects.toThrow(message);
});

test("wants one path", async () => {
  await expect(inspectMatch([])).rejects.toThrow(/inspect match <case.json>/);
});
