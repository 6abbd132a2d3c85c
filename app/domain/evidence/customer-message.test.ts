import { expect, test } from "vitest";
import { directionOf, isWrittenByCustomer } from "./customer-message.ts";

const message = { id: "1", at: "2026-11-10T10:00:00.000Z", from: "customer", text: "Dank u" };

test.each([
  [{ medium: "email" }, true],
  [{ medium: "chat", direction: "received" as const }, true],
  [{ medium: "delivery_question" }, true],
  [{ medium: "email", direction: "sent" as const }, false],
  [{ medium: "telephone", direction: "received" as const }, false],
])("%j are the customer's own words: %j", (how, expected) => {
  expect(isWrittenByCustomer({ ...message, ...how })).toBe(expected);
});

test.each([
  ["anna@example.com", ["shop@example.org"], "Anna@Example.com", "received"],
  ["shop@example.org", ["other@example.net", "ANNA@example.com"], "anna@example.com", "sent"],
  ["anna.work@example.net", ["shop@example.org"], "anna@example.com", undefined],
  ["anna@example.com", ["shop@example.org"], null, undefined],
])("a mail from %s to %j about an order of %s was %s", (from, to, customer, expected) => {
  expect(directionOf({ from, to }, customer)).toBe(expected);
});
