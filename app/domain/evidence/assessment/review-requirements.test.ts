import { describe, expect, test } from "vitest";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { EvidenceEntry } from "../entry.ts";
import { readFacts } from "../facts.ts";
import { assess } from "./assess.ts";

const AT = "2026-11-12T15:42:00.000Z";
const NOW = "2026-11-28T10:00:00.000Z";
let seq = 0;
const entry = (kind: EvidenceEntry["kind"], entity: string, content: object): EvidenceEntry => ({
  id: `${kind}:${entity}:${++seq}`,
  seq,
  kind,
  entity,
  occurredAt: AT,
  recordedAt: AT,
  content,
});
const order = entry("order", "10", { id: 10, email: "anna@example.com", total_price: "50.00", currency: "EUR" });
const shipped = entry("fulfillment", "20", {
  id: 20,
  order_id: 10,
  status: "success",
  created_at: "2026-11-10T09:00:00Z",
  tracking_company: "PostNL",
  tracking_number: "3S20",
});
const delivered = entry("fulfillment_event", "30", {
  id: 30,
  order_id: 10,
  fulfillment_id: 20,
  status: "delivered",
  happened_at: AT,
});
const review = (text: string, fields: object = {}) =>
  entry("review", "kiyoh:1", {
    id: "kiyoh:1",
    site: "Kiyoh",
    at: "2026-11-14T09:00:00.000Z",
    rating: 0.9,
    scale: 10,
    title: null,
    text,
    language: "nl",
    author: null,
    email: null,
    order_reference: "1042",
    verified: null,
    state: "published",
    ...fields,
  });
const match = (strength: string, rule: string, fields: object = {}) =>
  entry("review_match", "kiyoh:1", { id: "kiyoh:1", at: "2026-11-14T10:00:00.000Z", strength, rule, ...fields });
const exact = match("exact", "order_reference");

function judge(entries: EvidenceEntry[], reason: ClaimReason = "product_not_received", channel = "customer") {
  const claim = { reason, channel: channel as "customer" };
  return assess({ claim, facts: readFacts([order, shipped, ...entries]), now: NOW });
}

describe("a review that says that the order arrived", () => {
  test("lifts a bare scan to moderate, for a bank and in law, and never further", () => {
    expect(judge([delivered])).toMatchObject({ card: { strength: "weak" }, civil: { strength: "weak" } });
    const { card, civil } = judge([delivered, review("Netjes ontvangen"), exact]);
    expect([card.strength, civil.strength]).toEqual(["moderate", "moderate"]);
    const requirement = civil.requirements.find(({ id }) => id === "review_of_receipt");
    expect(requirement).toMatchObject({
      held: true,
      why: { key: "held.review", params: { site: "Kiyoh", date: "2026-11-14", stars: "9/10" } },
    });
    expect(requirement?.entries.map((id) => id.split(":")[0])).toEqual(["review", "review_match"]);
  });

  test.each<[string, EvidenceEntry[]]>([
    ["without a match", [review("Netjes ontvangen")]],
    ["with a match that waits for a person", [review("Netjes ontvangen"), match("weak", "email_and_time")]],
    [
      "with a match that was taken back",
      [
        review("Netjes ontvangen"),
        exact,
        match("undone", "merchant_choice", { updated_at: "2026-11-15T10:00:00.000Z" }),
      ],
    ],
    [
      "changed to something else",
      [review("Netjes ontvangen"), review("Top", { updated_at: "2026-11-15T10:00:00.000Z" }), exact],
    ],
    ["removed by its writer", [review("Netjes ontvangen", { state: "removed" }), exact]],
  ])("%s it holds nothing", (_name, entries) => {
    expect(judge([delivered, ...entries])).toMatchObject({ card: { strength: "weak" }, civil: { strength: "weak" } });
  });

  test("counts again when a person chose after an undoing", () => {
    const entries = [
      review("Netjes ontvangen"),
      match("undone", "merchant_choice", { updated_at: "2026-11-15T10:00:00.000Z" }),
      match("chosen", "merchant_choice", { updated_at: "2026-11-16T10:00:00.000Z" }),
    ];
    expect(judge([delivered, ...entries]).civil.strength).toBe("moderate");
  });
});

describe("a review that tells of a problem", () => {
  test("speaks for the customer, and a solution is advised", () => {
    const { civil, recommendation } = judge([delivered, review("Kwam beschadigd aan"), exact], "not_as_described");
    expect(civil.counterArguments).toContainEqual(
      expect.objectContaining({ key: "against.review_reports_problem", params: { site: "Kiyoh" } }),
    );
    expect(recommendation.stance).toBe("settle");
    expect(recommendation.reasons.map(({ key }) => key)).toContain("advice.review_reports_problem");
  });

  test("is seen in a claim of non-receipt too, and holds nothing for us", () => {
    const { civil, recommendation } = judge([delivered, review("Ontvangen, maar kapot"), exact]);
    expect(civil.strength).toBe("weak");
    expect(recommendation.reasons.map(({ key }) => key)).toContain("advice.review_reports_problem");
  });
});

test("a review that says that nothing came speaks for the customer", () => {
  const { civil } = judge([delivered, review("Nog steeds niet ontvangen"), exact]);
  expect(civil.counterArguments.map(({ key }) => key)).toContain("against.review_denies_receipt");
});

test("in a claim of fraud it counts only under the order's address", () => {
  const held = (email: string | null) =>
    judge([delivered, review("Mooi", { email }), exact], "fraudulent", "shopify_dispute").card.requirements.find(
      ({ id }) => id === "review_by_same_person",
    )?.held;
  expect([held("Anna@example.com"), held("else@example.com"), held(null)]).toEqual([true, false, false]);
});
