import type { Placement } from "#app/domain/disclosure/rule.ts";
import type { Topic } from "#app/domain/law/statement.ts";
import type { Language, Words } from "#app/domain/language.ts";

/** The guide's own words: its headings and what stands around a statement. */
export type GuideWords = Record<GuideWord, string> & {
  topics: Record<Topic, string>;
  placements: Record<Placement, string>;
};

const WORDS = {
  today: { nl: "Vandaag", en: "Today", de: "Heute", fr: "Aujourd'hui" },
  changes: { nl: "Wijzigingen", en: "Changes", de: "Änderungen", fr: "Changements" },
  missing: {
    nl: "Uw gegevens zijn nog niet volledig",
    en: "Your data are not complete yet",
    de: "Ihre Angaben sind noch nicht vollständig",
    fr: "Vos données ne sont pas encore complètes",
  },
  changed: {
    nl: "Wat is veranderd",
    en: "What changed",
    de: "Was sich geändert hat",
    fr: "Ce qui a changé",
  },
  coming: { nl: "Wat komt", en: "What comes", de: "Was kommt", fr: "Ce qui vient" },
  nothingComing: {
    nl: "Voor dit land is geen aangekondigde wijziging bekend.",
    en: "No announced change is known for this country.",
    de: "Für dieses Land ist keine angekündigte Änderung bekannt.",
    fr: "Aucun changement annoncé n'est connu pour ce pays.",
  },
  nothingChanged: {
    nl: "Voor dit land is geen wijziging van de laatste jaren bekend.",
    en: "No change of recent years is known for this country.",
    de: "Für dieses Land ist keine Änderung der letzten Jahre bekannt.",
    fr: "Aucun changement récent n'est connu pour ce pays.",
  },
  claims: { nl: "Recht over claims", en: "Law of claims", de: "Recht bei Ansprüchen", fr: "Droit des réclamations" },
  noClaimsLaw: {
    nl: "Voor dit land is nog geen recht over claims nagekeken.",
    en: "No law of claims was checked yet for this country.",
    de: "Für dieses Land ist noch kein Recht der Ansprüche geprüft.",
    fr: "Aucun droit des réclamations n'a encore été vérifié pour ce pays.",
  },
  privacy: {
    nl: "Privacyverklaring",
    en: "Privacy statement",
    de: "Datenschutzerklärung",
    fr: "Politique de confidentialité",
  },
  privacyHelp: {
    nl: "Uw klanten moeten weten dat u leveringsbewijs, berichten en beoordelingen als bewijs bewaart. Lees de alinea na en pas haar aan uw winkel aan; geen jurist heeft haar gelezen.",
    en: "Your customers must know that you keep delivery proof, messages and reviews as evidence. Read the paragraph and fit it to your shop; no lawyer has read it.",
    de: "Ihre Kunden müssen wissen, dass Sie Zustellnachweise, Nachrichten und Bewertungen als Beweis aufbewahren. Lesen Sie den Absatz und passen Sie ihn an Ihren Shop an; kein Jurist hat ihn gelesen.",
    fr: "Vos clients doivent savoir que vous conservez preuves de livraison, messages et avis comme preuves. Relisez le paragraphe et adaptez-le à votre boutique ; aucun juriste ne l'a lu.",
  },
  binds: { nl: "Voor wie", en: "Whom it binds", de: "Bindet", fr: "Qui est tenu" },
  where: { nl: "Waar", en: "Where", de: "Wo", fr: "Où" },
  sanction: { nl: "Bij overtreding", en: "If breached", de: "Bei Verstoß", fr: "En cas d'infraction" },
  printed: {
    nl: "Dit tonen we voor u",
    en: "What we show for you",
    de: "Das zeigen wir für Sie",
    fr: "Ce que nous affichons pour vous",
  },
  toDo: {
    nl: "Wat u moet weten of doen",
    en: "What to know or do",
    de: "Was zu wissen oder zu tun ist",
    fr: "Ce qu'il faut savoir ou faire",
  },
  nothingToDo: {
    nl: "Met uw gegevens hoeft u hier nu niets voor te doen.",
    en: "With your data there is nothing to do for this now.",
    de: "Mit Ihren Angaben ist hierfür jetzt nichts zu tun.",
    fr: "Avec vos données, il n'y a rien à faire ici pour l'instant.",
  },
  since: { nl: "Sinds", en: "Since", de: "Seit", fr: "Depuis" },
  until: { nl: "Tot en met", en: "Until", de: "Bis", fr: "Jusqu'au" },
  source: { nl: "Bron", en: "Source", de: "Quelle", fr: "Source" },
  checkedOn: { nl: "nagekeken op", en: "checked on", de: "geprüft am", fr: "vérifié le" },
  unverified: { nl: "Niet gecontroleerd", en: "Not checked", de: "Nicht geprüft", fr: "Non vérifié" },
  articleUnverified: {
    nl: "artikelnummer niet gecontroleerd",
    en: "number of the article not checked",
    de: "Artikelnummer nicht geprüft",
    fr: "numéro d'article non vérifié",
  },
  secondary: { nl: "secundaire bron", en: "secondary source", de: "Sekundärquelle", fr: "source secondaire" },
  primary: { nl: "officiële bron", en: "official source", de: "amtliche Quelle", fr: "source officielle" },
  notAdvice: {
    nl: "Dit is informatie, geen juridisch advies. Bij elke zin staat waar hij vandaan komt en wanneer iemand dat heeft nagekeken. Een secundaire bron is een advocatenkantoor, een brancheorganisatie of de vakpers. Wat in geen bron is gevonden, heet “niet gecontroleerd” en komt nooit als bewering in uw winkel.",
    en: "This is information, not legal advice. With each sentence stands where it comes from and when somebody checked it there. A secondary source is a law firm, a trade body or the trade press. What was found in no source is called “not checked” and never appears in your shop as a statement.",
    de: "Dies ist Information, keine Rechtsberatung. Bei jedem Satz steht, woher er kommt und wann das jemand geprüft hat. Eine Sekundärquelle ist eine Kanzlei, ein Branchenverband oder die Fachpresse. Was in keiner Quelle gefunden wurde, heißt „nicht geprüft“ und erscheint in Ihrem Shop nie als Aussage.",
    fr: "Ceci est une information, pas un conseil juridique. Chaque phrase indique d'où elle vient et quand elle y a été vérifiée. Une source secondaire est un cabinet d'avocats, une fédération ou la presse spécialisée. Ce qui n'a été trouvé dans aucune source porte la mention « non vérifié » et n'apparaît jamais comme affirmation dans votre boutique.",
  },
  elsewhere: {
    nl: "Dit geldt voor ondernemingen die in dit land gevestigd zijn. Uw onderneming is dat niet; wat dit land van verkopers van buiten vraagt, is alleen nagekeken waar dat erbij staat.",
    en: "This applies to businesses established in this country. Yours is not; what this country asks of sellers from abroad was checked only where it says so.",
    de: "Dies gilt für Unternehmen, die in diesem Land niedergelassen sind. Ihres ist es nicht; was dieses Land von auswärtigen Verkäufern verlangt, ist nur geprüft, wo es dabeisteht.",
    fr: "Ceci s'applique aux entreprises établies dans ce pays. La vôtre ne l'est pas ; ce que ce pays demande aux vendeurs étrangers n'est vérifié que là où c'est indiqué.",
  },
} satisfies Record<string, Words>;

type GuideWord = keyof typeof WORDS;

const TOPIC_WORDS: Record<Topic, Words> = {
  delivery: { nl: "Levertijd", en: "Time of delivery", de: "Lieferzeit", fr: "Délai de livraison" },
  risk: { nl: "Risico onderweg", en: "Risk on the way", de: "Gefahr auf dem Weg", fr: "Risque pendant le transport" },
  proof: { nl: "Bewijs van ontvangst", en: "Proof of receipt", de: "Nachweis des Empfangs", fr: "Preuve de réception" },
  carrier: {
    nl: "De vervoerder aanspreken",
    en: "Claiming from the carrier",
    de: "Ansprüche gegen den Zusteller",
    fr: "Recours contre le transporteur",
  },
  withdrawal: { nl: "Herroeping", en: "Withdrawal", de: "Widerruf", fr: "Rétractation" },
  refund: { nl: "Terugbetaling", en: "Refund", de: "Erstattung", fr: "Remboursement" },
  returns: { nl: "Retour", en: "Returns", de: "Rücksendung", fr: "Retours" },
  guarantee: { nl: "Wettelijke garantie", en: "Legal guarantee", de: "Gewährleistung", fr: "Garantie légale" },
  answering: {
    nl: "Termijnen om te antwoorden",
    en: "Time to answer",
    de: "Fristen zum Antworten",
    fr: "Délais de réponse",
  },
  payment: { nl: "Per betaalwijze", en: "By way of payment", de: "Nach Zahlungsart", fr: "Selon le moyen de paiement" },
  reviews: { nl: "Beoordelingen", en: "Reviews", de: "Bewertungen", fr: "Avis" },
  data: { nl: "Persoonsgegevens", en: "Personal data", de: "Personenbezogene Daten", fr: "Données personnelles" },
};

export const PLACEMENT_WORDS: Record<Placement, Words> = {
  footer: { nl: "footer", en: "footer", de: "Footer", fr: "pied de page" },
  terms: { nl: "voorwaarden", en: "terms", de: "AGB", fr: "conditions générales" },
  legal_page: { nl: "juridische pagina", en: "legal page", de: "Impressum", fr: "mentions légales" },
  order_mail: { nl: "bestelmail", en: "order mail", de: "Bestellmail", fr: "e-mail de commande" },
  complaint_reply: {
    nl: "antwoord op een klacht",
    en: "reply to a complaint",
    de: "Antwort auf eine Beschwerde",
    fr: "réponse à une réclamation",
  },
};

/** Everything the guide says around its statements, in one language. */
export function guideWords(language: Language): GuideWords {
  return {
    ...inLanguage<GuideWord>(WORDS, language),
    topics: inLanguage(TOPIC_WORDS, language),
    placements: inLanguage(PLACEMENT_WORDS, language),
  };
}

function inLanguage<Key extends string>(words: Record<Key, Words>, language: Language): Record<Key, string> {
  return Object.fromEntries(Object.entries<Words>(words).map(([key, each]) => [key, each[language]])) as Record<
    Key,
    string
  >;
}
