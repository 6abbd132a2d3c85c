import type { News } from "#tests/sandbox/actions/deliver-order.ts";
import type { Handover } from "#tests/sandbox/actions/handovers.ts";
import type { OpenDispute } from "#tests/sandbox/actions/open-dispute.ts";
import type { BookedCarrier, ShippingWay } from "#tests/sandbox/carriers/tracking-numbers.ts";
import type { PaymentWay } from "#tests/sandbox/state/payments.ts";

/** One order of the shop's history, and what became of it. Times are days before today. */
export type PlannedOrder = {
  /** E-mail address of one of the shop's customers, before the `@`. */
  who: string;
  daysAgo: number;
  pay: PaymentWay;
  skus: string[];
  /** `by` carries; `through`: booked with an aggregator. */
  ship?: { by: BookedCarrier; through?: ShippingWay; afterDays?: number; partly?: boolean };
  /** The last the carrier said, when nothing was handed over yet. */
  stuckAt?: "in_transit" | "out_for_delivery" | "attempted_delivery";
  /** Told by the carrier and by Shopify's events, unless `news` says otherwise. */
  deliver?: {
    handover: Handover;
    afterDays: number;
    signed?: boolean;
    photo?: boolean;
    receiver?: string;
    place?: string;
    news?: News;
  };
  /**
   * What the customer wrote at the shop's review site, so many days after he ordered. `invited`: the site asked him a day
   * before, for this order.
   */
  review?: { afterDays: number; rating: number; text: string; invited: boolean };
  refund?: { amount?: string; afterDays: number; note?: string };
  return?: { until: "requested" | "approved" | "declined" | "closed"; afterDays: number; note: string };
  cancel?: { afterDays: number };
  dispute?: Pick<OpenDispute, "reason" | "type" | "amount" | "dueInDays"> & { daysAgo: number };
  /** A complaint by e-mail, which the merchant notes in the app. */
  complaint?: { channel: "customer" | "mediator" | "psp"; reason: string; statement: string };
};

const BL = "BL-RND-MS";
const TL = "TL-EIK";
const HL = "HL-GLS-RG";
const WL = "WL-KLN-ZW";
const LL = "LL-FLX-WT";
const LED = "LED-E27-4";
const MAAN = "NL-MAAN";
const SD = "SD-ZW";

/** Sixty days of a small shop, oldest first. */
export const SEED_PLAN: readonly PlannedOrder[] = [
  {
    who: "anouk.de.wit",
    daysAgo: 58,
    pay: "ideal",
    skus: [TL],
    ship: { by: "postnl" },
    deliver: { handover: "to_addressee", afterDays: 2, signed: true },
    review: { afterDays: 9, rating: 10, text: "Snel geleverd en netjes verpakt. Heel blij mee!", invited: true },
  },
  {
    who: "lotte.peeters",
    daysAgo: 57,
    pay: "bancontact",
    skus: [HL, LED],
    ship: { by: "bpost" },
    deliver: { handover: "to_neighbour", afterDays: 3, receiver: "K. Maes", place: "nr. 57" },
  },
  {
    who: "jurgen.gross",
    daysAgo: 55,
    pay: "klarna",
    skus: [LL],
    ship: { by: "dhl-ecommerce-nl" },
    deliver: { handover: "to_addressee", afterDays: 4, signed: true },
  },
  {
    who: "pieter.hoekstra",
    daysAgo: 54,
    pay: "ideal",
    skus: [SD],
    ship: { by: "postnl" },
    deliver: { handover: "in_mailbox", afterDays: 1 },
  },
  {
    who: "elodie.lambert",
    daysAgo: 52,
    pay: "card",
    skus: [MAAN, LED],
    ship: { by: "bpost" },
    deliver: { handover: "to_household", afterDays: 3, receiver: "P. Lambert" },
  },
  {
    who: "sanne.kuipers",
    daysAgo: 51,
    pay: "paypal",
    skus: [WL, WL],
    ship: { by: "dhl-ecommerce-nl" },
    deliver: { handover: "to_safe_place", afterDays: 2, place: "schuur" },
  },
  {
    who: "mehmet.yildiz",
    daysAgo: 50,
    pay: "card",
    skus: [BL],
    ship: { by: "dpd" },
    deliver: { handover: "collected_at_point", afterDays: 5, signed: true, place: "Paketshop Kiosk am Markt" },
  },
  {
    who: "fatima.el.amrani",
    daysAgo: 48,
    pay: "ideal",
    skus: [TL, SD],
    ship: { by: "postnl" },
    deliver: { handover: "to_addressee", afterDays: 1 },
    return: { until: "closed", afterDays: 8, note: "Past toch niet bij de kamer." },
    refund: { afterDays: 12, note: "Retour ontvangen" },
  },
  {
    who: "wout.claes",
    daysAgo: 47,
    pay: "bancontact",
    skus: [LL],
    ship: { by: "bpost" },
    deliver: { handover: "unknown", afterDays: 2 },
    review: {
      afterDays: 8,
      rating: 2,
      text: "De lamp kwam beschadigd aan. Op antwoord moest ik lang wachten.",
      invited: true,
    },
  },
  { who: "ruben.vos", daysAgo: 45, pay: "ideal", skus: [HL], cancel: { afterDays: 1 } },
  {
    who: "grace.o.neill",
    daysAgo: 44,
    pay: "card",
    skus: [LED, LED],
    ship: { by: "postnl" },
    deliver: { handover: "to_addressee", afterDays: 2, signed: true },
    dispute: { reason: "fraudulent", dueInDays: 3, daysAgo: 9 },
  },
  {
    who: "katrin.schafer",
    daysAgo: 43,
    pay: "paypal",
    skus: [TL],
    ship: { by: "dhl-ecommerce-nl" },
    deliver: { handover: "to_neighbour", afterDays: 3, receiver: "Familie Brandt", place: "Nr. 68" },
  },
  {
    who: "jeroen.van.den.berg",
    daysAgo: 41,
    pay: "card",
    skus: [BL],
    ship: { by: "postnl" },
    deliver: { handover: "to_addressee", afterDays: 2, signed: true },
    dispute: { reason: "product_not_received", dueInDays: 1, daysAgo: 12 },
  },
  {
    who: "benoit.dupuis",
    daysAgo: 40,
    pay: "bancontact",
    skus: [MAAN],
    ship: { by: "bpost" },
    deliver: { handover: "in_mailbox", afterDays: 3 },
  },
  {
    who: "camille.moreau",
    daysAgo: 38,
    pay: "card",
    skus: [WL],
    ship: { by: "gls" },
    deliver: { handover: "collected_at_point", afterDays: 5, place: "Relais Tabac des Martyrs" },
  },
  {
    who: "sanne.kuipers",
    daysAgo: 37,
    pay: "ideal",
    skus: [LED],
    ship: { by: "postnl" },
    deliver: { handover: "in_mailbox", afterDays: 1 },
  },
  {
    who: "anouk.de.wit",
    daysAgo: 35,
    pay: "klarna",
    skus: [HL, SD],
    ship: { by: "dhl-ecommerce-nl" },
    deliver: { handover: "to_household", afterDays: 2, receiver: "T. de Wit" },
  },
  {
    who: "pieter.hoekstra",
    daysAgo: 34,
    pay: "ideal",
    skus: [LL],
    ship: { by: "postnl" },
    deliver: { handover: "to_addressee", afterDays: 2 },
    refund: { amount: "10.00", afterDays: 5, note: "Kras op de voet, korting afgesproken" },
  },
  {
    who: "lotte.peeters",
    daysAgo: 32,
    pay: "card",
    skus: [TL, TL],
    ship: { by: "bpost" },
    deliver: { handover: "to_addressee", afterDays: 2, signed: true },
    dispute: { reason: "product_unacceptable", type: "inquiry", dueInDays: 7, daysAgo: 6, amount: "79.95" },
  },
  {
    who: "jurgen.gross",
    daysAgo: 31,
    pay: "paypal",
    skus: [BL],
    ship: { by: "dhl-ecommerce-nl" },
    deliver: { handover: "to_safe_place", afterDays: 3, place: "Garage" },
  },
  {
    who: "fatima.el.amrani",
    daysAgo: 30,
    pay: "ideal",
    skus: [MAAN],
    ship: { by: "postnl" },
    deliver: { handover: "to_neighbour", afterDays: 1, receiver: "H. Smit", place: "nummer 342" },
    complaint: {
      channel: "customer",
      reason: "product_not_received",
      statement: "Ik heb mijn nachtlampje nooit gekregen. Bij de buren is het volgens mij ook niet.",
    },
  },
  {
    who: "ruben.vos",
    daysAgo: 29,
    pay: "card",
    skus: [LED],
    ship: { by: "postnl" },
    deliver: { handover: "unknown", afterDays: 2 },
    dispute: { reason: "product_not_received", dueInDays: 5, daysAgo: 8 },
  },
  {
    who: "elodie.lambert",
    daysAgo: 27,
    pay: "bancontact",
    skus: [WL],
    ship: { by: "bpost" },
    deliver: { handover: "returned", afterDays: 9 },
    refund: { afterDays: 12, note: "Colis revenu à l'expéditeur" },
  },
  {
    who: "katrin.schafer",
    daysAgo: 26,
    pay: "klarna",
    skus: [HL],
    ship: { by: "dhl-ecommerce-nl" },
    deliver: { handover: "to_addressee", afterDays: 3, signed: true },
    review: { afterDays: 10, rating: 9, text: "Schöne Lampe, gut angekommen. Gerne wieder.", invited: true },
    return: { until: "declined", afterDays: 20, note: "Gefällt mir nicht mehr." },
  },
  {
    who: "wout.claes",
    daysAgo: 25,
    pay: "card",
    skus: [SD, LED],
    ship: { by: "dpd" },
    deliver: { handover: "to_addressee", afterDays: 2 },
  },
  {
    who: "grace.o.neill",
    daysAgo: 24,
    pay: "card",
    skus: [TL],
    ship: { by: "postnl" },
    deliver: { handover: "to_addressee", afterDays: 1, signed: true },
    refund: { afterDays: 6, note: "Goodwill" },
    dispute: { reason: "credit_not_processed", dueInDays: 11, daysAgo: 3 },
  },
  {
    who: "mehmet.yildiz",
    daysAgo: 22,
    pay: "card",
    skus: [LL],
    ship: { by: "dhl-ecommerce-nl" },
    deliver: { handover: "to_neighbour", afterDays: 3, receiver: "A. Huber" },
  },
  {
    who: "anouk.de.wit",
    daysAgo: 21,
    pay: "ideal",
    skus: [LED, LED],
    ship: { by: "postnl" },
    deliver: { handover: "in_mailbox", afterDays: 1 },
  },
  {
    who: "camille.moreau",
    daysAgo: 20,
    pay: "card",
    skus: [BL],
    ship: { by: "gls" },
    deliver: { handover: "to_addressee", afterDays: 4, signed: true },
    dispute: { reason: "unrecognized", type: "inquiry", dueInDays: 13, daysAgo: 2 },
  },
  { who: "jeroen.van.den.berg", daysAgo: 19, pay: "ideal", skus: [WL], cancel: { afterDays: 0 } },
  {
    who: "benoit.dupuis",
    daysAgo: 18,
    pay: "card",
    skus: [HL],
    ship: { by: "bpost" },
    deliver: { handover: "to_addressee", afterDays: 3, signed: true },
    complaint: {
      channel: "customer",
      reason: "damaged",
      statement: "Le verre de la lampe a une fissure. Je demande un remboursement complet.",
    },
  },
  {
    who: "sanne.kuipers",
    daysAgo: 17,
    pay: "ideal",
    skus: [TL],
    ship: { by: "postnl" },
    deliver: { handover: "to_household", afterDays: 2 },
    review: { afterDays: 7, rating: 8, text: "Prima winkel, alles goed ontvangen.", invited: false },
    return: { until: "approved", afterDays: 9, note: "Ik heb er twee besteld." },
  },
  {
    who: "grace.o.neill",
    daysAgo: 16,
    pay: "card",
    skus: [WL],
    ship: { by: "postnl" },
    deliver: { handover: "to_addressee", afterDays: 2, signed: true, news: "carrier" },
  },
  {
    who: "pieter.hoekstra",
    daysAgo: 15,
    pay: "card",
    skus: [BL, LED],
    ship: { by: "dhl-ecommerce-nl" },
    deliver: { handover: "to_addressee", afterDays: 2, signed: true },
    review: { afterDays: 9, rating: 8, text: "Booglamp goed ontvangen, geeft mooi licht.", invited: true },
    dispute: { reason: "product_not_received", dueInDays: 9, daysAgo: 1 },
  },
  {
    who: "lotte.peeters",
    daysAgo: 14,
    pay: "bancontact",
    skus: [MAAN],
    ship: { by: "bpost" },
    deliver: { handover: "unknown", afterDays: 2 },
    complaint: {
      channel: "mediator",
      reason: "product_not_received",
      statement: "De consument zegt het pakket niet te hebben ontvangen. Er is geen handtekening.",
    },
  },
  {
    who: "jeroen.van.den.berg",
    daysAgo: 14,
    pay: "ideal",
    skus: [LED],
    ship: { by: "dhl-ecommerce-nl" },
    deliver: { handover: "to_neighbour", afterDays: 2, receiver: "T. Visser", place: "nr. 89", news: "carrier" },
    complaint: {
      channel: "customer",
      reason: "product_not_received",
      statement: "Ik was de hele dag thuis en er is niemand aan de deur geweest. Waar is mijn pakket?",
    },
  },
  {
    who: "jurgen.gross",
    daysAgo: 13,
    pay: "card",
    skus: [SD],
    ship: { by: "dpd" },
    deliver: { handover: "in_mailbox", afterDays: 3 },
  },
  {
    who: "fatima.el.amrani",
    daysAgo: 12,
    pay: "card",
    skus: [TL],
    ship: { by: "ups" },
    deliver: { handover: "to_addressee", afterDays: 2, signed: true, photo: true, news: "carrier" },
    dispute: { reason: "product_not_received", type: "inquiry", dueInDays: 12, daysAgo: 1 },
  },
  {
    who: "ruben.vos",
    daysAgo: 11,
    pay: "klarna",
    skus: [HL],
    ship: { by: "postnl" },
    deliver: { handover: "waiting_at_point", afterDays: 3, place: "PostNL-punt Primera Grote Staat" },
  },
  {
    who: "anouk.de.wit",
    daysAgo: 11,
    pay: "klarna",
    skus: [SD],
    ship: { by: "postnl", through: "sendcloud" },
    deliver: { handover: "to_safe_place", afterDays: 1, place: "schuur", photo: true, news: "carrier" },
  },
  {
    who: "elodie.lambert",
    daysAgo: 10,
    pay: "card",
    skus: [LED],
    ship: { by: "bpost" },
    deliver: { handover: "to_safe_place", afterDays: 2, place: "abri de jardin" },
  },
  {
    who: "lotte.peeters",
    daysAgo: 9,
    pay: "bancontact",
    skus: [HL],
    ship: { by: "ups" },
    deliver: { handover: "to_neighbour", afterDays: 2, receiver: "K. Maes", place: "nr. 57", news: "contradicting" },
  },
  {
    who: "ruben.vos",
    daysAgo: 9,
    pay: "ideal",
    skus: [LL],
    ship: { by: "dhl-ecommerce-nl", through: "sendcloud" },
    deliver: { handover: "waiting_at_point", afterDays: 2, place: "Primera Grote Staat", news: "carrier" },
  },
  {
    who: "fatima.el.amrani",
    daysAgo: 8,
    pay: "ideal",
    skus: [LL, WL],
    ship: { by: "postnl", partly: true },
    deliver: { handover: "to_addressee", afterDays: 2, signed: true },
  },
  {
    who: "grace.o.neill",
    daysAgo: 7,
    pay: "paypal",
    skus: [MAAN, MAAN],
    ship: { by: "postnl" },
    deliver: { handover: "to_addressee", afterDays: 1, signed: true },
    return: { until: "requested", afterDays: 5, note: "One of the two does not switch on." },
  },
  {
    who: "katrin.schafer",
    daysAgo: 6,
    pay: "card",
    skus: [TL],
    ship: { by: "dhl-ecommerce-nl" },
    stuckAt: "attempted_delivery",
  },
  { who: "wout.claes", daysAgo: 5, pay: "bancontact", skus: [BL], ship: { by: "bpost" }, stuckAt: "in_transit" },
  {
    who: "anouk.de.wit",
    daysAgo: 4,
    pay: "ideal",
    skus: [WL, SD],
    ship: { by: "postnl" },
    deliver: { handover: "to_addressee", afterDays: 2, signed: true },
  },
  {
    who: "mehmet.yildiz",
    daysAgo: 3,
    pay: "card",
    skus: [HL],
    ship: { by: "dhl-ecommerce-nl" },
    stuckAt: "out_for_delivery",
  },
  { who: "jeroen.van.den.berg", daysAgo: 2, pay: "ideal", skus: [LED], ship: { by: "postnl" }, stuckAt: "in_transit" },
  { who: "benoit.dupuis", daysAgo: 2, pay: "card", skus: [TL], ship: { by: "bpost" } },
  { who: "camille.moreau", daysAgo: 1, pay: "card", skus: [LL] },
  { who: "sanne.kuipers", daysAgo: 1, pay: "klarna", skus: [MAAN] },
  { who: "pieter.hoekstra", daysAgo: 0, pay: "ideal", skus: [LED, SD] },
];
