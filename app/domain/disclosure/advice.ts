import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";

/** Something the merchant should know or do. `code` is stable; the texts are for the admin's two languages. */
export type Advice = { code: string; text: { nl: string; en: string } };

export const EMAIL_MISSING: Advice = {
  code: "email-missing",
  text: {
    nl: "Vul een geldig zakelijk e-mailadres in. Zonder dat adres tonen we geen klachtentekst.",
    en: "Enter a valid business e-mail address. Without it we show no complaints text.",
  },
};

export const COUNTRY_MISSING: Advice = {
  code: "country-missing",
  text: {
    nl: "Kies het land waar uw onderneming gevestigd is. Dat land bepaalt welke tekst nodig is.",
    en: "Choose the country where your business is established. That country decides which text is needed.",
  },
};

export const UNCONFIRMED: Advice = {
  code: "unconfirmed",
  text: {
    nl: "Bevestig dat deze gegevens kloppen. Tot dan publiceren we niets.",
    en: "Confirm that these data are right. Until then we publish nothing.",
  },
};

export const ENTITY_MISSING: Advice = {
  code: "entity-missing",
  text: {
    nl: "U gaf aan dat u bij een geschilleninstantie bent aangesloten. Kies welke.",
    en: "You said that you belong to a dispute resolution body. Choose which one.",
  },
};

export const TEXT_UNREVIEWED: Advice = {
  code: "text-unreviewed",
  text: {
    nl: "Deze zinnen zijn voor deze app geschreven; een jurist heeft ze nog niet nagelezen. Lees ze na voordat u ze publiceert.",
    en: "These sentences were written for this app and no lawyer has read them yet. Read them before you publish them.",
  },
};

/** The rule was not checked in any source, so consumers are not told of it. */
export function unverifiedRule(title: string): Advice {
  return {
    code: "unverified-rule",
    text: {
      nl: `Deze regel is niet gecontroleerd en staat daarom niet in de footer: ${title}.`,
      en: `This rule was not checked, so it is not in the footer: ${title}.`,
    },
  };
}

/** Visitors with that locale read the footer in other languages. */
export function languageNotWritten(tag: string, read: readonly string[]): Advice {
  return {
    code: "language-not-written",
    text: {
      nl: `De footer is niet in ${tag} geschreven; wie in die taal leest, ziet hem in: ${read.join(", ")}.`,
      en: `The footer is not written in ${tag}; who reads that language sees it in: ${read.join(", ")}.`,
    },
  };
}

/** The rules of that country of establishment are not in the table yet. */
export function countryNotCovered(country: string): Advice {
  return {
    code: "country-not-covered",
    text: {
      nl: `Voor ondernemingen uit ${country} hebben we nog geen gecontroleerde tekst. We tonen daarom niets.`,
      en: `We have no checked text yet for businesses established in ${country}, so we show nothing.`,
    },
  };
}

/** Selling abroad: what another country asks of foreign sellers was not checked. */
export function marketUnchecked(market: string): Advice {
  return {
    code: "market-unchecked",
    text: {
      nl: `U verkoopt ook in ${market}. Wat dat land van verkopers van buiten vraagt, is niet gecontroleerd; de tekst volgt het land waar u gevestigd bent.`,
      en: `You also sell in ${market}. What that country asks of sellers from abroad was not checked; the text follows the country where you are established.`,
    },
  };
}

/** The merchant named a body the directory does not hold. */
export function entityUnknown(id: string): Advice {
  return {
    code: "entity-unknown",
    text: {
      nl: `De instantie "${id}" staat niet in onze lijst. We noemen haar daarom niet.`,
      en: `The body "${id}" is not in our list, so we do not name it.`,
    },
  };
}

/** The body does not exist on that day. */
export function entityEnded(entity: AdrEntity, successor: AdrEntity | undefined): Advice {
  const nl = successor ? ` Opvolger: ${successor.name}; of u daar onder valt, weet u zelf het best.` : "";
  const en = successor ? ` Its place was taken by ${successor.name}; whether you belong there is for you to say.` : "";
  return {
    code: "entity-ended",
    text: {
      nl: `${entity.name} bestaat op deze dag niet. Haal de naam ook uit uw voorwaarden.${nl}`,
      en: `${entity.name} does not exist on this day. Remove the name from your terms too.${en}`,
    },
  };
}

/** A list of bodies, or a desk that only helps: nobody is bound to it. */
export function notABody(entity: AdrEntity): Advice {
  return {
    code: "not-a-body",
    text: {
      nl: `${entity.name} is zelf geen geschilleninstantie. Kies de instantie waarbij u bent aangesloten.`,
      en: `${entity.name} is no dispute resolution body itself. Choose the body that you belong to.`,
    },
  };
}

/** Name or address of the body was not found in a source good enough to show it to consumers. */
export function entityUnverified(entity: AdrEntity): Advice {
  return {
    code: "entity-unverified",
    text: {
      nl: `De gegevens van ${entity.name} zijn niet gecontroleerd. We tonen ze daarom niet; noem de instantie zelf in uw voorwaarden.`,
      en: `The details of ${entity.name} were not checked, so we do not show them; name the body in your terms yourself.`,
    },
  };
}

/** A body that has its seat elsewhere, or is of a kind for which the country's table has no text. */
export function noSentenceForBody(entity: AdrEntity): Advice {
  return {
    code: "no-sentence-for-body",
    text: {
      nl: `Voor deelname aan ${entity.name} hebben we geen gecontroleerde zin. Leg in uw voorwaarden uit hoe u daar meedoet, met naam en website.`,
      en: `We have no checked sentence for taking part in ${entity.name}. Explain in your terms how you take part, with its name and website.`,
    },
  };
}
