import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addHours } from "../time.ts";
import { HANDOVERS, type Handover } from "./handover.ts";
import { groupedByParcel, orderHandover, standingHandover, type TimedHandover } from "./standing-handover.ts";

const START = "2026-11-12T15:00:00.000Z";

const told = (
  source: string,
  handover: Handover,
  hours: number,
  fields: Partial<TimedHandover> = {},
): TimedHandover => ({
  fulfillmentId: "20",
  trackingNumber: source === "shopify" ? null : "3SABCD1234567",
  source,
  handover,
  at: addHours(START, hours),
  ...fields,
});
const standing = (...readings: TimedHandover[]) => {
  const result = standingHandover(readings);
  return [result.standing?.source, result.standing?.handover, result.contradicting.map(({ handover }) => handover)];
};

describe("several sources about one parcel", () => {
  test.each<[string, TimedHandover[], unknown[]]>([
    ["nothing", [], [undefined, undefined, []]],
    ["one source alone", [told("postnl", "in_mailbox", 0)], ["postnl", "in_mailbox", []]],
    [
      "the carrier says how, Shopify only that",
      [told("shopify", "unknown", 0.1), told("dhl-ecommerce-nl", "to_neighbour", 0)],
      ["dhl-ecommerce-nl", "to_neighbour", []],
    ],
    [
      "a bare scan that reaches Shopify an hour later is the same scan",
      [told("dhl-ecommerce-nl", "in_mailbox", 0), told("shopify", "unknown", 1)],
      ["dhl-ecommerce-nl", "in_mailbox", []],
    ],
    [
      "delivered at Shopify, to a parcel shop by the carrier: it waits",
      [told("shopify", "unknown", 0), told("dhl-ecommerce-nl", "waiting_at_point", 0)],
      ["dhl-ecommerce-nl", "waiting_at_point", []],
    ],
    [
      "a day after it waited at a point somebody has it, and nobody says who",
      [told("dhl-ecommerce-nl", "waiting_at_point", 0), told("shopify", "unknown", 24)],
      ["shopify", "unknown", []],
    ],
    [
      "collected after it waited",
      [told("shopify", "waiting_at_point", 0), told("sendcloud", "collected_at_point", 30)],
      ["sendcloud", "collected_at_point", []],
    ],
    [
      "to the addressee and to the neighbour at once: a contradiction, and the neighbour stands",
      [told("shopify", "to_addressee", 0), told("dhl-ecommerce-nl", "to_neighbour", 0.1)],
      ["dhl-ecommerce-nl", "to_neighbour", ["to_addressee"]],
    ],
    [
      "the same the other way round",
      [told("shopify", "to_neighbour", 0), told("ups", "to_addressee", 0.1)],
      ["shopify", "to_neighbour", ["to_addressee"]],
    ],
    [
      "delivered by one source, returned by another a day later: a contradiction, and returned stands",
      [told("shopify", "to_addressee", 0), told("postnl", "returned", 24)],
      ["postnl", "returned", ["to_addressee"]],
    ],
    [
      "one names the addressee and the other somebody else: a contradiction, and the other stands",
      [
        told("shopify", "unknown", 0, { receiver: "K. Bakker", receiverIsAddressee: false }),
        told("ups", "to_addressee", 0.1, { receiver: "A. DE WIT", receiverIsAddressee: true }),
      ],
      ["shopify", "unknown", ["to_addressee"]],
    ],
    [
      "handed to the addressee in person, and signed by somebody else",
      [
        told("dhl-ecommerce-nl", "to_addressee", 0),
        told("shopify", "unknown", 1, { receiver: "K. Bakker", receiverIsAddressee: false }),
      ],
      ["shopify", "unknown", ["to_addressee"]],
    ],
    [
      "one name in two spellings is one person",
      [
        told("shopify", "to_neighbour", 0, { receiver: "K. Bakker", receiverIsAddressee: false }),
        told("aftership", "to_neighbour", 0.1, { receiver: "BAKKER", receiverIsAddressee: false }),
      ],
      ["aftership", "to_neighbour", []],
    ],
    [
      "returned by the same source later is no contradiction",
      [told("shopify", "to_addressee", 0), told("shopify", "returned", 40)],
      ["shopify", "returned", []],
    ],
    [
      "returned by another source weeks later is another happening",
      [told("shopify", "to_addressee", 0), told("postnl", "returned", 300)],
      ["postnl", "returned", []],
    ],
    [
      "three sources, two agree",
      [told("shopify", "to_household", 0), told("sendcloud", "to_household", 0.2), told("postnl", "in_mailbox", 0.1)],
      ["postnl", "in_mailbox", ["to_household", "to_household"]],
    ],
  ])("%s", (_name, readings, expected) => expect(standing(...readings)).toEqual(expected));

  test("never stands better than the least of those that contradict it, whatever their order", () => {
    const reading = fc.record({
      source: fc.constantFrom("shopify", "postnl", "sendcloud"),
      handover: fc.constantFrom(...HANDOVERS),
      hours: fc.integer({ min: 0, max: 100 }),
      receiver: fc.option(fc.constantFrom("K. Bakker", "Petra Mulder"), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(reading, { maxLength: 6 }), fc.func(fc.integer()), (rows, shuffle) => {
        const readings = rows.map(({ source, handover, hours, receiver }) =>
          told(source, handover, hours, receiver ? { receiver, receiverIsAddressee: false } : {}),
        );
        const result = standingHandover(readings);
        const shuffled = standingHandover(readings.toSorted((a, b) => shuffle(a) - shuffle(b)));
        expect(shuffled.standing?.handover).toBe(result.standing?.handover);
        for (const other of result.contradicting)
          expect([other.handover, other.receiver]).not.toEqual([result.standing?.handover, result.standing?.receiver]);
        for (const other of result.agreeing) expect(result.contradicting).not.toContain(other);
        if (result.contradicting.length > 0) expect(result.standing?.handover).not.toBe("to_addressee");
      }),
      { seed: 20261128 },
    );
  });
});

describe("parcels of a fulfillment", () => {
  const one = told("postnl", "to_household", 1, { trackingNumber: "3SA" });
  const two = told("postnl", "waiting_at_point", 2, { trackingNumber: "3SB" });
  const whole = told("shopify", "unknown", 3);

  test("numbers that carriers tell of are parcels of their own; what Shopify says of the whole does not count for them", () => {
    expect([...groupedByParcel([one, two, whole])]).toEqual([
      ["20 3SA", [one]],
      ["20 3SB", [two]],
    ]);
  });

  test("a number that no carrier tells of has what Shopify says of the whole", () => {
    expect([...groupedByParcel([one, whole], new Map([["20", ["3SA", "3SC"]]]))]).toEqual([
      ["20 3SA", [one]],
      ["20 3SC", [whole]],
    ]);
  });

  test("a fulfillment of one number, or of which no carrier tells, is one parcel", () => {
    expect([...groupedByParcel([one, whole], new Map([["20", ["3SA"]]]))]).toEqual([["20", [one, whole]]]);
    expect([...groupedByParcel([whole], new Map([["20", ["3SA", "3SB"]]]))]).toEqual([["20", [whole]]]);
  });

  test("the order's is the latest of what stands for each", () => {
    expect(orderHandover([one, two, whole])).toEqual({ handover: "waiting_at_point", at: two.at });
    expect(orderHandover([])).toBeNull();
  });
});
