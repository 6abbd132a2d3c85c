import { describe, expect, test } from "vitest";
import { addHours } from "../time.ts";
import { type AskedParcel, type AskedProvider, awaitedOf, nextAsk } from "./next-ask.ts";

const SHIPPED = "2026-11-02T09:00:00.000Z";
const hours = (count: number) => addHours(SHIPPED, count);

const parcel = (fields: Partial<AskedParcel> = {}): AskedParcel => ({
  shippedAt: SHIPPED,
  found: true,
  status: "in_transit",
  handover: null,
  statusAt: SHIPPED,
  proofHeld: false,
  askedAt: hours(3),
  ...fields,
});
const provider = (fields: Partial<AskedProvider> = {}): AskedProvider => ({
  mayHaveProof: true,
  tellsHandover: true,
  retentionDays: 90,
  aggregator: false,
  pushes: false,
  ...fields,
});
const delivered = (fields: Partial<AskedParcel> = {}) =>
  parcel({ status: "delivered", handover: "to_addressee", statusAt: hours(24), ...fields });

/** Follows one parcel whose provider never says anything else, and tells how many hours after shipping each question came. */
function asks(start: AskedParcel, of: AskedProvider): { at: number[]; ended: string } {
  const at: number[] = [];
  let state = start;
  let now = state.askedAt ?? SHIPPED;
  for (;;) {
    const next = nextAsk(state, of, now);
    if ("ended" in next) return { at, ended: next.ended };
    now = next.at;
    at.push((Date.parse(now) - Date.parse(SHIPPED)) / 3_600_000);
    state = { ...state, askedAt: now };
    if (at.length > 500) throw new Error("asked without end");
  }
}

describe("when a parcel is asked for", () => {
  test("first some hours after it was shipped, or at once when that is long ago", () => {
    expect(nextAsk(parcel({ askedAt: null }), provider(), SHIPPED)).toEqual({ at: hours(3) });
    expect(nextAsk(parcel({ askedAt: null }), provider(), hours(500))).toEqual({ at: hours(500) });
  });

  test.each([
    ["in_transit", 8],
    ["confirmed", 8],
    ["out_for_delivery", 2],
    ["attempted_delivery", 6],
    ["ready_for_pickup", 12],
    ["delayed", 12],
    ["failure", 24],
    ["unknown", 8],
  ])("while it is %s every %i hours, with pushes a third as often", (status, pause) => {
    expect(nextAsk(parcel({ status }), provider(), hours(3))).toEqual({ at: hours(3 + pause) });
    expect(nextAsk(parcel({ status }), provider({ pushes: true }), hours(3))).toEqual({ at: hours(3 + 3 * pause) });
  });

  test("an unknown number is asked for less and less, and given up after two weeks", () => {
    const { at, ended } = asks(parcel({ found: false, status: null, askedAt: hours(3) }), provider());
    expect(ended).toBe("not_found");
    expect(at.slice(0, 7)).toEqual([12, 21, 30, 39, 48, 72, 96]);
    expect(at.at(-1)).toBe(14 * 24);
  });

  test("an aggregator that does not know the number after three days is not asked again", () => {
    const { at, ended } = asks(
      parcel({ found: false, status: null, askedAt: hours(3) }),
      provider({ aggregator: true }),
    );
    expect({ last: at.at(-1), ended }).toEqual({ last: 72, ended: "not_found" });
  });

  test("a parcel under way is given up after two months", () => {
    const { at, ended } = asks(parcel(), provider());
    expect(ended).toBe("no_more_expected");
    expect(at.at(-1)).toBeLessThanOrEqual(60 * 24 + 8);
  });
});

describe("after the delivery", () => {
  test("proof is asked for until it is there or the carrier's time is over", () => {
    expect(asks(delivered({ askedAt: hours(24) }), provider())).toEqual({
      at: [25, 28, 36, 48, 96, 192, 24 + 88 * 24],
      ended: "no_more_expected",
    });
    expect(nextAsk(delivered({ proofHeld: true, askedAt: hours(25) }), provider(), hours(25))).toEqual({
      ended: "complete",
    });
  });

  test("of a carrier without proof nothing more is asked once it said how, and twice when it did not", () => {
    const without = provider({ mayHaveProof: false });
    expect(nextAsk(delivered({ askedAt: hours(24) }), without, hours(24))).toEqual({ ended: "complete" });
    expect(asks(delivered({ handover: "unknown", askedAt: hours(24) }), without)).toEqual({
      at: [30, 54],
      ended: "no_more_expected",
    });
  });

  test("what was missed is asked for once, not once for each moment missed", () => {
    const { at } = asks(delivered({ askedAt: hours(24 + 20 * 24) }), provider());
    expect(at).toEqual([24 + 88 * 24]);
    expect(nextAsk(delivered({ askedAt: hours(24) }), provider(), hours(24 + 100))).toEqual({ at: hours(124) });
  });

  test("nothing is asked when the carrier keeps it no longer", () => {
    expect(nextAsk(delivered({ askedAt: hours(24) }), provider(), hours(24 + 91 * 24))).toEqual({
      ended: "no_more_expected",
    });
  });

  test("a parcel that came back is not asked for", () => {
    expect(nextAsk(parcel({ status: "in_transit", handover: "returned" }), provider(), hours(3))).toEqual({
      ended: "returned",
    });
  });
});

describe("what is still awaited, and until when", () => {
  test.each<[string, AskedParcel, AskedProvider, ReturnType<typeof awaitedOf>]>([
    [
      "a number nobody knows yet",
      parcel({ found: false, status: null }),
      provider(),
      { what: "news", until: hours(14 * 24) },
    ],
    [
      "the same at an aggregator",
      parcel({ found: false }),
      provider({ aggregator: true }),
      { what: "news", until: hours(72) },
    ],
    ["a parcel on its way", parcel(), provider(), { what: "news", until: hours(60 * 24) }],
    [
      "proof, until shortly before it is thrown away",
      delivered(),
      provider(),
      { what: "proof", until: hours(24 + 88 * 24) },
    ],
    [
      "proof of a carrier that does not say how long it keeps it",
      delivered(),
      provider({ retentionDays: null }),
      { what: "proof", until: hours(24 + 168) },
    ],
    [
      "how it was handed over",
      delivered({ handover: "unknown", proofHeld: true }),
      provider(),
      { what: "handover", until: hours(24 + 30) },
    ],
    ["nothing, when all is told", delivered({ proofHeld: true }), provider(), null],
    ["nothing, when it came back", parcel({ handover: "returned" }), provider(), null],
  ])("%s", (_name, known, of, expected) => expect(awaitedOf(known, of)).toEqual(expected));

  test("is the last question that is asked", () => {
    const last = asks(delivered(), provider()).at.at(-1);
    expect(awaitedOf(delivered(), provider())?.until).toBe(hours(last ?? 0));
  });
});
