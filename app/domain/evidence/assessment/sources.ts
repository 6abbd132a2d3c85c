import type { Source } from "./model.ts";

/** Where the rows of the tables come from. Checked 2026-11-21. */
export const SOURCES = {
  shopify: {
    title: "Shopify Help Center: responding to chargebacks and inquiries",
    ref: "help.shopify.com, as restated by third parties, 2026-10-04",
    mark: "secondary",
  },
  stripe: {
    title: "Stripe: evidence by dispute category",
    ref: "https://docs.stripe.com/disputes/categories",
    mark: "primary",
  },
  networks: {
    title: "Stripe: reason codes and defence requirements",
    ref: "https://docs.stripe.com/disputes/reason-codes-defense-requirements",
    mark: "primary",
  },
  shopifyReason: {
    title: "Shopify Admin API: ShopifyPaymentsDisputeReason",
    ref: "https://shopify.dev/docs/api/admin-graphql/2026-10/enums/ShopifyPaymentsDisputeReason",
    mark: "primary",
  },
  risk: {
    title:
      "Consumer Rights Directive 2011/83/EU Art. 20; art. 7:11 BW; art. VI.44 WER: risk passes on physical possession",
    ref: "iusmentis.com, vantill.nl",
    mark: "secondary",
  },
  trackAndTrace: {
    title: "Rb. Midden-Nederland 18 September 2019: a delivery scan does not prove that the buyer received it",
    ref: "ECLI:NL:RBMNE:2019:4491",
    mark: "secondary",
  },
  neighbour: {
    title: "Art. 7:11 BW: at the neighbours the risk stays with the shop, unless the customer agreed to it",
    ref: "twinklemagazine.nl 2014, vantill.nl",
    mark: "secondary",
  },
  noNeighbours: {
    title: "Left with the neighbours against the customer's choice is not delivered as agreed",
    ref: "security.nl, October 2024",
    mark: "secondary",
  },
  deniedSignature: {
    title: "Art. 157 and 159(2) Rv: a signature that is denied proves nothing until the shop proves whose it is",
    ref: "security.nl, 3 December 2025",
    mark: "secondary",
  },
  paypal: {
    title: "PayPal Seller Protection: a signature of the receiver from USD 750",
    ref: "paypal.com, smarthelp faq1156",
    mark: "primary",
  },
  ranking: {
    title:
      "Ranking of proof of receipt, from ECLI:NL:RBMNE:2019:4491, DigiDispuut and Geschillencommissie Thuiswinkel 415878/462804",
    ref: "digidispuut.nl: beslissing track & trace als bewijs voor een levering",
    mark: "inference",
  },
  conformity: {
    title:
      "Directive (EU) 2019/771; art. 7:18a BW (1 year); Belgian law of 20 March 2022 (2 years): the seller proves conformity",
    ref: "kst-36163-3; dbblaw.be",
    mark: "primary",
  },
  refund: {
    title: "Consumer Rights Directive 2011/83/EU Art. 13: refund within 14 days of the notice",
    ref: "art. 6:230r BW; art. VI.50 WER",
    mark: "unverified",
  },
  deliveryTerm: {
    title:
      "Consumer Rights Directive 2011/83/EU Art. 18; art. 7:9(4) BW; art. VI.43 WER: within 30 days unless agreed otherwise",
    ref: "own knowledge, not compared",
    mark: "unverified",
  },
  diminishedValue: {
    title: "Consumer Rights Directive 2011/83/EU Art. 14: a consumer answers for wear beyond trying the goods on only",
    ref: "art. 6:230s BW; art. VI.51 WER",
    mark: "unverified",
  },
  lostReturn: {
    title: "A return that got lost: the yardstick for proof binds the consumer too",
    ref: "thuiswinkel.org, 15 November 2022",
    mark: "secondary",
  },
  concluded: {
    title: "Concluded from what the claim says and what a shop can show",
    ref: "own reasoning",
    mark: "inference",
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
