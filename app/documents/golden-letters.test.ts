import { describe, expect, test } from "vitest";
import { letterAsText } from "#app/documents/letter-text.ts";
import { toneWarnings } from "#app/domain/response/tone.ts";
import { type LetterCase, respond } from "#tests/fixtures/claim-letters.ts";

const receipt = { reason: "product_not_received" } as const;
const refused = { stance: "contest", step: "respond-1" } as const;
const open = { stance: "investigate", step: "respond-1" } as const;
const acknowledged = { stance: "investigate" } as const;
const settled = { stance: "settle", step: "respond-1" } as const;

/** The letters that shops will send most, as they are read. Each file was read against the rules for letters. */
const CASES: Record<string, LetterCase> = {
  "nl-not-received-acknowledged-scan": { ...receipt, ...acknowledged, evidence: "scan" },
  "nl-not-received-acknowledged-under-way": { ...receipt, ...acknowledged, evidence: "under_way", formality: "je" },
  "nl-not-received-open-neighbour": { ...receipt, ...open, evidence: "neighbour" },
  "nl-not-received-refused-signed": { ...receipt, ...refused, evidence: "signed" },
  "nl-not-received-refused-own-words-belgium": { ...receipt, ...refused, evidence: "own_words", trader: "be" },
  "nl-not-received-settled": { ...receipt, ...settled, evidence: "scan" },
  "nl-not-received-settled-never-sent": { ...receipt, stance: "settle", evidence: "ordered" },
  "nl-not-received-refunded": { ...receipt, ...settled, evidence: "refunded" },
  "nl-partly-received-acknowledged": { reason: "partly_received", ...acknowledged, evidence: "scan" },
  "nl-partly-received-settled": { reason: "partly_received", ...settled, evidence: "scan", formality: "je" },
  "nl-late-acknowledged": { reason: "late_delivery", ...acknowledged, evidence: "under_way" },
  "nl-damaged-acknowledged": { reason: "damaged", ...acknowledged, evidence: "scan" },
  "nl-damaged-settled": { reason: "damaged", ...settled, evidence: "scan" },
  "nl-wrong-item-settled": { reason: "wrong_item", ...settled, evidence: "scan", formality: "je" },
  "nl-not-as-described-open-with-page": { reason: "not_as_described", ...open, evidence: "listed" },
  "nl-guarantee-settled": { reason: "guarantee", ...settled, evidence: "scan" },
  "nl-withdrawal-acknowledged": { reason: "withdrawal", ...acknowledged, evidence: "scan" },
  "nl-withdrawal-refunded": { reason: "withdrawal", ...settled, evidence: "refunded" },
  "nl-return-used-settled": { reason: "return_used", ...settled, evidence: "inspected" },
  "en-bank-partly-received-packed": {
    reason: "partly_received",
    stance: "contest",
    channel: "shopify_dispute",
    evidence: "packed",
    language: "en",
  },
  "de-return-other-settled": {
    reason: "return_other_item",
    ...settled,
    evidence: "other_returned",
    language: "de",
    trader: "de",
  },
  "fr-not-as-described-open-with-page": {
    reason: "not_as_described",
    ...open,
    evidence: "listed",
    language: "fr",
    trader: "fr",
  },
  "nl-return-other-settled": { reason: "return_other_item", ...settled, evidence: "other_returned" },
  "nl-partly-received-open-weighed-less": { reason: "partly_received", ...open, evidence: "packed_lighter" },
  "nl-not-received-refused-chosen-neighbour": { ...receipt, ...refused, evidence: "chosen_neighbour" },
  "nl-return-not-received-acknowledged": { reason: "return_not_received", ...acknowledged, evidence: "scan" },
  "nl-formal-notice-acknowledged": { reason: "formal_notice", ...acknowledged, evidence: "scan" },
  "nl-lawyer": { reason: "legal_representative", ...acknowledged, evidence: "signed" },
  "nl-chargeback-settled": {
    ...receipt,
    stance: "settle",
    channel: "shopify_dispute",
    disputeType: "chargeback",
    evidence: "scan",
  },
  "nl-webwinkelkeur-position-contested": {
    ...receipt,
    ...refused,
    rung: "webwinkelkeur_first_phase",
    evidence: "signed",
  },
  "nl-webwinkelkeur-position-settled": { ...receipt, ...settled, rung: "webwinkelkeur_mediation", evidence: "scan" },
  "nl-digidispuut-defence-contested": { ...receipt, ...refused, rung: "digidispuut", evidence: "signed" },
  "nl-digidispuut-defence-open": { ...receipt, ...open, rung: "digidispuut", evidence: "neighbour" },
  "nl-public-reply": { reason: "damaged", ...open, rung: "public_complaint", evidence: "scan", formality: "je" },
  "en-bank-not-received": {
    ...receipt,
    stance: "contest",
    channel: "shopify_dispute",
    evidence: "signed",
    language: "en",
  },
  "en-bank-fraud": {
    reason: "fraudulent",
    stance: "contest",
    channel: "shopify_dispute",
    evidence: "signed",
    language: "en",
  },
  "en-bank-refund-shown": {
    reason: "credit_not_processed",
    stance: "contest",
    channel: "shopify_dispute",
    evidence: "refunded",
    language: "en",
  },
  "en-bank-unacceptable": {
    reason: "product_unacceptable",
    stance: "contest",
    channel: "shopify_dispute",
    evidence: "own_words",
    language: "en",
  },
  "nl-bank-duplicate": {
    reason: "duplicate",
    stance: "contest",
    channel: "shopify_dispute",
    evidence: "signed",
    language: "nl",
  },
  "en-not-as-described-acknowledged": { reason: "not_as_described", ...acknowledged, evidence: "scan", language: "en" },
  "en-duplicate-settled": { reason: "duplicate", ...settled, evidence: "scan", language: "en" },
  "de-not-received-acknowledged": { ...receipt, ...acknowledged, evidence: "scan", language: "de", trader: "de" },
  "de-not-received-refused": { ...receipt, ...refused, evidence: "signed", language: "de", trader: "de" },
  "de-not-received-settled": { ...receipt, ...settled, evidence: "scan", language: "de", trader: "de" },
  "de-withdrawal-acknowledged": {
    reason: "withdrawal",
    ...acknowledged,
    evidence: "scan",
    language: "de",
    trader: "de",
  },
  "de-schlichtung-position-open": {
    ...receipt,
    ...open,
    rung: "de_universalschlichtung",
    evidence: "neighbour",
    language: "de",
    trader: "de",
  },
  "fr-not-received-acknowledged": { ...receipt, ...acknowledged, evidence: "scan", language: "fr", trader: "be" },
  "fr-damaged-settled": { reason: "damaged", ...settled, evidence: "scan", language: "fr", trader: "fr" },
  "fr-not-received-refused-belgium": { ...receipt, ...refused, evidence: "signed", language: "fr", trader: "be" },
  "fr-refused-with-mediator": { ...receipt, ...refused, evidence: "own_words", language: "fr", trader: "fr" },
  "fr-mediator-position-open": {
    ...receipt,
    ...open,
    rung: "fr_mediator",
    evidence: "scan",
    language: "fr",
    trader: "fr",
  },
};

describe("letters as they are read", () => {
  test.each(Object.entries(CASES))("%s", async (name, letter) => {
    const { letter: written, language } = respond(letter);
    const text = `${written.subject}\n\n${letterAsText(written)}`;
    expect(toneWarnings(text, language)).toStrictEqual([]);
    await expect(text).toMatchFileSnapshot(`golden-letters/${name}.txt`);
  });

  test("there are at least forty", () => {
    expect(Object.keys(CASES).length).toBeGreaterThanOrEqual(40);
  });
});
