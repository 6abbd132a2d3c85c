import { expect, test } from "vitest";
import { CARRIERS } from "#app/carriers/registry.ts";
import { interpretWebhook } from "#app/shopify/interpret-webhook.ts";
import { causeWord, topicWord } from "./letter-words.ts";

const NOW = "2026-11-21T10:00:00.000Z";

test.each([
  ["orders/create", "{not json", "unreadable"],
  ["orders/create", "{}", "incomplete"],
  ["orders/create", "[]", "incomplete"],
  ["refunds/create", '{"id": "x"}', "incomplete"],
  ["customers/data_request", "{}", "incomplete"],
  ["products/create", "{}", "unknown_topic"],
])("what the reader says of %s %s is %s", (topic, body, word) => {
  const read = interpretWebhook(topic, body, NOW);
  expect(read.ok ? "" : causeWord(read.error)).toBe(word);
});

const pushing = Object.values(CARRIERS).filter(({ push }) => push);

test.each(
  pushing.flatMap(
    ({ id }) =>
      [
        [id, "{not json", "unreadable"],
        [id, "<!doctype html><html></html>", "unreadable"],
        [id, "", "unreadable"],
        [id, "{}", "incomplete"],
        [id, '{"something": "else"}', "incomplete"],
      ] as const,
  ),
)("what %s's reader says of %j is %s", (id, body, word) => {
  const read = CARRIERS[id].read(new TextEncoder().encode(body));
  expect(read.ok || !("reason" in read.error) ? "" : causeWord(read.error.reason)).toBe(word);
});

test.each([
  ["Invalid `prisma.ledgerContent.createMany()` invocation: new row violates a constraint", "failed"],
  ["Transaction API error: Unable to start a transaction in the given time.", "failed"],
  ["id: and nothing that the reader says", "failed"],
  ["", "failed"],
])("%j is a failure of ours", (cause, word) => {
  expect(causeWord(cause)).toBe(word);
});

test.each([
  ["orders/updated", "orders"],
  ["order_transactions/create", "order_transactions"],
  ["carriers/sendcloud", "carriers"],
  ["reviews/judgeme", "reviews"],
  ["products/create", "other"],
  ["", "other"],
])("the topic %j is about %s", (topic, word) => {
  expect(topicWord(topic)).toBe(word);
});
