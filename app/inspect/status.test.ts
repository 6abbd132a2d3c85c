import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectStatus } from "./status.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "weerwoord-status-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function inspect(content: unknown): Promise<unknown> {
  const path = join(folder, "case.json");
  await writeFile(path, JSON.stringify(content));
  return inspectStatus([path]);
}

const opened = (channel: string) => ({
  type: "claim_opened",
  at: "2026-11-20T11:00:00+01:00",
  channel,
  reason: "damaged",
  language: "nl",
  statement: "Het glas is gebroken.",
});
const entries = [
  { kind: "order", content: { id: 10, name: "#1042", processed_at: "2026-11-09T10:00:00+01:00" } },
  {
    kind: "customer_message",
    content: {
      id: "n",
      at: "2026-11-20T12:00:00+01:00",
      from: "customer",
      medium: "telephone",
      text: "Klant is boos.",
    },
  },
];

test("a customer's claim shows what he may know", async () => {
  expect(await inspect({ number: 7, events: [opened("customer")], entries })).toStrictEqual({
    reference: "W-0007",
    order: "#1042",
    openedAt: "2026-11-20T10:00:00.000Z",
    state: "received",
    answerBy: null,
    lines: [
      { at: "2026-11-20T10:00:00.000Z", tells: "claim", words: "Het glas is gebroken." },
      { at: "2026-11-09T09:00:00.000Z", tells: "ordered", order: "#1042" },
    ],
  });
});

test("a bank's dispute shows him nothing", async () => {
  expect(await inspect({ events: [opened("shopify_dispute")], entries })).toBeNull();
});

test.each([
  [{ events: [], entries }, /too small|at least/i],
  [{ events: [{ type: "reopened", at: "2026-11-20T11:00:00Z" }], entries }, /the first event is claim_opened/],
  [{ events: [opened("pigeon")], entries }, /one of the channels/],
])("%# is refused with what is wrong", async (content, message) => {
  await expect(inspect(content)).rejects.toThrow(message);
  await expect(inspectStatus([])).rejects.toThrow(/inspect status <case.json>/);
});
