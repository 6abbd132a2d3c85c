import type { EventStatus } from "#tests/sandbox/actions/add-event.ts";

/** How a parcel can end, as the architecture names it; `unknown` is a bare "delivered" scan. */
export const HANDOVERS = [
  "to_addressee",
  "to_household",
  "to_neighbour",
  "to_safe_place",
  "in_mailbox",
  "waiting_at_point",
  "collected_at_point",
  "returned",
  "unknown",
] as const;
export type Handover = (typeof HANDOVERS)[number];

export type HandoverDetails = {
  /** Who took the parcel. */
  receiver: string;
  /** House number of the neighbour, name of the parcel shop, or the agreed spot. */
  place?: string;
  signed: boolean;
};

type Language = "nl" | "en" | "de" | "fr";
type Wording = (details: HandoverDetails) => string;

/** Shopify's status for the last event of a handover. */
export const HANDOVER_STATUS: Record<Handover, EventStatus> = {
  to_addressee: "delivered",
  to_household: "delivered",
  to_neighbour: "delivered",
  to_safe_place: "delivered",
  in_mailbox: "delivered",
  waiting_at_point: "ready_for_pickup",
  collected_at_point: "delivered",
  returned: "failure",
  unknown: "delivered",
};

/** The words a carrier puts on its tracking page, by the language of the country of delivery. */
const WORDS: Record<Language, Record<Handover, Wording>> = {
  nl: {
    to_addressee: ({ receiver, signed }) =>
      signed
        ? `Persoonlijk bezorgd aan geadresseerde, getekend door ${receiver}`
        : `Persoonlijk bezorgd aan geadresseerde (${receiver})`,
    to_household: ({ receiver, signed }) =>
      `Bezorgd bij huisgenoot ${receiver}${signed ? ", handtekening ontvangen" : ""}`,
    to_neighbour: ({ receiver, place }) => `Bezorgd bij de buren: ${receiver}${place ? `, ${place}` : ""}`,
    to_safe_place: ({ place }) => `Bezorgd op de afgesproken plek${place ? `: ${place}` : ""}`,
    in_mailbox: () => "Bezorgd in de brievenbus",
    waiting_at_point: ({ place }) => `Het pakket ligt klaar bij ${place ?? "het afhaalpunt"}`,
    collected_at_point: ({ receiver, place, signed }) =>
      `Pakket afgehaald bij ${place ?? "het afhaalpunt"} door ${receiver}${signed ? ", legitimatie gecontroleerd en getekend" : ""}`,
    returned: () => "Retour afzender: het pakket is teruggekomen bij de afzender",
    unknown: () => "Bezorgd",
  },
  en: {
    to_addressee: ({ receiver, signed }) =>
      signed
        ? `Delivered to the addressee, signed for by ${receiver}`
        : `Delivered to the addressee in person (${receiver})`,
    to_household: ({ receiver, signed }) =>
      `Delivered to a member of the household: ${receiver}${signed ? ", signature obtained" : ""}`,
    to_neighbour: ({ receiver, place }) => `Delivered to a neighbour: ${receiver}${place ? `, ${place}` : ""}`,
    to_safe_place: ({ place }) => `Left in the agreed safe place${place ? `: ${place}` : ""}`,
    in_mailbox: () => "Delivered in the letterbox",
    waiting_at_point: ({ place }) => `Ready for collection at ${place ?? "the parcel shop"}`,
    collected_at_point: ({ receiver, place, signed }) =>
      `Collected at ${place ?? "the parcel shop"} by ${receiver}${signed ? ", identity checked and signed" : ""}`,
    returned: () => "Returned to sender",
    unknown: () => "Delivered",
  },
  de: {
    to_addressee: ({ receiver, signed }) =>
      signed
        ? `Persönlich an den Empfänger zugestellt, unterschrieben von ${receiver}`
        : `Persönlich an den Empfänger zugestellt (${receiver})`,
    to_household: ({ receiver, signed }) =>
      `An eine im Haushalt lebende Person zugestellt: ${receiver}${signed ? ", Unterschrift erhalten" : ""}`,
    to_neighbour: ({ receiver, place }) => `An Nachbarn zugestellt: ${receiver}${place ? `, ${place}` : ""}`,
    to_safe_place: ({ place }) => `Am vereinbarten Ablageort abgelegt${place ? `: ${place}` : ""}`,
    in_mailbox: () => "In den Briefkasten eingelegt",
    waiting_at_point: ({ place }) => `Zur Abholung bereit: ${place ?? "Paketshop"}`,
    collected_at_point: ({ receiver, place, signed }) =>
      `Von ${receiver} abgeholt: ${place ?? "Paketshop"}${signed ? ", Ausweis geprüft und unterschrieben" : ""}`,
    returned: () => "Zurück an den Absender gesandt",
    unknown: () => "Zugestellt",
  },
  fr: {
    to_addressee: ({ receiver, signed }) =>
      signed
        ? `Livré au destinataire, signature de ${receiver}`
        : `Remis en mains propres au destinataire (${receiver})`,
    to_household: ({ receiver, signed }) =>
      `Remis à un membre du foyer : ${receiver}${signed ? ", signature recueillie" : ""}`,
    to_neighbour: ({ receiver, place }) => `Remis à un voisin : ${receiver}${place ? `, ${place}` : ""}`,
    to_safe_place: ({ place }) => `Déposé à l'endroit convenu${place ? ` : ${place}` : ""}`,
    in_mailbox: () => "Déposé dans la boîte aux lettres",
    waiting_at_point: ({ place }) => `À retirer : ${place ?? "point relais"}`,
    collected_at_point: ({ receiver, place, signed }) =>
      `Retiré par ${receiver} : ${place ?? "point relais"}${signed ? ", identité vérifiée, signé" : ""}`,
    returned: () => "Retourné à l'expéditeur",
    unknown: () => "Livré",
  },
};

/** The carrier's sentence for a handover, in the language spoken where the parcel goes. */
export function handoverMessage(handover: Handover, details: HandoverDetails, locale: string): string {
  const language = locale.split("-")[0] as Language;
  return (WORDS[language] ?? WORDS.en)[handover](details);
}
