import type { Advice } from "#app/domain/disclosure/advice.ts";
import { EU_COUNTRIES } from "#app/domain/disclosure/countries/eu-countries.ts";
import { ODR_LINK, REMOVE_LINK } from "#app/domain/disclosure/countries/odr-platform.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

const CHECKED = "2026-11-21";

const PLATFORM_NOT_OPEN: Advice = {
  code: "platform-not-open",
  text: {
    nl: "De link is verplicht sinds 9 januari 2016; het platform gaat open op 15 februari 2016.",
    en: "The link is due since 9 January 2016; the platform opens on 15 February 2016.",
    de: "Der Link ist seit dem 9. Januar 2016 Pflicht; die Plattform öffnet am 15. Februar 2016.",
    fr: "Le lien est obligatoire depuis le 9 janvier 2016 ; la plateforme ouvre le 15 février 2016.",
  },
};

const UNDERTAKING_FIRST: Advice = {
  code: "odr-undertaking-first",
  text: {
    nl: "Hebt u ooit een verklaring getekend om de OS-link te tonen? Laat die eerst nakijken en opzeggen, en haal de link daarna weg.",
    en: "Did you ever sign an undertaking to show the OS link? Have it checked and terminated first, then remove the link.",
    de: "Haben Sie je eine Unterlassungserklärung zum OS-Link unterschrieben? Lassen Sie sie zuerst prüfen und kündigen, entfernen Sie dann den Link.",
    fr: "Avez-vous un jour signé un engagement d'afficher le lien OS ? Faites-le d'abord vérifier et résilier, puis supprimez le lien.",
  },
};

const WITHDRAWAL_FUNCTION: Advice = {
  code: "withdrawal-function",
  text: {
    nl: "Sinds 19 juni 2026 hoort bij verkoop op afstand een duidelijke knop om de overeenkomst te herroepen, met daarna een tweede knop die bevestigt: en “confirm withdrawal”, de „Widerruf bestätigen“, fr « confirmer la rétractation ». Deze footer vervangt die niet. Voor het Nederlands vonden we de naam in geen nagekeken bron; kies een ondubbelzinnige.",
    en: "Since 19 June 2026 distance sales need a clear function to withdraw from the contract, with a second button that confirms: en “confirm withdrawal”, de „Widerruf bestätigen“, fr « confirmer la rétractation ». This footer does not replace it. For Dutch we found the name in no checked source; choose an unambiguous one.",
    de: "Seit dem 19. Juni 2026 gehört zum Fernabsatz eine klare Funktion zum Widerruf des Vertrags, mit einer zweiten Schaltfläche, die bestätigt: en “confirm withdrawal”, de „Widerruf bestätigen“, fr « confirmer la rétractation ». Dieser Footer ersetzt sie nicht. Für das Niederländische fanden wir den Namen in keiner geprüften Quelle; wählen Sie einen eindeutigen.",
    fr: "Depuis le 19 juin 2026, la vente à distance exige une fonction claire de rétractation, avec un second bouton qui confirme : en “confirm withdrawal”, de „Widerruf bestätigen“, fr « confirmer la rétractation ». Ce pied de page ne la remplace pas. Pour le néerlandais, nous n'avons trouvé le nom dans aucune source vérifiée ; choisissez-en un sans équivoque.",
  },
};

const GUARANTEE_NOTICE: Advice = {
  code: "guarantee-notice",
  text: {
    nl: "Sinds 27 september 2026 toont een webwinkel die goederen verkoopt de vaste Europese mededeling over de wettelijke garantie. Een plek in de footer alleen is waarschijnlijk niet genoeg. Het is een officiële afbeelding die u ongewijzigd overneemt; daarom staat hier geen tekst om te kopiëren.",
    en: "Since 27 September 2026 a shop that sells goods shows the fixed European notice on the legal guarantee. A place in the footer alone is probably not enough. It is an official graphic that is taken over unaltered, so there is no text to copy here.",
    de: "Seit dem 27. September 2026 zeigt ein Shop, der Waren verkauft, die feste europäische Mitteilung über das Gewährleistungsrecht. Ein Platz nur im Footer genügt wahrscheinlich nicht. Es ist eine amtliche Grafik, die unverändert übernommen wird; deshalb steht hier kein Text zum Kopieren.",
    fr: "Depuis le 27 septembre 2026, une boutique qui vend des biens affiche la notice européenne sur la garantie légale. Une place dans le seul pied de page ne suffit probablement pas. C'est une image officielle à reprendre sans modification ; il n'y a donc pas de texte à copier ici.",
  },
};

const ADR_REPLY: Advice = {
  code: "adr-reply-term",
  text: {
    nl: "Vraagt een bevoegde geschilleninstantie of u meedoet? Antwoord binnen 20 werkdagen (30 bij een ingewikkelde zaak); zwijgen geldt als weigeren.",
    en: "Does a competent dispute resolution body ask whether you take part? Answer within 20 working days (30 in a complex case); silence counts as refusal.",
    de: "Fragt eine zuständige Streitbeilegungsstelle, ob Sie teilnehmen? Antworten Sie innerhalb von 20 Werktagen (30 in einem komplexen Fall); Schweigen gilt als Ablehnung.",
    fr: "Un organisme compétent vous demande-t-il si vous participez ? Répondez sous 20 jours ouvrables (30 dans un cas complexe) ; le silence vaut refus.",
  },
};

/** Rules that bind traders in every member state. */
export const EU_RULES: readonly Rule[] = [
  {
    id: "eu-odr-link",
    countries: EU_COUNTRIES,
    title: {
      nl: "Link naar het Europese platform voor onlinegeschillenbeslechting",
      en: "Link to the European platform for online dispute resolution",
      de: "Link zur europäischen Plattform zur Online-Streitbeilegung",
      fr: "Lien vers la plateforme européenne de règlement en ligne des litiges",
    },
    binds: {
      nl: "Elke in de Unie gevestigde ondernemer die online aan consumenten verkocht, bereid tot geschiloplossing of niet",
      en: "Every trader established in the Union who sells online to consumers, willing to use ADR or not",
      de: "Jeden in der Union niedergelassenen Online-Händler gegenüber Verbrauchern, ob teilnahmebereit oder nicht",
      fr: "Tout professionnel établi dans l'Union vendant en ligne à des consommateurs, disposé ou non à un règlement extrajudiciaire",
    },
    placements: ["footer"],
    sanction: {
      nl: "In Ierland was een overtreding strafbaar (S.I. 500/2015).",
      en: "In Ireland a breach was a criminal offence (S.I. 500/2015).",
      de: "In Irland war ein Verstoß eine Straftat (S.I. 500/2015).",
      fr: "En Irlande, une infraction était pénale (S.I. 500/2015).",
    },
    from: "2016-01-09",
    until: "2025-07-19",
    source: {
      title: "Reg. (EU) 524/2013; Reg. (EU) 2024/3228",
      article: "Art. 14(1); Art. 1",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: (_trader, day) => [ODR_LINK, ...(day < "2016-02-15" ? [{ advise: PLATFORM_NOT_OPEN }] : [])],
  },
  {
    id: "eu-odr-link-ended",
    countries: EU_COUNTRIES,
    title: {
      nl: "Geen link naar het gesloten Europese platform",
      en: "No link to the closed European platform",
      de: "Kein Link zur geschlossenen europäischen Plattform",
      fr: "Aucun lien vers la plateforme européenne fermée",
    },
    binds: {
      nl: "Elke ondernemer: een link naar een platform dat niet bestaat, misleidt de consument",
      en: "Every trader: a link to a platform that does not exist misleads the consumer",
      de: "Jeden Unternehmer: Ein Link zu einer Plattform, die es nicht gibt, führt Verbraucher irre",
      fr: "Tout professionnel : un lien vers une plateforme qui n'existe plus induit le consommateur en erreur",
    },
    asks: "removal",
    placements: ["footer", "terms", "legal_page", "order_mail"],
    sanction: {
      nl: "Uit Duitsland is een Abmahnung van een concurrent bekend (§§ 3(1), 5(1) no. 1 UWG).",
      en: "In Germany a competitor's warning letter was reported (§§ 3(1), 5(1) no. 1 UWG).",
      de: "Aus Deutschland ist eine Abmahnung eines Mitbewerbers bekannt (§§ 3 Abs. 1, 5 Abs. 1 Nr. 1 UWG).",
      fr: "En Allemagne, un avertissement d'un concurrent a été signalé (§§ 3(1), 5(1) no 1 UWG).",
    },
    from: "2025-07-20",
    source: {
      title: "Reg. (EU) 2024/3228",
      article: "Art. 1",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: (trader) => [...(trader.country === "DE" ? [{ advise: UNDERTAKING_FIRST }] : []), { advise: REMOVE_LINK }],
  },
  {
    id: "eu-withdrawal-function",
    countries: EU_COUNTRIES,
    title: {
      nl: "Functie om een overeenkomst op afstand te herroepen",
      en: "Function to withdraw from a distance contract",
      de: "Funktion zum Widerruf eines Fernabsatzvertrags",
      fr: "Fonction de rétractation d'un contrat à distance",
    },
    binds: {
      nl: "Elke ondernemer die via een website of app aan consumenten verkoopt",
      en: "Every trader who sells to consumers through an online interface",
      de: "Jeden Unternehmer, der über eine Online-Oberfläche an Verbraucher verkauft",
      fr: "Tout professionnel qui vend à des consommateurs par une interface en ligne",
    },
    asks: "by_hand",
    // The Dutch name was found in no checked source, so it is not offered.
    copy: { en: "withdraw from contract here", de: "Vertrag widerrufen", fr: "renoncer au contrat ici" },
    placements: ["footer"],
    from: "2026-06-19",
    source: {
      title: "Dir. 2011/83/EU; Dir. (EU) 2023/2673; Code de la consommation D. 221-5",
      article: "Art. 11a",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: () => [{ advise: WITHDRAWAL_FUNCTION }],
  },
  {
    id: "eu-guarantee-notice",
    countries: EU_COUNTRIES,
    title: {
      nl: "Vaste mededeling over de wettelijke garantie van conformiteit",
      en: "Harmonised notice on the legal guarantee of conformity",
      de: "Harmonisierte Mitteilung über das gesetzliche Gewährleistungsrecht",
      fr: "Notice harmonisée sur la garantie légale de conformité",
    },
    binds: {
      nl: "Elke verkoper van goederen aan consumenten",
      en: "Every seller of goods to consumers",
      de: "Jeden Verkäufer von Waren an Verbraucher",
      fr: "Tout vendeur de biens à des consommateurs",
    },
    asks: "by_hand",
    placements: ["footer"],
    from: "2026-09-27",
    source: {
      title: "Impl. Reg. (EU) 2025/1960",
      url: "https://eur-lex.europa.eu/eli/reg_impl/2025/1960/oj",
      article: "Dir. 2011/83/EU, Art. 22a",
      checkedOn: CHECKED,
    },
    confidence: "primary",
    apply: () => [{ advise: GUARANTEE_NOTICE }],
  },
  {
    id: "eu-adr-reply",
    countries: EU_COUNTRIES,
    title: {
      nl: "Antwoord aan een geschilleninstantie",
      en: "Answer to a dispute resolution body",
      de: "Antwort an eine Streitbeilegungsstelle",
      fr: "Réponse à un organisme de règlement des litiges",
    },
    binds: {
      nl: "Elke in de Unie gevestigde ondernemer die door een bevoegde instantie wordt benaderd",
      en: "Every trader established in the Union whom a competent body contacts",
      de: "Jeden in der Union niedergelassenen Unternehmer, an den sich eine zuständige Stelle wendet",
      fr: "Tout professionnel établi dans l'Union contacté par un organisme compétent",
    },
    asks: "by_hand",
    placements: ["complaint_reply"],
    from: "2028-09-20",
    source: {
      title: "Dir. (EU) 2025/2647",
      url: "https://eur-lex.europa.eu/eli/dir/2025/2647/oj/eng",
      checkedOn: CHECKED,
    },
    confidence: "secondary",
    apply: () => [{ advise: ADR_REPLY }],
  },
];
