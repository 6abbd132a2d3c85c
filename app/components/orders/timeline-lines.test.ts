import { describe, expect, test } from "vitest";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import type { EvidenceKind } from "#app/domain/evidence/kinds.ts";
import { timelineLines } from "./timeline-lines.ts";

let seq = 0;
function entry(kind: EvidenceKind, occurredAt: string, content: Record<string, unknown> | undefined): EvidenceEntry {
  seq += 1;
  const entity = content === undefined ? "" : String(content["id"]);
  return { id: `e${seq}`, seq, kind, entity, occurredAt, recordedAt: occurredAt, content };
}

const at = (day: number) => `2026-10-${String(day).padStart(2, "0")}T10:00:00.000Z`;
const ORDER = {
  id: "1",
  name: "#1042",
  current_total_price: "49.95",
  currency: "EUR",
  shipping_address: { name: "Anna de Wit" },
};
const event = (fields: Record<string, unknown>) => ({
  order_id: "1",
  fulfillment_id: "3",
  status: "delivered",
  ...fields,
});

describe("an order's timeline", () => {
  test("shows the latest happening first and of each fact the newest version, at the moment of its first", () => {
    const lines = timelineLines([
      entry("order", at(1), ORDER),
      entry("fulfillment", at(2), { id: "3", order_id: "1", tracking_company: "bpost", tracking_numbers: ["32"] }),
      entry("order", at(9), { ...ORDER, cancelled_at: at(9) }),
    ]);
    expect(lines).toMatchObject([
      { tells: "fulfillment", company: "bpost", numbers: ["32"], versions: 1 },
      { tells: "order", occurredAt: at(1), versions: 2, cancelled: true, amount: ["49.95", "EUR"] },
    ]);
  });

  test("shows the newest version also when an older one was reported later", () => {
    const [line] = timelineLines([
      entry("order", at(1), { ...ORDER, updated_at: "2026-10-05T10:00:00Z", cancelled_at: at(5) }),
      entry("order", at(1), { ...ORDER, updated_at: "2026-10-02T10:00:00+02:00" }),
    ]);
    expect(line).toMatchObject({ cancelled: true, versions: 2 });
  });

  test("tells how a parcel was handed over, and which report Shopify took back", () => {
    const lines = timelineLines([
      entry("order", at(1), ORDER),
      entry(
        "fulfillment_event",
        at(3),
        event({ id: "4", happened_at: at(3), message: "Getekend door: A. de Wit", zip: "9000", city: "Gent" }),
      ),
      entry("fulfillment_event", at(4), event({ id: "5", happened_at: at(4) })),
      entry("fulfillment_event_deletion", at(5), { id: "5" }),
    ]);
    expect(lines).toMatchObject([
      { tells: "scan", scans: [{ deleted: true, handover: null, reports: [{ source: "shopify" }] }] },
      {
        tells: "scan",
        scans: [
          {
            deleted: false,
            handover: { handover: "to_addressee", receiver: "A. de Wit", signed: true },
            reports: [{ words: "Getekend door: A. de Wit", place: "9000 Gent" }],
          },
        ],
      },
      { tells: "order" },
    ]);
  });

  const carrierEvent = (carrier: string, fields: Record<string, unknown>, minutes = 0) =>
    entry("carrier_event", `2026-10-03T10:0${minutes}:00.000Z`, {
      id: `${carrier} ${minutes} ${JSON.stringify(fields)}`,
      carrier,
      fulfillment_id: "3",
      tracking_number: "3SA",
      status: "delivered",
      handover: "unknown",
      at: `2026-10-03T10:0${minutes}:00.000Z`,
      place: null,
      receiver: null,
      code: "x",
      description: null,
      ...fields,
    });
  const proof = (carrier: string, number = "3SA") =>
    entry("proof_of_delivery", at(4), {
      id: `${carrier} ${number}`,
      carrier,
      fulfillment_id: "3",
      tracking_number: number,
      proof: "signature",
      media_type: "image/gif",
      bytes: 900,
      sha256: "ab",
      file_id: "f1",
    });
  const sent = (...numbers: string[]) =>
    entry("fulfillment", at(2), { id: "3", order_id: "1", tracking_company: "PostNL", tracking_numbers: numbers });
  const shopify = (fields: Record<string, unknown>) =>
    entry("fulfillment_event", at(3), event({ id: "4", happened_at: at(3), ...fields }));
  const sources = (lines: ReturnType<typeof timelineLines>) =>
    lines.flatMap((line) =>
      line.tells === "scan" ? [line.scans.map(({ reports }) => reports.map(({ source }) => source).join("+"))] : [],
    );

  test("one scan that several sources tell is one line, with the proof that a carrier gave", () => {
    const lines = timelineLines([
      entry("order", at(1), ORDER),
      sent("3SA"),
      shopify({ message: "Bezorgd" }),
      carrierEvent("postnl", { description: "Zending is bezorgd" }),
      carrierEvent("sendcloud", { handover: "to_neighbour", description: "Bij de buren op nr. 14" }, 5),
      proof("postnl"),
    ]);
    expect(sources(lines)).toEqual([["sendcloud+postnl+shopify"]]);
    const [line] = lines;
    expect(line).toMatchObject({
      tells: "scan",
      apart: false,
      scans: [
        {
          handover: { handover: "to_neighbour", neighbourNumber: "14", signed: true },
          proofs: [{ kind: "signature", source: "postnl", fileId: "f1", sha256: "ab" }],
          reports: [{ words: "Bij de buren op nr. 14" }, { words: "Zending is bezorgd" }, { words: "Bezorgd" }],
        },
      ],
    });
    expect(line?.seqs).toHaveLength(4);
    expect(lines.filter(({ tells }) => tells === "proof_of_delivery")).toEqual([]);
  });

  test("what contradicts the delivery that stands is beside it, also when the sources tell it hours apart", () => {
    const lines = timelineLines([
      entry("order", at(1), ORDER),
      sent("3SA"),
      shopify({ message: "Persoonlijk overhandigd aan de geadresseerde" }),
      carrierEvent("postnl", { handover: "to_neighbour" }, 9),
      entry("fulfillment_event", at(2), event({ id: "9", happened_at: at(2), status: "attempted_delivery" })),
    ]);
    expect(sources(lines)).toEqual([["postnl", "shopify"], ["shopify"]]);
  });

  test("parcels of one fulfillment are kept apart, and a proof without a delivery has its own line", () => {
    const lines = timelineLines([
      entry("order", at(1), ORDER),
      sent("3SA", "3S-B"),
      shopify({ status: "in_transit" }),
      carrierEvent("postnl", {}),
      carrierEvent("postnl", { tracking_number: "3SB", status: "in_transit", handover: null }, 1),
      proof("postnl", "3SB"),
    ]);
    const parcels = lines.flatMap((line) => (line.tells === "scan" ? [[line.apart, line.numbers.join()]] : []));
    expect(parcels).toEqual([
      [true, "3SB"],
      [true, "3SA"],
      [true, "3SA,3SB"],
    ]);
    expect(lines[0]).toMatchObject({ tells: "proof_of_delivery", proof: { trackingNumber: "3SB" } });
  });

  test("what is told of a cancelled parcel stays", () => {
    const cancelled = entry("fulfillment", at(2), { id: "3", order_id: "1", status: "cancelled" });
    expect(sources(timelineLines([entry("order", at(1), ORDER), cancelled, shopify({})]))).toEqual([["shopify"]]);
  });

  test("keeps a line for what was erased and for what is not understood", () => {
    const lines = timelineLines([
      entry("customer_message", at(1), undefined),
      entry("customer_message", at(2), undefined),
      entry("response", at(3), { id: "9", subject: 5 }),
    ]);
    expect(lines.map(({ tells }) => tells)).toEqual(["not_understood", "erased", "erased"]);
  });
});

test("a paper made for a mediation says so", () => {
  const mediation = { claim: "W-0007", body: "mediator" };
  const message = { id: "m", at: at(1), from: "customer", medium: "email", text: "Aangekomen.", mediation };
  const [line] = timelineLines([entry("customer_message", at(1), message)]);
  expect(line).toMatchObject({ tells: "customer_message", writer: "customer", mediation: "W-0007" });
});
