import { describe, expect, test } from "vitest";
import type { TrackingEvent } from "./carrier.ts";
import { completedBy, inOrder, notFound, readingFor, withCurrent } from "./reading.ts";

const event = (at: string, fields: Partial<TrackingEvent> = {}): TrackingEvent => ({
  at: `2026-03-0${at}T10:00:00.000Z`,
  status: "in_transit",
  handover: null,
  place: null,
  receiver: null,
  code: at,
  description: null,
  ...fields,
});

test.each([
  ["oldest first", "1 1b 2 3", "1 1b 2 3"],
  ["newest first", "3 2 1b 1", "1 1b 2 3"],
  ["anyhow", "1 3 1b 2", "1 1b 2 3"],
  ["of one moment", "1b 1", "1b 1"],
])("events told %s stand in order of happening", (_name, told, ordered) => {
  const events = told.split(" ").map((code) => event(code[0]!, { code }));
  expect(inOrder(events).map(({ code }) => code)).toEqual(ordered.split(" "));
});

describe("the present state among the events", () => {
  const delivered = event("4", { status: "delivered", handover: "unknown" });
  test("is added when no event tells it", () => {
    expect(withCurrent([event("1")], delivered)).toEqual([event("1"), delivered]);
  });
  test("is not repeated", () => {
    expect(withCurrent([delivered], { ...delivered, code: "D" })).toEqual([delivered]);
  });
  test("may be absent", () => expect(withCurrent([event("2"), event("1")], null)).toHaveLength(2));
});

describe("a present state that does not say how", () => {
  const delivered = event("4", { status: "delivered", handover: "unknown" });
  const how = (handover: TrackingEvent["handover"]) => event("3", { status: "delivered", handover });
  const completed = (events: TrackingEvent[], current: TrackingEvent | null = delivered) => {
    const warnings: string[] = [];
    return { handover: completedBy(events, current, warnings)?.handover, warnings };
  };
  test("is completed by the events", () => {
    expect(completed([event("1"), how("unknown"), how("in_mailbox")])).toEqual({
      handover: "in_mailbox",
      warnings: [],
    });
  });
  test("stays where they contradict each other", () => {
    const warnings = ["the events contradict each other: in_mailbox, to_neighbour"];
    expect(completed([how("to_neighbour"), how("in_mailbox")])).toEqual({ handover: "unknown", warnings });
  });
  test("stays where they say nothing, or only that it waits somewhere", () => {
    const waiting = event("2", { status: "ready_for_pickup", handover: "waiting_at_point" });
    expect(completed([event("1"), waiting]).handover).toBe("unknown");
  });
  test("is left alone where it says more, or is no delivery, or is none", () => {
    expect(completed([how("in_mailbox")], how("to_neighbour")).handover).toBe("to_neighbour");
    expect(completed([how("in_mailbox")], event("5")).handover).toBeNull();
    expect(completed([how("in_mailbox")], null).handover).toBeUndefined();
  });
});

test("the parcel that was asked for is chosen among several", () => {
  const readings = [notFound("1"), notFound("2")];
  expect(readingFor(readings, "2")).toBe(readings[1]);
  expect(readingFor(readings, "3")).toBe(readings[0]);
  expect(readingFor([], "3")).toEqual(notFound("3"));
});
