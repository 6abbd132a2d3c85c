import { describe, expect, test } from "vitest";
import { entityWithId } from "#app/domain/disclosure/entities.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";
import { CLOCKS } from "../clocks/clocks.ts";
import { CLAIM_REASONS } from "../reasons.ts";
import { ladderOf, type LadderKey, rungWithId, RUNGS } from "./ladder.ts";
import { NEEDS } from "./needs.ts";

const trader = (country: string, fields: Partial<TraderFacts> = {}): TraderFacts => ({
  country,
  adrCommitment: "none",
  showInformationLink: false,
  markets: [],
  ...fields,
});
const key = (who: TraderFacts, consumerCountry: string, fields: Partial<LadderKey> = {}): LadderKey => ({
  ladder: "complaint",
  trader: who,
  consumerCountry,
  day: "2026-11-28",
  ...fields,
});
const ids = (one: LadderKey) => ladderOf(one).map(({ id }) => id);
const OWN = ["check", "acknowledge", "investigate", "answer"];
const keur = trader("NL", { adrCommitment: "member", adrEntity: "webwinkelkeur" });

describe("the trader's country and body, and the consumer's country, decide the rungs", () => {
  test.each([
    [
      "a member of WebwinkelKeur",
      key(keur, "NL"),
      [
        ...OWN,
        "webwinkelkeur_first_phase",
        "webwinkelkeur_pending",
        "webwinkelkeur_mediation",
        "other_mediation",
        "trusted_shops",
        "digidispuut",
        "court",
        "public_complaint",
      ],
    ],
    [
      "a member of Thuiswinkel selling to Belgium",
      key(trader("NL", { adrCommitment: "member", adrEntity: "degeschillencommissie-thuiswinkel" }), "BE"),
      [
        ...OWN,
        "thuiswinkel_own_handling",
        "thuiswinkel_mediation",
        "other_mediation",
        "trusted_shops",
        "geschillencommissie",
        "court",
        "ecc_net",
        "public_complaint",
      ],
    ],
    [
      "an uncommitted Dutch trader is led to no body",
      key(trader("NL", { adrEntity: "webwinkelkeur" }), "NL"),
      [...OWN, "other_mediation", "trusted_shops", "court", "public_complaint"],
    ],
    [
      "a Belgian trader, whatever the consumer's country",
      key(trader("BE"), "NL"),
      [
        ...OWN,
        "be_ombudsman_information",
        "be_ombudsman_recommendation",
        "other_mediation",
        "trusted_shops",
        "court",
        "ecc_net",
        "public_complaint",
      ],
    ],
    [
      "a Dutch trader's Belgian customer does not reach the Belgian body",
      key(trader("NL"), "BE"),
      [...OWN, "other_mediation", "trusted_shops", "court", "ecc_net", "public_complaint"],
    ],
    [
      "a French trader with a contract",
      key(trader("FR", { mediator: { contractConfirmed: true } }), "FR"),
      [...OWN, "fr_mediator", "other_mediation", "trusted_shops", "court", "public_complaint"],
    ],
    [
      "a French trader without one",
      key(trader("FR"), "FR"),
      [...OWN, "other_mediation", "trusted_shops", "court", "public_complaint"],
    ],
    [
      "a German trader who is willing",
      key(trader("DE", { adrCommitment: "willing" }), "DE"),
      [...OWN, "de_universalschlichtung", "other_mediation", "trusted_shops", "court", "public_complaint"],
    ],
    [
      "a German trader who is not",
      key(trader("DE"), "DE"),
      [...OWN, "other_mediation", "trusted_shops", "court", "public_complaint"],
    ],
    [
      "a Spanish trader has a month",
      key(trader("ES"), "ES"),
      [
        "check",
        "acknowledge",
        "investigate",
        "answer_es",
        "other_mediation",
        "trusted_shops",
        "court",
        "public_complaint",
      ],
    ],
    [
      "Shopify",
      key(keur, "NL", { ladder: "shopify" }),
      ["shopify_inquiry", "shopify_chargeback", "shopify_pre_arbitration"],
    ],
    ["PayPal", key(keur, "NL", { ladder: "paypal" }), ["paypal_dispute", "paypal_claim"]],
    ["Klarna", key(keur, "NL", { ladder: "klarna" }), ["klarna_dispute", "klarna_unauthorized"]],
    ["Stripe", key(keur, "NL", { ladder: "stripe" }), ["stripe_dispute"]],
    ["Adyen", key(keur, "NL", { ladder: "adyen" }), ["adyen_information_request", "adyen_chargeback"]],
    ["Mollie", key(keur, "NL", { ladder: "mollie" }), ["mollie_chargeback"]],
    ["Braintree", key(keur, "NL", { ladder: "braintree" }), ["braintree_dispute"]],
    ["SEPA direct debit", key(keur, "NL", { ladder: "direct_debit" }), ["direct_debit_returned"]],
    ["any other provider", key(keur, "NL", { ladder: "provider" }), ["provider_dispute"]],
  ])("%s", (_name, one, expected) => {
    expect(ids(one)).toStrictEqual(expected);
  });

  test("the Union's new duty to answer a body comes on its day", () => {
    expect(ids(key(keur, "NL", { day: "2028-09-19" }))).not.toContain("eu_adr_participation");
    expect(ids(key(keur, "NL", { day: "2028-09-20" }))).toContain("eu_adr_participation");
  });
});

describe("the table", () => {
  test.each(RUNGS)("$id: a dated source, and every word in both languages", (rung) => {
    expect(rung.source.title.length).toBeGreaterThan(5);
    expect(rung.source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const language of ["nl", "en"] as const)
      for (const words of Object.values(rung.words[language])) expect(words).toMatch(/^\p{Lu}.{4,}/u);
    for (const need of rung.needs) expect(NEEDS[need].nl).not.toBe("");
    for (const body of rung.scope.body ?? []) expect(entityWithId(body)?.id).toBe(body);
    if (rung.clock) expect(CLOCKS.map(({ id }) => id)).toContain(rung.clock);
  });

  test("ids are their own", () => {
    expect(new Set(RUNGS.map(({ id }) => id)).size).toBe(RUNGS.length);
    expect(rungWithId("digidispuut")).toMatchObject({ level: 5, starter: "consumer", clock: "digidispuut_defence" });
    expect(rungWithId("odr")).toBeUndefined();
  });

  test("mediation is begun by the consumer or the body alone, and what is made there is confidential", () => {
    for (const { level, starter, confidential } of RUNGS.filter((one) => one.level === 4)) {
      expect(level === 4 && (starter === "consumer" || starter === "body")).toBe(true);
      expect(confidential).toBe(true);
    }
  });

  test("nothing on the ladder asks what must not be asked of a consumer", () => {
    const text = JSON.stringify(RUNGS.map(({ words }) => words)).toLowerCase();
    expect(text).not.toMatch(/aangifte|police|legitimatie|copy of|identiteitsbewijs|onder ede|affidavit/);
    expect(CLAIM_REASONS.length).toBe(29);
  });
});
