import { describe, expect, test } from "vitest";
import { CLAIM_REASONS } from "#app/domain/claim/reasons.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { BANK_FOCUS_SOURCE, BANK_PARTS, bankFocus, byBankPart } from "./bank-focus.ts";
import { SENTENCE_IDS } from "./sentences/sentence-id.ts";

test.each([
  ["product_not_received", "delivery"],
  ["product_unacceptable", "goods"],
  ["fraudulent", "payment"],
  ["unrecognized", "payment"],
  ["credit_not_processed", "refund"],
  ["duplicate", "payment"],
  ["subscription_cancelled", "terms"],
  ["general", "order"],
  ["customer_initiated", "order"],
  ["bank_cannot_process", "order"],
] as const)("%s is answered with the %s first", (reason, part) => {
  expect(bankFocus(reason)[0]).toBe(part);
});

describe("for every reason", () => {
  const told = SENTENCE_IDS.filter((id) => /^(fact|statement|customer)\./.test(id)).map((id) => ({
    id,
    text: id,
    evidence: ["e"],
  }));

  test.each(CLAIM_REASONS)("%s: every part once, every sentence once, with a dated source", (reason) => {
    expect([...bankFocus(reason)].sort()).toStrictEqual([...BANK_PARTS].sort());
    const sorted = byBankPart(told, reason, readFacts([])).flatMap(({ said }) => said);
    expect(sorted.map(({ id }) => id).sort()).toStrictEqual(told.map(({ id }) => id).sort());
    expect(BANK_FOCUS_SOURCE.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("only what tells of parcels, carriers and their proofs counts as delivery", () => {
    const delivery = byBankPart(told, "product_not_received", readFacts([])).find(({ part }) => part === "delivery");
    const ids = delivery?.said.map(({ id }) => id) ?? [];
    expect(ids).toContain("fact.delivered");
    expect(ids).toContain("statement.carrier_answer");
    expect(ids.filter((id) => /refund|return_|policy|listing|review|avs|verified|charge/.test(id))).toStrictEqual([]);
  });
});
