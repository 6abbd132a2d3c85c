import { describe, expect, test } from "vitest";
import { footerTasks } from "#app/domain/disclosure/footer-tasks.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const trader = (facts: Partial<TraderFacts>): TraderFacts => ({
  country: "BE",
  adrCommitment: "none",
  showInformationLink: true,
  markets: [],
  confirmedAt: "2026-11-28T09:00:00.000Z",
  ...facts,
});

/** A storefront with a footer whose address is known to take mail. */
const STANDING = { published: true, emailVerified: true };

test("a trader whose data are confirmed has none", () => {
  expect(footerTasks(trader({}), "2026-11-28", STANDING)).toEqual([]);
});

describe("the number of staff", () => {
  const german = trader({ country: "DE", staff: 12, staffYear: 2025 });

  test.each([
    ["2026-12-31", german, []],
    ["2027-01-01", german, [{ kind: "staff_count", year: 2026, staff: 12 }]],
    ["2027-06-30", german, [{ kind: "staff_count", year: 2026, staff: 12 }]],
    ["2027-01-02", { ...german, staffYear: 2026 }, []],
    ["2028-01-01", { ...german, staffYear: 2026 }, [{ kind: "staff_count", year: 2027, staff: 12 }]],
    ["2026-11-28", trader({ country: "DE" }), [{ kind: "staff_count", year: 2025 }]],
    [
      "2027-01-01",
      trader({ country: "DE", staff: 0, staffYear: 2025 }),
      [{ kind: "staff_count", year: 2026, staff: 0 }],
    ],
    ["2027-01-01", trader({ country: "AT", staff: 12, staffYear: 2025 }), []],
    ["2027-01-01", trader({ country: "BE" }), []],
  ] as const)("on %s of %j", (today, facts, tasks) => {
    expect(footerTasks(facts, today, STANDING)).toEqual(tasks);
  });
});

describe("a body that ended", () => {
  const member = trader({ adrCommitment: "member", adrEntity: "ombudsman-voor-de-handel" });

  test.each([
    ["2024-12-31", member, []],
    ["2025-01-01", member, [{ kind: "body_ended", body: "ombudsman-voor-de-handel" }]],
    ["2026-11-28", { ...member, adrCommitment: "obliged" }, [{ kind: "body_ended", body: "ombudsman-voor-de-handel" }]],
    ["2026-11-28", { ...member, adrCommitment: "none" }, []],
    ["2026-11-28", trader({ adrCommitment: "member", adrEntity: "consumentenombudsdienst" }), []],
  ] as const)("on %s of %j", (today, facts, tasks) => {
    expect(footerTasks(facts, today, STANDING)).toEqual(tasks);
  });
});

test("what was changed without being confirmed, once a footer is published", () => {
  const changed = trader({ confirmedAt: undefined });
  expect(footerTasks(changed, "2026-11-28", { ...STANDING, published: false })).toEqual([]);
  expect(footerTasks(changed, "2026-11-28", STANDING)).toEqual([{ kind: "unconfirmed" }]);
});

test.each([
  ["an address nobody verified, published or not", { email: "a@b.example" }, false, [{ kind: "email_unverified" }]],
  ["a verified address", { email: "a@b.example" }, true, []],
  ["no address yet: the form asks for one", {}, false, []],
] as const)("%s", (_name, facts, emailVerified, tasks) => {
  for (const published of [true, false])
    expect(footerTasks(trader(facts), "2026-11-28", { published, emailVerified })).toEqual(tasks);
});
