import { expect, test } from "vitest";
import { readNetworkCode } from "./network-codes.ts";
import { PROVIDER_REASONS, readProviderReason } from "./provider-reasons.ts";
import { CLAIM_REASONS, readReason, reasonKind } from "./reasons.ts";

test.each([
  ["PRODUCT_NOT_RECEIVED", "product_not_received"],
  ["subscription_canceled", "subscription_cancelled"],
  ["SUBSCRIPTION_CANCELLED", "subscription_cancelled"],
  [" credit-not-processed ", "credit_not_processed"],
  ["something_new", undefined],
  ["", undefined],
  [null, undefined],
])("%j is %j", (word, reason) => {
  expect(readReason(word)).toBe(reason);
});

test.each([
  ["13.1", { network: "visa", reason: "product_not_received", arguable: true }],
  ["10.5", { network: "visa", reason: "fraudulent", arguable: false }],
  ["4855", { network: "mastercard", reason: "product_not_received", arguable: true }],
  [" c08", { network: "amex", reason: "product_not_received", arguable: true }],
  ["99.9", undefined],
  ["constructor", undefined],
  [null, undefined],
])("the network code %j is %j", (code, expected) => {
  const read = readNetworkCode(code);
  expect(read && { network: read.network, reason: read.reason, arguable: read.arguable }).toStrictEqual(expected);
  if (read) expect(read.source.url).toMatch(/^https:/);
});

test.each([
  ["MERCHANDISE_OR_SERVICE_NOT_RECEIVED", "paypal", "product_not_received"],
  ["merchandise_or_service_not_as_described", "paypal", "not_as_described"],
  ["PURCHASE_CANCELED", "klarna", "cancelled_before_dispatch"],
  [" faulty_goods", "klarna", "product_unacceptable"],
  ["something", undefined, undefined],
  [null, undefined, undefined],
])("a provider's %j is %j %j", (word, provider, reason) => {
  const read = readProviderReason(word);
  expect([read?.provider, read?.reason]).toStrictEqual([provider, reason]);
});

test("every provider's word stands once and names its source; every reason is of a kind", () => {
  expect(new Set(PROVIDER_REASONS.map(({ word }) => word)).size).toBe(PROVIDER_REASONS.length);
  expect(PROVIDER_REASONS.filter(({ source }) => !source.url || !source.checkedOn)).toStrictEqual([]);
  expect(CLAIM_REASONS.map(reasonKind)).not.toContain(undefined);
});
