import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inspectLetter } from "./letter.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "weerwoord-letter-"));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function file(content: unknown): Promise<string> {
  const path = join(folder, `${files++}.json`);
  await writeFile(path, JSON.stringify(content));
  return path;
}

const entries = [
  { kind: "order", content: { id: 1, name: "#1042", customer_locale: "fr-BE" } },
  { kind: "fulfillment", content: { id: 2, order_id: 1, tracking_company: "bpost", tracking_number: "3S1" } },
];
const claim = { reason: "product_not_received", channel: "customer" };
const now = "2026-11-21T10:00:00Z";

test("says the letter, in the order's language, with what each sentence rests on", async () => {
  expect(await inspectLetter([await file({ claim, entries, now })])).toMatchObject({
    stance: "investigate",
    channel: "customer_email",
    language: "fr",
    subject: "Votre message au sujet de la commande #1042 : nous cherchons à comprendre",
    sentences: [],
    toneWarnings: [],
  });
});

test("on a rung it is written to the body that is asked there", async () => {
  const defence = await inspectLetter([await file({ claim, entries, now, rung: "digidispuut", step: "respond-3" })]);
  expect(defence).toMatchObject({
    channel: "hand_off",
    language: "nl",
    subject: "Verweerschrift over bestelling #1042",
  });
});

test.each([
  [{ claim, entries, rung: "odr" }, /not one of .*digidispuut/],
  [{ claim, entries, language: "pl" }, /language/],
  [{ entries }, /claim/],
])("%j is refused with its reason", async (content, message) => {
  await expect(inspectLetter([await file(content)])).rejects.toThrow(message);
});

test("no file: the usage", async () => {
  await expect(inspectLetter([])).rejects.toThrow(/inspect letter <case.json>/);
});
