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
      { entry: expect.any(String), deleted: true },
      { handover: "to_addressee", receiver: "A. de Wit", place: "9000 Gent", deleted: false },
      { tells: "order" },
    ]);
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
