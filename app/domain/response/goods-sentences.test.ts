import { describe, expect, test } from "vitest";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { EVIDENCE, inspection, order, packing, respond, shipped, weighed } from "#tests/fixtures/claim-letters.ts";

const bank = (evidence: readonly EvidenceEntry[], reason: ClaimReason) =>
  respond({ reason, evidence, channel: "shopify_dispute", stance: "contest", language: "en" });
const sentences = (evidence: readonly EvidenceEntry[], reason: ClaimReason) =>
  bank(evidence, reason).sentences.flatMap(({ id, text }) =>
    /packed|weigh|serial|imei|number|late|inspected/.test(id) ? [text] : [],
  );

describe("what was packed and what came back", () => {
  test("is told with weight and number, and what the carrier weighed", () => {
    expect(sentences(EVIDENCE.packed, "partly_received")).toStrictEqual([
      "10 November 2026, 09:30: we recorded that the packed parcel weighed 740 g (exhibit C).",
      "10 November 2026, 09:30: at packing we recorded IMEI 490154203237518 (exhibit C).",
      "The carrier weighed the parcel: 735 g (exhibit C).",
    ]);
  });

  test("a carrier's lower weight is told too", () => {
    expect(sentences(EVIDENCE.packed_lighter, "partly_received").slice(-2)).toStrictEqual([
      "The carrier weighed the parcel: 310 g (exhibit C).",
      "That is 430 g less than we recorded at packing.",
    ]);
  });

  test("what was recorded after the claim says so, in the letter and in the exhibit", () => {
    const late = [order(), shipped, packing({ at: "2026-11-20T08:00:00Z", serials: [] })];
    expect(sentences(late, "partly_received")).toStrictEqual([
      "20 November 2026, 09:00: we recorded that the packed parcel weighed 740 g (exhibit C).",
      "This was recorded only after the claim.",
    ]);
    const exhibit = bank(late, "partly_received").dossier.sections.find(({ title }) => title === "Recorded at packing");
    expect(exhibit?.facts[0]?.value).toBe("20 November 2026, 09:00 (only after the claim)");
  });

  test("another number on the return is told with both records", () => {
    const { sentences: said, exhibits, dossier } = bank(EVIDENCE.other_returned, "return_other_item");
    expect(said.find(({ id }) => id === "fact.inspected_other_item")?.text).toBe(
      "18 November 2026: Sanne inspected the return; another item was in it: een oudere telefoon (exhibit D).",
    );
    expect(said.find(({ id }) => id === "fact.number_differs")?.evidence).toStrictEqual([
      "return_inspection:i1",
      "packing:p1",
    ]);
    expect(exhibits.map(({ title }) => title).slice(-2)).toStrictEqual([
      "Recorded at packing",
      "Inspection of the return",
    ]);
    expect(dossier.sections.at(-1)).toMatchObject({ images: [{ fileId: "f2", caption: "Photo 1" }] });
  });

  test("is left out where the contents are not in question", () => {
    expect(sentences([...EVIDENCE.packed, inspection()], "product_not_received")).toStrictEqual([]);
  });

  test("a weight that the carrier only names is not said to be weighed", () => {
    expect(sentences([order(), shipped, packing({ serials: [] }), weighed(735, false)], "partly_received")).toContain(
      "The carrier names a weight of 735 g for the parcel (exhibit C).",
    );
  });

  test("a settlement of a return tells what the shop recorded", () => {
    const { letter, exhibits } = respond({
      reason: "return_other_item",
      evidence: "other_returned",
      stance: "settle",
      step: "respond-1",
    });
    const said = letter.paragraphs.flatMap((one) => ("list" in one ? one.list.map(({ text }) => text) : []));
    expect(said).toStrictEqual([
      "10 november 2026, 09.30 uur: wij hebben vastgelegd dat het ingepakte pakket 740 g woog (bijlage A).",
      "10 november 2026, 09.30 uur: wij hebben bij het inpakken IMEI 490154203237518 vastgelegd (bijlage A).",
      "18 november 2026: Sanne heeft de retour gecontroleerd; er zat een ander artikel in: een oudere telefoon (bijlage B).",
      "Op het teruggestuurde artikel staat IMEI 356938035643809 (bijlage B).",
      "Dat is geen nummer dat wij bij het inpakken hebben vastgelegd.",
    ]);
    expect(exhibits.map(({ title }) => title)).toStrictEqual(["Vastgelegd bij het inpakken", "Controle van de retour"]);
  });

  test("the customer's choice is told in his words", () => {
    const { sentences: said } = respond({
      reason: "product_not_received",
      evidence: "chosen_neighbour",
      stance: "contest",
      step: "respond-1",
    });
    expect(said.map(({ text }) => text)).toContain(
      "Voor deze bezorging is gevraagd om afgifte bij de buren: “Mag bij de buren op nummer 14.” (bijlage C).",
    );
  });
});
