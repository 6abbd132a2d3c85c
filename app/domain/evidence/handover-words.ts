import { plainText } from "./same-person.ts";

/**
 * What carriers' event texts say about a handover, in nl, en, de and fr. The patterns read plain text (lower case, no
 * accents). They are our own reading of free text: a text that fits none says nothing, and is never guessed at.
 */

/** First match wins: a later row is a vaguer reading of the same words. */
export const PLACE_PATTERNS = [
  {
    handover: "returned",
    pattern:
      /\breturn(ed|ing)? to (the )?(sender|shipper|seller)|retour (aan |naar )?(de )?afzender|geretourneerd|zuruck an (den )?absender|zurucksendung|(retour(ne)?|renvoye) a l'expediteur/,
  },
  {
    handover: "waiting_at_point",
    pattern:
      /\b(ready|available|awaiting|waiting|held) (for|at) (pick-?up|collection|a? ?parcel|the)|(to|can) be (collected|picked up)|klaar om (af|op) te halen|(af|op) te halen|ligt (voor u )?klaar|kan worden (op|af)gehaald|abholbereit|zur abholung|kann abgeholt|a retirer|disponible (au|en|pour le) (point|retrait)|disponible dans/,
  },
  {
    handover: "collected_at_point",
    pattern:
      /\b(collected|picked up)\b(?!.*\b(sender|shipper|carrier)\b)|(opgehaald|afgehaald)(?!.*afzender)|abgeholt(?!.*absender)|\bretire(e)?\b(?!.*expediteur)/,
  },
  {
    handover: "waiting_at_point",
    pattern:
      /parcel ?shop|service ?point|pick-?up (point|location)|access ?point|\blocker\b|post office|postnl[- ]punt|afhaalpunt|pakketpunt|postpunt|postkantoor|pakketautomaat|packstation|paketshop|postfiliale|\bfiliale\b|paketkasten|point relais|relais colis|bureau de poste|consigne automatique/,
  },
  { handover: "to_neighbour", pattern: /neighbou?r(?!hood)|\bbu(ren|ur|urman|urvrouw)\b|nachbar(?!schaft)|\bvoisin/ },
  {
    handover: "to_household",
    pattern:
      /house ?hold|house-?mate|flat-?mate|family member|huisgeno|gezinslid|familielid|mitbewohner|familienangehorig|familienmitglied|haushalt|membre d(u|e la) (foyer|menage|famille)/,
  },
  { handover: "in_mailbox", pattern: /mail ?box|letter ?box|brievenbus|briefkasten|boite aux lettres/ },
  {
    handover: "to_safe_place",
    pattern:
      /safe ?place|(agreed|preferred|designated) (place|location|spot)|\bleft (at|in|by|on|behind|outside|under)\b|(veilige|afgesproken|gekozen) (plek|plaats|locatie)|achtergelaten|neergezet|ablageort|abstellort|wunschort|abgestellt|abgelegt|(lieu|endroit) (sur|convenu|choisi)|depose(e)? (devant|dans|a l'endroit|en lieu)/,
  },
  {
    handover: "to_addressee",
    pattern:
      /\b(to|by) (the )?(addressee|recipient|customer) (in person|personally)|(in person|personally) to (the )?(addressee|recipient|customer)|persoonlijk (aan|overhandigd|afgegeven|bezorgd)|(eigenhandig|personlich) (ubergeben|zugestellt|an)|en mains? propres?|remis(e)? (personnellement|au destinataire en personne)/,
  },
] as const;

export const SIGNED =
  /\bsigned\b|\bsignature (of|by|obtained|received|captured)|signature:|getekend|handtekening (van|ontvangen|gezet)|handtekening:|unterschrieben|quittiert|unterschrift (von|erhalten)|unterschrift:|\bsigne(e)?\b|signature (de|du|recue)/;
export const PIN =
  /\b(pin|pin-?code|delivery code|one-time code|otp)\b|\bafhaalcode\b|\bbezorgcode\b|\babholcode\b|\bzustellcode\b|code (pin|de livraison|de retrait)/;
export const PHOTO = /\bphoto(s|graph)?\b|\bfoto('s)?\b|zustellfoto|\bpicture\b/;

/** The customer himself named this person or place for this parcel, by the carrier's words. */
export const CHOSEN =
  /(requested|chosen|named|designated|instructed) by (the )?(customer|recipient|addressee|receiver)|at (the )?(customer|recipient|addressee)('s)? request|as (requested|instructed)|op verzoek van (de )?(klant|ontvanger|geadresseerde)|(gekozen|aangewezen|opgegeven) door (de )?(klant|ontvanger|geadresseerde)|auf wunsch des (kunden|empfangers)|wunschnachbar|wunschort|a la demande du (client|destinataire)|(choisi|designe)(e)? par (le )?(client|destinataire)/;

const NOT_AT_HOME =
  /\b(niet thuis|niemand thuis|not (at )?home|nobody (at )?home|no ?one (at )?home|nicht (zu ?hause|angetroffen)|niemand(en)? (zu ?hause|angetroffen)|destinataire absent)\b/g;
const NEGATION =
  /\b(not|no|without|niet|geen|zonder|nicht|kein(e|er|en|em)?|ohne|pas|sans|aucune?)\b(?:\s+\S+){0,4}\s*$/;

/**
 * Whether a text says what a pattern describes, and does not deny it in the same clause ("no signature obtained").
 * @param plain text made by {@link plainText}
 */
export function says(plain: string, pattern: RegExp): boolean {
  return plain
    .replace(NOT_AT_HOME, "")
    .split(/[.;,:!?()]\s|\s[-–—]\s|\n/)
    .some((clause) => {
      const match = pattern.exec(clause);
      if (!match) return false;
      const denied = NEGATION.test(clause.slice(0, match.index));
      const deniedAfter = /^\s*(was |is |wird |wurde )?(not|niet|nicht|non) /.test(
        `${clause.slice(match.index + match[0].length)} `,
      );
      return !denied && !deniedAfter;
    });
}

const NAME = String.raw`((?:(?:[A-Z]\.)+\s?|[\p{Lu}][\p{L}'’-]*\.?\s?|(?:de|den|der|van|von|te|ten|ter|la|le|du|des|zu|'t|’t|el|al|da|di)\s){1,7})`;
const RECEIVER_PATTERNS = [
  "signed(?: for)? by",
  "signature(?: of| by|:)",
  "received by",
  "accepted by",
  "receiver:?",
  "collected by",
  "picked up by",
  "(?:ge|onder)tekend door",
  "(?:voor ontvangst )?getekend:",
  "handtekening(?: van|:)",
  "ontvangen door",
  "in ontvangst genomen door",
  "aangenomen door",
  "afgegeven aan",
  "overhandigd aan",
  "ontvanger:",
  "(?:op|af)gehaald door",
  "unterschrieben von",
  "unterschrift(?: von|:)",
  "quittiert von",
  "angenommen von",
  "entgegengenommen von",
  "übergeben an",
  "abgeholt von",
  "empfänger:",
  "signée? par",
  "signature(?: de|:)",
  "reçue? par",
  "remise? à",
  "retirée? par",
].map((lead) => new RegExp(`(?<![\\p{L}])(?:${caseless(lead)}):?\\s*${NAME}`, "u"));

const HOUSE_NUMBER = /(?<![a-z])(?:huis|haus)?(?:nr\.?|nummer|no\.|number|numero|n°)\s*(\d+(?:[\s-]?[a-z](?![a-z]))?)/;

/** The house number that a text names ("at number 14", "nr. 14a"), in lower case without spaces, or undefined. */
export function houseNumberIn(plain: string): string | undefined {
  return HOUSE_NUMBER.exec(plain)?.[1]?.replace(/[\s-]/g, "");
}

/** Whom the parcel was given to, with a name behind it: "neighbour: K. Bakker", "huisgenoot P. de Wit". */
const ROLE = caseless(
  "(?:neighbou?r|buren|buurman|buurvrouw|nachbarn?(?: zugestellt)?|voisine?|huisgenoot|huisgenote|household|mitbewohner|" +
    "person zugestellt|foyer|geadresseerde|addressee(?: in person)?|empfänger(?: zugestellt)?|destinataire)",
);
const ROLE_PATTERNS = [
  new RegExp(`(?<![\\p{L}])${ROLE}\\s*[:(]\\s*${NAME}`, "u"),
  new RegExp(`(?<![\\p{L}])${ROLE}\\s+(?=\\p{Lu}\\.)${NAME}`, "u"),
];
/** "Collected at the parcel shop by A. de Wit": the name stands behind the place. */
const COLLECTED_PATTERNS = [
  new RegExp(`(?:${caseless("collected|picked up")})[^.;:]{0,60}?\\s${caseless("by")}\\s+${NAME}`, "u"),
  new RegExp(`(?:${caseless("afgehaald|opgehaald")})[^.;:]{0,60}?\\s${caseless("door")}\\s+${NAME}`, "u"),
  new RegExp(`(?<![\\p{L}])${caseless("von")}\\s+${NAME}${caseless("abgeholt")}`, "u"),
];

/** Every letter in either case, so that the names themselves may stay case-sensitive. */
function caseless(lead: string): string {
  return lead.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Words that begin with a capital and are no name. */
const NO_NAME =
  /^(?:the |de |den |der |la |le |l')?(neighbou?rs?|buren|buurman|buurvrouw|nachbarn?|voisins?|household|huisgenoot|mitbewohner|customer|klant|kunde|client|recipient|ontvanger|empfanger|destinataire|addressee|geadresseerde|adressat|reception|receptie|rezeption|parcel.*|the|photo|foto|mailbox|nr|no|number|huisnummer|hausnummer|flat|apartment|appartement|house|huis|haus)$/;

/** The name that a text gives for who received or signed, as written, or undefined. */
export function receiverIn(message: string): string | undefined {
  for (const pattern of [...RECEIVER_PATTERNS, ...COLLECTED_PATTERNS, ...ROLE_PATTERNS]) {
    const name = pattern
      .exec(message)?.[1]
      ?.trim()
      .replace(/(?<=\p{Ll}{2})\.$/u, "");
    if (name && !NO_NAME.test(plainText(name).replace(/\.$/, "")) && /\p{Lu}/u.test(name) && /\p{L}{2}/u.test(name))
      return name;
  }
  return undefined;
}
