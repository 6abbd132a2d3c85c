import type { Confidence, Source } from "../disclosure/source.ts";
import { type ClaimReason, type ReasonKind, reasonKind } from "./reasons.ts";

/** What a note of law is about. */
export type LegalTopic =
  "risk" | "neighbour" | "proof_of_receipt" | "burden_of_proof" | "delivery_term" | "withdrawal" | "refund_term";

/**
 * What the law of the consumer's country says where it decides a claim, for the merchant to read. `country` is ISO 3166-1
 * alpha-2, or `EU` for what holds in every member state that has no row of its own on that topic.
 */
export type LegalNote = {
  id: string;
  country: string;
  topic: LegalTopic;
  about: readonly (ReasonKind | ClaimReason)[];
  text: Record<"nl" | "en", string>;
  source: Source;
  confidence: Confidence;
};

const checkedOn = "2026-11-21";

const RISK: LegalNote["about"] = ["receipt", "damaged"];

export const LEGAL_NOTES: readonly LegalNote[] = [
  {
    id: "eu.risk",
    country: "EU",
    topic: "risk",
    about: RISK,
    text: {
      en: "The risk passes only when the consumer, or somebody he named who is not the carrier, has the goods in hand. The terms of the shop cannot change that.",
      nl: "Het risico gaat pas over als de consument, of iemand die hij aanwees en die niet de vervoerder is, de zaken in handen heeft. Voorwaarden van de winkel veranderen dat niet.",
    },
    source: { title: "Consumer Rights Directive 2011/83/EU", article: "Art. 20 and 25", checkedOn },
    confidence: "unverified",
  },
  {
    id: "nl.risk",
    country: "NL",
    topic: "risk",
    about: RISK,
    text: {
      en: "The risk passes only when the consumer, or somebody he named who is not the carrier, has the goods in hand. The terms of the shop cannot change that.",
      nl: "Het risico gaat pas over als de consument, of iemand die hij aanwees en die niet de vervoerder is, de zaken in handen heeft. Voorwaarden van de winkel veranderen dat niet.",
    },
    source: { title: "Burgerlijk Wetboek (iusmentis.com, vantill.nl)", article: "art. 7:11 and 7:6 BW", checkedOn },
    confidence: "secondary",
  },
  {
    id: "be.risk",
    country: "BE",
    topic: "risk",
    about: RISK,
    text: {
      en: "The risk passes only when the consumer, or somebody he named who is not the carrier, has the goods in hand.",
      nl: "Het risico gaat pas over als de consument, of iemand die hij aanwees en die niet de vervoerder is, de zaken in handen heeft.",
    },
    source: { title: "Wetboek van economisch recht", article: "art. VI.44 and VI.83 WER", checkedOn },
    confidence: "unverified",
  },
  {
    id: "fr.risk",
    country: "FR",
    topic: "risk",
    about: RISK,
    text: {
      en: "The seller bears the risk until the consumer has the goods. The carrier's lump compensation does not release him.",
      nl: "De verkoper draagt het risico tot de consument de zaken heeft. De vaste vergoeding van de vervoerder bevrijdt hem niet.",
    },
    source: {
      title: "Cour de cassation, 1re civ., 3 February 2021, no 19-21.046",
      article: "Code de la consommation L216-2",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "nl.neighbour",
    country: "NL",
    topic: "neighbour",
    about: ["receipt"],
    text: {
      en: "Left with a neighbour without the customer's agreement, the parcel stays the shop's risk until he collects it there. With his agreement the risk passes at the neighbour's door.",
      nl: "Zonder afspraak met de klant blijft een pakket bij de buren voor risico van de winkel tot hij het daar ophaalt. Met zijn instemming gaat het risico bij de buren over.",
    },
    source: { title: "twinklemagazine.nl 2014; vantill.nl", checkedOn },
    confidence: "secondary",
  },
  {
    id: "be.neighbour",
    country: "BE",
    topic: "neighbour",
    about: ["receipt"],
    text: {
      en: "The same is taken to hold for a neighbour whom the customer did not choose.",
      nl: "Hetzelfde wordt aangenomen voor buren die de klant niet koos.",
    },
    source: { title: "By analogy with the Dutch rule; not compared with Belgian law", checkedOn },
    confidence: "unverified",
  },
  {
    id: "nl.proof_of_receipt",
    country: "NL",
    topic: "proof_of_receipt",
    about: ["receipt"],
    text: {
      en: "Track and trace alone does not prove receipt: the shop has to prove that the buyer got it.",
      nl: "Track-and-trace alleen bewijst de ontvangst niet: de winkel moet bewijzen dat de koper het kreeg.",
    },
    source: {
      title: "Rb. Midden-Nederland 18 September 2019; DigiDispuut: track & trace als bewijs voor een levering",
      article: "ECLI:NL:RBMNE:2019:4491",
      checkedOn,
    },
    confidence: "primary",
  },
  {
    id: "nl.burden_of_proof",
    country: "NL",
    topic: "burden_of_proof",
    about: ["item"],
    text: {
      en: "What shows within one year after delivery is presumed to have been wrong at delivery; the shop proves the contrary. There is no fixed end of two years.",
      nl: "Wat binnen een jaar na levering blijkt, wordt vermoed bij levering al mis te zijn geweest; de winkel bewijst het tegendeel. Een vaste grens van twee jaar is er niet.",
    },
    source: { title: "Burgerlijk Wetboek; Kamerstuk 36163-3", article: "art. 7:18a lid 2 BW", checkedOn },
    confidence: "primary",
  },
  {
    id: "be.burden_of_proof",
    country: "BE",
    topic: "burden_of_proof",
    about: ["item"],
    text: {
      en: "What shows within two years after delivery is presumed to have been wrong at delivery (contracts from 1 June 2022); the shop proves the contrary.",
      nl: "Wat binnen twee jaar na levering blijkt, wordt vermoed bij levering al mis te zijn geweest (contracten vanaf 1 juni 2022); de winkel bewijst het tegendeel.",
    },
    source: { title: "Wet van 20 maart 2022 (dbblaw.be, unizo.be)", article: "art. 1649bis-octies oud BW", checkedOn },
    confidence: "secondary",
  },
  {
    id: "eu.burden_of_proof",
    country: "EU",
    topic: "burden_of_proof",
    about: ["item"],
    text: {
      en: "What shows within at least one year after delivery is presumed to have been wrong at delivery; the shop proves the contrary.",
      nl: "Wat binnen ten minste een jaar na levering blijkt, wordt vermoed bij levering al mis te zijn geweest; de winkel bewijst het tegendeel.",
    },
    source: { title: "Directive (EU) 2019/771", article: "Art. 11", checkedOn },
    confidence: "unverified",
  },
  {
    id: "eu.delivery_term",
    country: "EU",
    topic: "delivery_term",
    about: ["receipt"],
    text: {
      en: "Unless something else was agreed, goods are delivered without delay and within 30 days.",
      nl: "Als niets anders is afgesproken, wordt zonder vertraging en binnen 30 dagen geleverd.",
    },
    source: {
      title: "Consumer Rights Directive 2011/83/EU; art. 7:9(4) BW; art. VI.43 WER",
      article: "Art. 18",
      checkedOn,
    },
    confidence: "unverified",
  },
  {
    id: "eu.withdrawal",
    country: "EU",
    topic: "withdrawal",
    about: ["withdrawal", "credit_not_processed", "return"],
    text: {
      en: "A consumer may withdraw within 14 days of receipt without a reason; without the information about it, up to twelve months longer.",
      nl: "Een consument mag binnen 14 dagen na ontvangst zonder reden herroepen; zonder de informatie daarover tot twaalf maanden langer.",
    },
    source: {
      title: "Consumer Rights Directive 2011/83/EU; art. 6:230o BW; art. VI.47 and VI.48 WER",
      article: "Art. 9 and 10",
      checkedOn,
    },
    confidence: "secondary",
  },
  {
    id: "eu.refund_term",
    country: "EU",
    topic: "refund_term",
    about: ["refund", "return"],
    text: {
      en: "After a withdrawal the price and the standard cost of sending are paid back within 14 days of the notice; the shop may wait until the goods are back or the customer shows that he sent them.",
      nl: "Na een herroeping gaan de prijs en de standaard verzendkosten binnen 14 dagen na de melding terug; de winkel mag wachten tot de zaken terug zijn of de klant laat zien dat hij ze verstuurde.",
    },
    source: {
      title: "Consumer Rights Directive 2011/83/EU; art. 6:230r BW; art. VI.50 WER",
      article: "Art. 13",
      checkedOn,
    },
    confidence: "unverified",
  },
  {
    id: "nl.lost_return",
    country: "NL",
    topic: "proof_of_receipt",
    about: ["return_not_received"],
    text: {
      en: "For a return that got lost the same yardstick binds the consumer: he shows that he sent it.",
      nl: "Voor een retour die zoekraakte geldt dezelfde maatstaf voor de consument: hij laat zien dat hij die verstuurde.",
    },
    source: { title: "thuiswinkel.org, 15 November 2022", checkedOn },
    confidence: "secondary",
  },
];

/** States whose consumer law rests on the Union's directives: its members and the three of the EEA. */
const EEA: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" "),
);

/** Notes that bear on a claim of that reason under the law of the consumer's country; a national row stands for the Union's. */
export function legalNotes(country: string | undefined, reason: ClaimReason): LegalNote[] {
  if (country === undefined) return [];
  const fitting = LEGAL_NOTES.filter(({ about }) => about.includes(reason) || about.includes(reasonKind(reason)));
  const national = fitting.filter((note) => note.country === country);
  const covered = new Set(national.map(({ topic }) => topic));
  const union = EEA.has(country) ? fitting.filter((note) => note.country === "EU" && !covered.has(note.topic)) : [];
  return [...national, ...union];
}
