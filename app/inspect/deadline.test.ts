import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inspectDeadline } from "./deadline.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "weerwoord-deadline-"));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function file(content: unknown): Promise<string> {
  const path = join(folder, `${files++}.json`);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("public holidays of a country are no working days", () => {
  test.each([
    // in the Netherlands Good Friday is a working day, Easter Monday is not
    [
      "dhl_nl_damage",
      undefined,
      "2026-03-31T10:00:00+02:00",
      "2026-04-08T23:59:00+02:00",
      ["2026-04-05", "2026-04-06"],
    ],
    // King's Day; the day after Ascension is a working day
    ["dhl_nl_damage", undefined, "2026-04-24T10:00:00+02:00", "2026-05-04T23:59:00+02:00", ["2026-04-27"]],
    // Belgium: Labour Day, then a term over the two holidays of November
    ["be_ombudsman_information", undefined, "2026-04-24T10:00:00+02:00", "2026-05-11T23:59:00+02:00", ["2026-05-01"]],
    [
      "be_ombudsman_information",
      undefined,
      "2026-10-30T10:00:00+01:00",
      "2026-11-16T23:59:00+01:00",
      ["2026-11-01", "2026-11-11"],
    ],
    // Germany: Good Friday, Easter Monday, Labour Day
    [
      "eu_adr_participation",
      "DE",
      "2029-03-23T10:00:00+01:00",
      "2029-04-24T23:59:00+02:00",
      ["2029-03-30", "2029-04-02"],
    ],
    // France: 1 and 8 May and Ascension within one term
    [
      "eu_adr_participation",
      "FR",
      "2029-04-20T10:00:00+02:00",
      "2029-05-24T23:59:00+02:00",
      ["2029-05-01", "2029-05-08", "2029-05-10", "2029-05-21"],
    ],
  ])("%s %s from %s ends %s", async (clock, country, from, dueLocal, holidays) => {
    const path = await file({ clock, from, ...(country ? { country } : {}) });
    expect(await inspectDeadline([path])).toMatchObject({
      dueLocal: `${dueLocal}[Europe/Amsterdam]`,
      holidays,
    });
  });
});

test("says who counts, when the shop is reminded, and that a named date stands", async () => {
  const path = await file({
    clock: "webwinkelkeur_first_phase",
    from: "2026-11-21T10:00:00Z",
    namedDate: "2026-11-27",
    now: "2026-11-25T10:00:00Z",
  });
  expect(await inspectDeadline([path])).toMatchObject({
    dueAt: "2026-11-27T22:59:00.000Z",
    rule: "named",
    tableSays: "2026-11-28T22:59:00.000Z",
    clock: { length: 7, unit: "days", nature: "rule", confidence: "primary", inForce: true },
    reminders: [
      { stage: "at_once", local: "2026-11-21T11:00:00+01:00[Europe/Amsterdam]" },
      { stage: "half_time" },
      { stage: "last_day", at: "2026-11-26T22:59:00.000Z" },
    ],
    reminderNow: "half_time",
    urgency: "soon",
  });
});

test("a rule of the future is told as such", async () => {
  const path = await file({ clock: "eu_adr_participation", from: "2026-11-21T10:00:00Z" });
  expect(await inspectDeadline([path])).toMatchObject({ clock: { inForce: false } });
});

test.each([
  [{ clock: "own_answer" }, /from/],
  [{ clock: "sundial", from: "2026-11-21T10:00:00Z" }, /clock/],
  [{ clock: "klarna", from: "yesterday" }, /not a timestamp/],
  [{ clock: "klarna", from: "2026-11-21T10:00:00Z", timeZone: "Mars" }, /not a time zone/],
  [{ clock: "klarna", from: "2026-11-21T10:00:00Z", namedDate: "soon" }, /neither a day nor a timestamp: soon/],
  ["{", /cannot be read as JSON/],
])("%j is refused with its reason", async (content, message) => {
  await expect(inspectDeadline([await file(content)])).rejects.toThrow(message);
});

test("no file: the usage", async () => {
  await expect(inspectDeadline([])).rejects.toThrow(/inspect deadline <case.json>/);
});
