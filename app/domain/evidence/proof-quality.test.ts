import { describe, expect, test } from "vitest";
import { assess, UNRECEIVED } from "./assessment/assess.ts";
import type { EvidenceEntry } from "./entry.ts";
import { readFacts } from "./facts.ts";
import { type ParcelCarriers, proofQuality } from "./proof-quality.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const AT = "2026-11-12T15:42:00.000Z";
let seq = 0;
function entry(kind: EvidenceEntry["kind"], entity: string, content: object): EvidenceEntry {
  seq += 1;
  return { id: entity, seq, kind, entity, occurredAt: AT, recordedAt: AT, content };
}
const address = { name: "Anna de Wit", address1: "Lindelaan 12", zip: "3512 AB", city: "Utrecht", country_code: "NL" };
const order = (fields: object = {}) =>
  entry("order", "order", { id: 10, currency: "EUR", total_price: "50.00", shipping_address: address, ...fields });
const sent = (id = 20, number = "3SA") =>
  entry("fulfillment", `sent${id}`, {
    id,
    order_id: 10,
    status: "success",
    tracking_company: "PostNL",
    tracking_number: number,
  });
const shopify = (message: string | null, fields: object = {}) =>
  entry("fulfillment_event", "shopify", {
    id: 30,
    order_id: 10,
    fulfillment_id: 20,
    status: "delivered",
    happened_at: AT,
    zip: "3512AB",
    message,
    ...fields,
  });
const carrier = (from: string, fields: object = {}) =>
  entry("carrier_event", from, {
    carrier: from,
    fulfillment_id: "20",
    tracking_number: "3SA",
    status: "delivered",
    handover: "unknown",
    at: AT,
    place: null,
    receiver: null,
    code: "x",
    description: null,
    ...fields,
  });
const proof = (from: string, kind: string) =>
  entry("proof_of_delivery", `${from}-${kind}`, {
    carrier: from,
    fulfillment_id: "20",
    tracking_number: "3SA",
    proof: kind,
    media_type: "image/gif",
    bytes: 900,
    sha256: "00",
    file_id: "f",
  });
const said = (text: string) =>
  entry("customer_message", "said", {
    id: "m",
    at: "2026-11-13T10:00:00.000Z",
    from: "a@b.example",
    medium: "email",
    text,
  });

const quality = (entries: EvidenceEntry[], carriers: ParcelCarriers[] = []) =>
  proofQuality(readFacts(entries), carriers, NOW);
const ids = (findings: { id: string }[] | undefined) => findings?.map(({ id }) => id).join(" ");

describe("what is proven of a parcel's receipt, and what is not", () => {
  test.each<[string, EvidenceEntry[], string, string, string]>([
    ["on its way", [], "weak", "sent", "under_way"],
    ["a bare scan", [shopify(null, { zip: null })], "weak", "sent handover", "receiver signature place"],
    ["a bare scan at the address", [shopify(null)], "weak", "sent handover address", "receiver signature"],
    [
      "signed by the addressee, by the carrier, who gave the image",
      [carrier("ups", { receiver: "A. DE WIT" }), proof("ups", "signature"), shopify(null)],
      "strong",
      "sent handover named_addressee signature_held address",
      "",
    ],
    [
      "signed by the addressee, without the image",
      [shopify("Signed by A. de Wit")],
      "strong",
      "sent handover named_addressee signed address",
      "signature_image",
    ],
    [
      "an image without a name",
      [carrier("postnl"), proof("postnl", "signature")],
      "moderate",
      "sent handover signature_held",
      "receiver signer place",
    ],
    [
      "a document",
      [carrier("fedex", { receiver: "A. de Wit" }), proof("fedex", "document")],
      "moderate",
      "sent handover named_addressee document_held",
      "signature place",
    ],
    [
      "a neighbour",
      [carrier("dhl-ecommerce-nl", { handover: "to_neighbour" })],
      "weak",
      "sent handover",
      "receiver neighbour_agreement signature",
    ],
    [
      "a neighbour who is named and signed",
      [shopify("Bij de buren, getekend door K. Bakker")],
      "weak",
      "sent handover named_other signed",
      "neighbour_agreement signature_image",
    ],
    [
      "the neighbour that the customer chose",
      [shopify("Zugestellt an Wunschnachbar")],
      "strong",
      "sent handover chosen",
      "receiver signature",
    ],
    [
      "somebody else",
      [shopify("Signed by K. Bakker")],
      "weak",
      "sent handover named_other signed address",
      "other_receiver signature_image",
    ],
    [
      "somebody at the address",
      [carrier("aftership", { handover: "to_household" })],
      "weak",
      "sent handover",
      "receiver signature place",
    ],
    ["in the mailbox", [shopify("Bezorgd in de brievenbus")], "weak", "sent handover address", "unattended"],
    [
      "a photo at the chosen place",
      [shopify("Left in safe place as requested, photo taken")],
      "moderate",
      "sent handover photo address chosen",
      "photo_image",
    ],
    [
      "a photo that is here",
      [carrier("ups", { handover: "to_safe_place" }), proof("ups", "photo")],
      "weak",
      "sent handover photo_held",
      "unattended place",
    ],
    [
      "collected by nobody named",
      [carrier("gls", { handover: "collected_at_point" })],
      "weak",
      "sent handover",
      "receiver signature",
    ],
    [
      "waiting",
      [carrier("gls", { handover: "waiting_at_point", status: "ready_for_pickup" })],
      "weak",
      "sent",
      "waiting",
    ],
    ["returned", [carrier("gls", { handover: "returned", status: "failure" })], "weak", "sent", "returned"],
    [
      "a code",
      [shopify("Delivered, PIN code verified", { zip: null })],
      "moderate",
      "sent handover pin",
      "receiver signer place",
    ],
    ["elsewhere", [shopify(null, { zip: "1011AA" })], "weak", "sent handover", "receiver signature other_place"],
    [
      "two sources that differ",
      [shopify("In person to the addressee", { zip: null }), carrier("dhl-ecommerce-nl", { handover: "to_neighbour" })],
      "weak",
      "sent handover",
      "contradiction receiver neighbour_agreement signature",
    ],
    [
      "a signature that the customer denies",
      [shopify("Signed by A. de Wit"), said("Dat is niet mijn handtekening.")],
      "moderate",
      "sent handover named_addressee signed address",
      "signature_image denied",
    ],
    [
      "the customer's own words",
      [shopify(null), said("Het pakket is goed aangekomen.")],
      "strong",
      "sent handover address own_words",
      "receiver signature",
    ],
  ])("%s", (_name, entries, civil, proven, unproven) => {
    const [parcel] = quality([order(), sent(), ...entries]);
    expect([parcel?.strength.civil, ids(parcel?.proven), ids(parcel?.unproven)]).toEqual([civil, proven, unproven]);
  });

  test("the strength is that of a claim that nothing arrived, but for a refund", () => {
    const entries = [order(), sent(), carrier("postnl"), proof("postnl", "signature")];
    const facts = readFacts(entries);
    const { card, civil } = assess({ claim: UNRECEIVED, facts, now: NOW });
    expect(quality(entries)[0]?.strength).toEqual({ card: card.strength, civil: civil.strength });
    const refund = entry("refund", "refund", {
      id: 60,
      order_id: 10,
      transactions: [{ id: 61, kind: "refund", status: "success", amount: "50.00", currency: "EUR" }],
    });
    expect(quality([...entries, refund])[0]?.strength.civil).toBe("moderate");
  });

  test("each finding names who tells it, and by which entries", () => {
    const [parcel] = quality([
      order(),
      sent(),
      shopify("Signed by A. de Wit"),
      carrier("postnl"),
      proof("postnl", "signature"),
    ]);
    const by = (id: string) => {
      const { sources, entries } = parcel!.proven.find((one) => one.id === id)!;
      return [sources, entries];
    };
    expect(by("named_addressee")).toEqual([["shopify"], ["shopify"]]);
    expect(by("signature_held")).toEqual([["postnl"], ["postnl-signature"]]);
    expect(parcel?.handover).toMatchObject({ handover: "to_addressee", sources: ["shopify"] });
  });

  test("an order that was not sent has no parcel to prove", () => expect(quality([order()])).toEqual([]));

  test("parcels are judged one by one", () => {
    const [first, second] = quality([order(), sent(), sent(21, "3SB"), shopify("Signed by A. de Wit")]);
    expect([first?.strength.civil, second?.strength.civil]).toEqual(["strong", "weak"]);
    expect(ids(second?.unproven)).toBe("under_way");
  });
});

describe("how to prove more the next time", () => {
  const dear = order({ total_price: "180.00" });
  const payPal = (total: string) => order({ total_price: total, payment_gateway_names: ["paypal"] });
  test.each<[string, EvidenceEntry[], string]>([
    ["nothing, when it is strong", [dear, shopify("Signed by A. de Wit")], ""],
    ["nothing yet, while it is on its way", [dear], ""],
    ["a bare scan of an order of little value", [order(), shopify(null)], "signature"],
    ["a bare scan of an order of value", [dear, shopify(null)], "signature! code!"],
    ["a signature without a name", [dear, carrier("postnl"), proof("postnl", "signature")], "code!"],
    ["a neighbour", [order(), shopify("Bij de buren")], "signature own_address let_choose"],
    ["a neighbour, at value", [dear, shopify("Bij de buren")], "signature! own_address! code! let_choose"],
    ["a mailbox", [order(), shopify("Brievenbus")], "signature let_choose"],
    ["a pick-up point", [order(), shopify("Collected at parcel shop")], "signature identity_at_point"],
    ["paid with PayPal from its limit on", [payPal("750.00"), shopify(null)], "signature_paypal! code!"],
    ["paid with PayPal below it", [payPal("749.99"), shopify(null)], "signature! code!"],
    [
      "a currency that is not reckoned with",
      [order({ currency: "SEK", total_price: "9000.00" }), shopify(null)],
      "signature",
    ],
  ])("%s", (_name, [first, ...rest], expected) => {
    const [parcel] = quality([first!, sent(), ...rest]);
    expect(parcel?.nextTime.map(({ id, pressing }) => id + (pressing ? "!" : "")).join(" ")).toBe(expected);
  });

  test("carriers that know more and are not asked, or may not tell it", () => {
    const own: ParcelCarriers = {
      fulfillmentId: "20",
      trackingNumber: "3SA",
      asked: [{ carrier: "sendcloud", awaited: { what: "proof", until: NOW } }],
      unconnected: ["postnl"],
      withoutRights: ["ups"],
    };
    const [parcel] = quality(
      [order(), sent(20, "3s a")],
      [own, { ...own, trackingNumber: "3SB", unconnected: ["gls"] }],
    );
    expect(parcel?.nextTime).toEqual([
      { id: "connect", carrier: "postnl", pressing: false },
      { id: "proof_rights", carrier: "ups", pressing: false },
    ]);
    expect(parcel?.awaited).toEqual(own.asked);
  });
});

describe("what the customer had chosen", () => {
  const choice = (preference: string, words: string) =>
    entry("delivery_preference", "choice", {
      id: "v",
      at: "2026-11-10T08:00:00Z",
      by: "merchant:1",
      preference,
      told_by: "message",
      words,
    });
  const neighbour = shopify("Bezorgd bij de buren: J. Bakker, nr. 14");

  test("is shown as agreed, in his words, and nothing asks for the neighbour's agreement any more", () => {
    const [parcel] = quality([order(), sent(), neighbour, choice("neighbour", "Bij 14")]);
    expect(parcel?.proven.find(({ id }) => id === "preferred")).toMatchObject({
      params: { words: "Bij 14" },
      entries: ["choice"],
    });
    expect(parcel?.unproven.map(({ id }) => id)).not.toContain("neighbour_agreement");
    expect(parcel?.strength.civil).toBe("strong");
  });

  test("and was not kept to is said, by which rule", () => {
    const [parcel] = quality([order(), sent(), neighbour, choice("pickup_point", "Naar het afhaalpunt")]);
    expect(parcel?.unproven.find(({ id }) => id === "not_as_chosen")).toMatchObject({
      law: "noNeighbours",
      entries: ["choice"],
    });
    expect(parcel?.unproven.map(({ id }) => id)).toContain("neighbour_agreement");
  });
});
