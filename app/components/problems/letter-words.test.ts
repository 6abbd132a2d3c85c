import { expect, test } from "vitest";
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
  ["products/create", "other"],
  ["", "other"],
])("the topic %j is about %s", (topic, word) => {
  expect(topicWord(topic)).toBe(word);
});
