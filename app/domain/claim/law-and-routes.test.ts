import { expect, test } from "vitest";
import { LEGAL_NOTES, legalNotes } from "./legal-notes.ts";
import { PAYMENT_ROUTES, paymentRoutes } from "./payment-routes.ts";

test.each([
  ["NL", "product_not_received", ["nl.risk", "nl.neighbour", "nl.proof_of_receipt", "eu.delivery_term"]],
  ["BE", "product_not_received", ["be.risk", "be.neighbour", "eu.delivery_term"]],
  ["FR", "damaged", ["fr.risk", "eu.burden_of_proof"]],
  ["DE", "guarantee", ["eu.burden_of_proof"]],
  ["BE", "not_as_described", ["be.burden_of_proof"]],
  ["NL", "withdrawal", ["eu.withdrawal", "eu.refund_term"]],
  ["NL", "return_not_received", ["nl.lost_return", "eu.withdrawal", "eu.refund_term"]],
  ["NL", "insufficient_funds", []],
  // British and American law are not written here
  ["GB", "product_not_received", []],
  [undefined, "product_not_received", []],
] as const)("the law of %s on %s", (country, reason, ids) => {
  expect(legalNotes(country, reason).map(({ id }) => id)).toStrictEqual(ids);
});

test.each([
  [["shopify_payments"], ["card"]],
  [["iDEAL"], ["ideal"]],
  [["Mollie - Bancontact"], ["bancontact_wero"]],
  [["PayPal Express Checkout", "gift_card"], ["paypal"]],
  [["klarna"], ["klarna"]],
  [["SEPA Direct Debit"], ["sepa_debit"]],
  [["bank deposit"], []],
  [[], []],
])("paid with %j: %j", (gateways, ids) => {
  expect(paymentRoutes(gateways).map(({ id }) => id)).toStrictEqual(ids);
});

test.each([
  ["legal notes", LEGAL_NOTES],
  ["payment routes", PAYMENT_ROUTES],
])("%s: every row names a dated source and says it in both languages of the admin", (_name, rows) => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { source, text } of rows) {
    expect(source.title.length).toBeGreaterThan(5);
    expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(text.nl).not.toBe(text.en);
  }
});
