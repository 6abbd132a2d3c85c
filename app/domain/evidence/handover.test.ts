import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FulfillmentEventContent, fulfillmentEventContent } from "./content.ts";
import type { EvidenceEntry } from "./entry.ts";
import { readFacts } from "./facts.ts";
import { readHandover } from "./handover.ts";
import type { EvidenceKind } from "./kinds.ts";
import * as standing from "./standing-handover.ts";

const ADDRESSEE = "Anna de Wit";

/** The handover that stands after these events, as the ledger's entries give it. */
function orderHandover(events: FulfillmentEventContent[], deleted: ReadonlySet<string>, addressee: string) {
  const entry = (kind: EvidenceKind, entity: string, content: unknown, index: number): EvidenceEntry => {
    const at = "2026-11-12T15:42:00.000Z";
    return { id: `${kind} ${entity} ${index}`, seq: index, kind, entity, occurredAt: at, recordedAt: at, content };
  };
  const facts = readFacts([
    entry("order", "10", { id: 10, shipping_address: { name: addressee } }, 1),
    ...events.map((content, index) => entry("fulfillment_event", content.id, content, index + 2)),
    ...[...deleted].map((id) => entry("fulfillment_event_deletion", id, {}, 99)),
  ]);
  return standing.orderHandover(facts.handovers.map(({ value }) => value));
}

function event(fields: Record<string, unknown>): FulfillmentEventContent {
  return fulfillmentEventContent.parse({
    id: 1,
    order_id: 10,
    fulfillment_id: 20,
    status: "delivered",
    happened_at: "2026-11-12T16:42:00+01:00",
    updated_at: "2026-11-12T16:50:00+01:00",
    ...fields,
  });
}

describe("one event", () => {
  test.each([
    // status, message, handover, receiver, signed
    ["delivered", null, "unknown", undefined, false],
    ["delivered", "Delivered", "unknown", undefined, false],
    ["delivered", "De zending is bezorgd", "unknown", undefined, false],
    ["delivered", "Delivered to recipient", "unknown", undefined, false],
    ["delivered", "Delivered, signed by A. de Wit", "to_addressee", "A. de Wit", true],
    ["delivered", "Delivered. Signed for by: A DE WIT", "to_addressee", "A DE WIT", true],
    ["delivered", "Bezorgd, getekend door De Wit", "to_addressee", "De Wit", true],
    ["delivered", "Zugestellt, unterschrieben von Anna de Wit", "to_addressee", "Anna de Wit", true],
    ["delivered", "Livré, signé par Anna de Wit.", "to_addressee", "Anna de Wit", true],
    ["delivered", "Delivered, signed by K. Bakker", "unknown", "K. Bakker", true],
    ["delivered", "Bezorgd en getekend door B. de Wit", "unknown", "B. de Wit", true],
    ["delivered", "Huisgenoot heeft getekend, ontvangen door B. de Wit", "to_household", "B. de Wit", true],
    ["delivered", "Afgegeven bij de buren, getekend door K. Bakker", "to_neighbour", "K. Bakker", true],
    ["delivered", "Niet thuis, afgegeven aan buurvrouw", "to_neighbour", undefined, false],
    ["delivered", "Delivered to a neighbour at number 14", "to_neighbour", undefined, false],
    ["delivered", "Beim Nachbarn abgegeben", "to_neighbour", undefined, false],
    ["delivered", "Remis à un voisin", "to_neighbour", undefined, false],
    ["delivered", "Not left with a neighbour", "unknown", undefined, false],
    ["delivered", "Bezorgd in de buurt", "unknown", undefined, false],
    ["delivered", "Bezorgd in de brievenbus", "in_mailbox", undefined, false],
    ["delivered", "Delivered to mailbox", "in_mailbox", undefined, false],
    ["delivered", "Livré en boîte aux lettres", "in_mailbox", undefined, false],
    ["delivered", "In den Briefkasten eingeworfen", "in_mailbox", undefined, false],
    ["delivered", "Left in safe place: behind the shed", "to_safe_place", undefined, false],
    ["delivered", "Am Ablageort abgestellt", "to_safe_place", undefined, false],
    ["delivered", "Neergelegd op een veilige plek", "to_safe_place", undefined, false],
    ["delivered", "Delivered at parcel shop", "waiting_at_point", undefined, false],
    ["delivered", "Klaar om af te halen bij een PostNL-punt", "waiting_at_point", undefined, false],
    ["delivered", "Collected by customer at parcel shop", "collected_at_point", undefined, false],
    ["delivered", "Opgehaald bij een PostNL-punt door A. de Wit", "collected_at_point", "A. de Wit", false],
    ["delivered", "Retiré au point relais", "collected_at_point", undefined, false],
    ["delivered", "Bezorgd bij de buren: K. Bakker, nr. 14", "to_neighbour", "K. Bakker", false],
    ["delivered", "Delivered to a neighbour: number 14", "to_neighbour", undefined, false],
    ["delivered", "An Nachbarn zugestellt: Nr. 14", "to_neighbour", undefined, false],
    ["delivered", "Bezorgd bij huisgenoot P. de Wit, handtekening ontvangen", "to_household", "P. de Wit", true],
    ["delivered", "Remis en mains propres au destinataire (Anna de Wit)", "to_addressee", "Anna de Wit", false],
    ["delivered", "Collected at the parcel shop by A. de Wit, signed", "collected_at_point", "A. de Wit", true],
    ["delivered", "Pakket afgehaald bij het afhaalpunt door Anna de Wit", "collected_at_point", "Anna de Wit", false],
    ["delivered", "Von Anna de Wit abgeholt: Paketshop", "collected_at_point", "Anna de Wit", false],
    ["delivered", "No signature obtained", "unknown", undefined, false],
    ["delivered", "Geen handtekening gezet", "unknown", undefined, false],
    ["delivered", "Signature was not required", "unknown", undefined, false],
    ["delivered", "Persoonlijk overhandigd aan de geadresseerde", "to_addressee", undefined, false],
    ["ready_for_pickup", null, "waiting_at_point", undefined, false],
    ["picked_up", null, "collected_at_point", undefined, false],
    ["returning_to_sender", null, "returned", undefined, false],
    ["failure", "Returned to sender", "returned", undefined, false],
  ])("%s %j is %s", (status, message, handover, receiver, signed) => {
    expect(readHandover(event({ status, message }), ADDRESSEE)).toMatchObject({
      handover,
      signed,
      at: "2026-11-12T15:42:00.000Z",
    });
    expect(readHandover(event({ status, message }), ADDRESSEE)?.receiver).toBe(receiver);
  });

  test.each([
    "in_transit",
    "out_for_delivery",
    "attempted_delivery",
    "carrier_picked_up",
    "failure",
    "confirmed",
    "new_word",
  ])("%s is no handover", (status) => {
    expect(readHandover(event({ status }), ADDRESSEE)).toBeNull();
  });

  test("a name is nobody's in particular when the addressee is not known", () => {
    expect(readHandover(event({ message: "Signed by A. de Wit" }))).toMatchObject({
      handover: "unknown",
      receiver: "A. de Wit",
      receiverIsAddressee: false,
    });
  });

  test("photo, code and the customer's own choice are told apart", () => {
    expect(readHandover(event({ message: "Left in safe place as requested, photo taken" }))).toMatchObject({
      handover: "to_safe_place",
      photo: true,
      pin: false,
      chosen: true,
    });
    expect(readHandover(event({ message: "Delivered, PIN code verified" }))).toMatchObject({
      pin: true,
      signed: false,
    });
    expect(readHandover(event({ message: "Zugestellt an Wunschnachbar" }))).toMatchObject({
      handover: "to_neighbour",
      chosen: true,
    });
  });

  test.each([
    ["Delivered to a neighbour at number 14", "14"],
    ["Bezorgd bij de buren: K. Bakker, nr. 14a", "14a"],
    ["Afgegeven bij de buren op huisnummer 14 A", "14a"],
    ["Niet thuis, afgegeven aan buurvrouw op no. 7", "7"],
    ["An Nachbarn zugestellt: Hausnr. 3", "3"],
    ["Remis à un voisin, n° 12", "12"],
    ["Bezorgd bij de buren om 14 uur", undefined],
    ["Delivered to a neighbour, parcel no. of day unknown", undefined],
    ["Persoonlijk bezorgd aan geadresseerde, nr. 14", undefined],
  ])("%j: the neighbours live at %s", (message, number) => {
    expect(readHandover(event({ message }), ADDRESSEE)?.neighbourNumber).toBe(number);
  });

  test("the place holds what the carrier named and nothing else", () => {
    expect(readHandover(event({ zip: "3512 AB", city: "Utrecht", country: null }))?.place).toStrictEqual({
      zip: "3512 AB",
      city: "Utrecht",
    });
    expect(readHandover(event({}))?.place).toBeUndefined();
  });

  test("an event without any time is no handover", () => {
    expect(readHandover(event({ happened_at: null, updated_at: null }))).toBeNull();
  });
});

describe("an order", () => {
  const signed = event({ id: 1, message: "Signed by A. de Wit" });
  const scanLater = event({ id: 2, happened_at: "2026-11-12T17:00:00+01:00" });
  const returned = event({
    id: 3,
    status: "delivered",
    message: "Returned to sender",
    happened_at: "2026-11-14T10:00:00Z",
  });

  test("without handover", () => {
    expect(orderHandover([event({ status: "in_transit" })], new Set(), ADDRESSEE)).toBeNull();
  });

  test("a later bare scan of the same parcel does not hide who signed", () => {
    expect(orderHandover([signed, scanLater], new Set(), ADDRESSEE)?.handover).toBe("to_addressee");
  });

  test("a bare scan of another parcel does count", () => {
    const other = event({ id: 4, fulfillment_id: 21, happened_at: "2026-11-12T17:00:00+01:00" });
    expect(orderHandover([signed, other], new Set(), ADDRESSEE)?.handover).toBe("unknown");
  });

  test("returned after delivered is returned", () => {
    expect(orderHandover([returned, signed], new Set(), ADDRESSEE)).toStrictEqual({
      handover: "returned",
      at: "2026-11-14T10:00:00.000Z",
    });
  });

  test("a deleted event does not count", () => {
    expect(orderHandover([returned, signed], new Set(["3"]), ADDRESSEE)?.handover).toBe("to_addressee");
  });

  test("the newest version of an event counts", () => {
    const older = event({ id: 1, message: "Delivered to neighbour", updated_at: "2026-11-12T16:45:00+01:00" });
    expect(orderHandover([signed, older], new Set(), ADDRESSEE)?.handover).toBe("to_addressee");
  });

  test("does not depend on the order of arrival", () => {
    const events = [
      signed,
      scanLater,
      returned,
      event({ id: 5, message: "Delivered to neighbour" }),
      event({ id: 6, fulfillment_id: 21, status: "ready_for_pickup" }),
      event({ id: 1, message: "Delivered", updated_at: "2026-11-13T00:00:00Z" }),
      event({ id: 1, message: "Brievenbus", updated_at: "2026-11-13T00:00:00Z" }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(events), fc.constantFrom(...["1", "2", "3", "5"]), (some, deleted) => {
        const expected = orderHandover(
          events.filter((one) => some.includes(one)),
          new Set([deleted]),
          ADDRESSEE,
        );
        expect(orderHandover(some, new Set([deleted]), ADDRESSEE)).toStrictEqual(expected);
      }),
      { seed: 20261121 },
    );
  });
});
