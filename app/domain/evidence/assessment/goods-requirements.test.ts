import { describe, expect, test } from "vitest";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import { delivered, inspection, order, packing, preference, shipped, weighed } from "#tests/fixtures/claim-letters.ts";
import type { EvidenceEntry } from "../entry.ts";
import { readFacts } from "../facts.ts";
import { assess } from "./assess.ts";

const OPENED = "2026-11-19T09:00:00.000Z";
const NOW = "2026-11-21T10:00:00.000Z";
const sent = [order(), shipped, delivered(null)];

function judge(entries: EvidenceEntry[], reason: ClaimReason) {
  return assess({
    claim: { reason, channel: "customer", openedAt: OPENED },
    facts: readFacts(entries),
    now: NOW,
  });
}

const held = (entries: EvidenceEntry[], reason: ClaimReason, id: string) =>
  judge(entries, reason).civil.requirements.find((one) => one.id === id)?.held;
const against = (entries: EvidenceEntry[], reason: ClaimReason) =>
  judge(entries, reason).civil.counterArguments.map(({ key }) => key);

describe("packed", () => {
  const late = packing({ at: "2026-11-20T08:00:00Z" });

  test("before the claim it is a record of packing, and with the carrier's weight it counts in law", () => {
    expect(held([...sent, packing()], "partly_received", "packing_record")).toBe(true);
    expect(judge([...sent, packing()], "partly_received").civil.strength).toBe("weak");
    expect(judge([...sent, packing(), weighed(735)], "partly_received").civil.strength).toBe("moderate");
    expect(judge([...sent, packing(), weighed(735)], "partly_received").card.strength).toBe("strong");
  });

  test("after the claim it is told as such and stays weak", () => {
    expect(held([...sent, late], "partly_received", "packing_record")).toBe(false);
    expect(held([...sent, late, weighed(735)], "partly_received", "carrier_weight")).toBe(false);
    const { civil, card } = judge([...sent, late, weighed(735)], "partly_received");
    expect([civil.strength, card.strength]).toStrictEqual(["weak", "weak"]);
    expect(civil.requirements.find(({ id }) => id === "late_packing_record")?.entries).toStrictEqual(["packing:p1"]);
  });

  test.each([
    [740, true, "agrees"],
    [691, true, "agrees"],
    [689, true, "less"],
    [900, true, "heavier"],
    [740, false, "only named"],
    [310, false, "named less"],
  ])("the carrier says %d g (weighed: %s): %s", (grams, measured, what) => {
    const entries = [...sent, packing(), weighed(grams, measured)];
    expect(held(entries, "partly_received", "carrier_weight")).toBe(what === "agrees" || what === "heavier");
    expect(against(entries, "partly_received").includes("against.carrier_weighed_less")).toBe(what === "less");
    expect(against(entries, "partly_received").includes("against.carrier_names_less")).toBe(what === "named less");
  });

  test("weighed lighter, the shop's record is worth no more than weak", () => {
    const { civil, card } = judge([...sent, packing(), weighed(310)], "partly_received");
    expect([civil.strength, card.strength]).toStrictEqual(["weak", "weak"]);
  });

  test("lighter than the articles weigh by Shopify speaks against us", () => {
    const heavy = order({ line_items: [{ id: 71, quantity: 2, grams: 600 }] });
    expect(against([heavy, shipped, packing()], "partly_received")).toContain("against.packed_too_light");
    const light = order({ line_items: [{ id: 71, quantity: 1, grams: 600 }] });
    expect(against([light, shipped, packing()], "partly_received")).not.toContain("against.packed_too_light");
    const unknown = order({ line_items: [{ id: 71, quantity: 2, grams: 0 }] });
    expect(against([unknown, shipped, packing()], "partly_received")).not.toContain("against.packed_too_light");
  });

  test("of two sendings both have to be recorded", () => {
    const second = {
      ...shipped,
      id: "fulfillment:21",
      entity: "21",
      content: { ...(shipped.content as object), id: 21 },
    };
    const first = packing({ fulfillment_id: "20" });
    expect(held([...sent, second, first], "partly_received", "packing_record")).toBe(false);
    const both = [...sent, second, first, packing({ fulfillment_id: "21" }, "p2")];
    expect(held(both, "partly_received", "packing_record")).toBe(true);
  });
});

describe("a return that was inspected", () => {
  test("bears out the claim it fits, with photos", () => {
    expect(held([...sent, inspection()], "return_other_item", "return_inspection")).toBe(true);
    expect(held([...sent, inspection()], "return_used", "return_inspection")).toBe(false);
    expect(held([...sent, inspection({ photos: [] })], "return_other_item", "return_inspection")).toBe(false);
  });

  test("with a number that was not packed counts in law; with one that was, against us", () => {
    const other = [...sent, packing(), inspection()];
    expect(held(other, "return_other_item", "serial_mismatch")).toBe(true);
    expect(judge(other, "return_other_item").civil.strength).toBe("moderate");
    expect(judge(other, "return_other_item").recommendation.stance).toBe("settle");
    const same = [...sent, packing(), inspection({ serials: [{ kind: "imei", number: "490154203237518" }] })];
    expect(held(same, "return_other_item", "serial_mismatch")).toBe(false);
    expect(against(same, "return_other_item")).toContain("against.same_number_returned");
    expect(judge(same, "return_other_item").civil.strength).toBe("weak");
  });

  test("a number recorded only after the claim, or of another kind, is no comparison", () => {
    const late = packing({ at: "2026-11-20T08:00:00Z" });
    const serial = packing({ serials: [{ kind: "serial", number: "SN1" }] });
    for (const record of [late, serial])
      expect(held([...sent, record, inspection()], "return_other_item", "serial_mismatch")).toBe(false);
  });

  test("found as sent it speaks for the customer", () => {
    expect(against([...sent, inspection({ condition: "as_sent" })], "return_used")).toContain(
      "against.return_in_order",
    );
  });
});

describe("what the customer chose", () => {
  const bij = (number: number) => delivered(`Bezorgd bij de buren: J. Bakker, nr. ${number}`);
  const chosen = (entries: EvidenceEntry[]) => held(entries, "product_not_received", "receipt_by_chosen_person");

  test("before the delivery makes the neighbour an agreed one, and both records carry it", () => {
    const entries = [order(), shipped, bij(14), preference()];
    const { civil } = judge(entries, "product_not_received");
    expect(civil.strength).toBe("strong");
    expect(civil.requirements.find(({ id }) => id === "receipt_by_chosen_person")?.entries).toStrictEqual([
      "fulfillment_event:30",
      "delivery_preference:v1",
    ]);
    expect(civil.counterArguments.map(({ key }) => key)).not.toContain("against.neighbour");
  });

  test.each([
    ["nobody chose", [order(), shipped, bij(14)]],
    ["recorded after the delivery", [order(), shipped, bij(14), preference({ at: "2026-11-20T08:00:00Z" })]],
    ["another neighbour", [order(), shipped, bij(16), preference()]],
    ["another way", [order(), shipped, bij(14), preference({ preference: "safe_place", words: "In de schuur." })]],
  ])("%s: never strong in law", (_name, entries) => {
    expect(chosen(entries)).toBe(false);
    expect(judge(entries, "product_not_received").civil.strength).toBe("weak");
  });

  test("its words in an order that was on record before count from then, though written down later", () => {
    const late = preference({ at: "2026-11-20T08:00:00Z", words: "bij de buren op 14", told_by: "checkout" });
    const noted = { note: "Graag bij de buren op 14, dank!" };
    const early = { ...order(noted), recordedAt: "2026-11-09T09:01:00.000Z" };
    expect(chosen([early, shipped, bij(14), late])).toBe(true);
    const edited = { ...order(noted), recordedAt: "2026-11-20T07:00:00.000Z" };
    expect(chosen([edited, shipped, bij(14), late])).toBe(false);
  });

  test("and the carrier did not keep to speaks against us", () => {
    const entries = [order(), shipped, bij(14), preference({ preference: "pickup_point", words: "Afhaalpunt" })];
    expect(against(entries, "product_not_received")).toContain("against.not_as_chosen");
    expect(against([order(), shipped, bij(14), preference()], "product_not_received")).not.toContain(
      "against.not_as_chosen",
    );
  });
});
