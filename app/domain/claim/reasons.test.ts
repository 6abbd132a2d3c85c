import { expect, test } from "vitest";
import { readNetworkCode } from "./network-codes.ts";
import { readReason } from "./reasons.ts";

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
  expect(readNetworkCode(code)).toStrictEqual(expected);
});
