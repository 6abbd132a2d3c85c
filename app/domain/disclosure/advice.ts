import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import type { Words } from "#app/domain/language.ts";

/** Something the merchant should know or do. `code` is stable. */
export type Advice = { code: string; text: Words };

export const EMAIL_MISSING: Advice = {
  code: "email-missing",
  text: {
    nl: "Vul een geldig zakelijk e-mailadres in. Zonder dat adres tonen we geen klachtentekst.",
    en: "Enter a valid business e-mail address. Without it we show no complaints text.",
    de: "Geben Sie eine gültige geschäftliche E-Mail-Adresse an. Ohne sie zeigen wir keinen Beschwerdetext.",
    fr: "Indiquez une adresse e-mail professionnelle valable. Sans elle, nous n'affichons aucun texte.",
  },
};

export const COUNTRY_MISSING: Advice = {
  code: "country-missing",
  text: {
    nl: "Kies het land waar uw onderneming gevestigd is. Dat land bepaalt welke tekst nodig is.",
    en: "Choose the country where your business is established. That country decides which text is needed.",
    de: "Wählen Sie das Land, in dem Ihr Unternehmen niedergelassen ist. Es bestimmt, welcher Text nötig ist.",
    fr: "Choisissez le pays où votre entreprise est établie. Ce pays détermine le texte nécessaire.",
  },
};

export const UNCONFIRMED: Advice = {
  code: "unconfirmed",
  text: {
    nl: "Bevestig dat deze gegevens kloppen. Tot dan publiceren we niets.",
    en: "Confirm that these data are right. Until then we publish nothing.",
    de: "Bestätigen Sie, dass diese Angaben stimmen. Bis dahin veröffentlichen wir nichts.",
    fr: "Confirmez que ces données sont exactes. D'ici là, nous ne publions rien.",
  },
};

export const ENTITY_MISSING: Advice = {
  code: "entity-missing",
  text: {
    nl: "U gaf aan dat u bij een geschilleninstantie bent aangesloten. Kies welke.",
    en: "You said that you belong to a dispute resolution body. Choose which one.",
    de: "Sie haben angegeben, dass Sie einer Streitbeilegungsstelle angehören. Wählen Sie, welcher.",
    fr: "Vous avez indiqué être affilié à un organisme de règlement des litiges. Choisissez lequel.",
  },
};

export const TEXT_UNREVIEWED: Advice = {
  code: "text-unreviewed",
  text: {
    nl: "Deze zinnen zijn voor deze app geschreven; een jurist heeft ze nog niet nagelezen. Lees ze na voordat u ze publiceert.",
    en: "These sentences were written for this app and no lawyer has read them yet. Read them before you publish them.",
    de: "Diese Sätze wurden für diese App geschrieben; noch kein Jurist hat sie gelesen. Lesen Sie sie, bevor Sie sie veröffentlichen.",
    fr: "Ces phrases ont été écrites pour cette application ; aucun juriste ne les a encore lues. Relisez-les avant de les publier.",
  },
};

/** The rule was not checked in any source, so consumers are not told of it. */
export function unverifiedRule(title: Words): Advice {
  return {
    code: "unverified-rule",
    text: {
      nl: `Deze regel is niet gecontroleerd en staat daarom niet in de footer: ${title.nl}.`,
      en: `This rule was not checked, so it is not in the footer: ${title.en}.`,
      de: `Diese Regel ist nicht geprüft und steht daher nicht im Footer: ${title.de}.`,
      fr: `Cette règle n'a pas été vérifiée et ne figure donc pas en pied de page : ${title.fr}.`,
    },
  };
}

/** Visitors with that locale read the footer in other languages. */
export function languageNotWritten(tag: string, read: readonly string[]): Advice {
  const others = read.join(", ");
  return {
    code: "language-not-written",
    text: {
      nl: `De footer is niet in ${tag} geschreven; wie in die taal leest, ziet hem in: ${others}.`,
      en: `The footer is not written in ${tag}; who reads that language sees it in: ${others}.`,
      de: `Der Footer ist nicht auf ${tag} geschrieben; wer in dieser Sprache liest, sieht ihn auf: ${others}.`,
      fr: `Le pied de page n'est pas écrit en ${tag} ; qui lit cette langue le voit en : ${others}.`,
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
      de: `Für Unternehmen aus ${country} haben wir noch keinen geprüften Text. Wir zeigen daher nichts.`,
      fr: `Nous n'avons pas encore de texte vérifié pour les entreprises établies en ${country} ; nous n'affichons donc rien.`,
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
      de: `Die Stelle "${id}" steht nicht in unserer Liste. Wir nennen sie daher nicht.`,
      fr: `L'organisme « ${id} » ne figure pas dans notre liste ; nous ne le nommons donc pas.`,
    },
  };
}

/** The body does not exist on that day. */
export function entityEnded(entity: AdrEntity, successor: AdrEntity | undefined): Advice {
  const nl = successor ? ` Opvolger: ${successor.name}; of u daar onder valt, weet u zelf het best.` : "";
  const en = successor ? ` Its place was taken by ${successor.name}; whether you belong there is for you to say.` : "";
  const de = successor ? ` Nachfolger: ${successor.name}; ob Sie dazugehören, wissen Sie selbst am besten.` : "";
  const fr = successor ? ` Successeur : ${successor.name} ; à vous de dire si vous en relevez.` : "";
  return {
    code: "entity-ended",
    text: {
      nl: `${entity.name} bestaat op deze dag niet. Haal de naam ook uit uw voorwaarden.${nl}`,
      en: `${entity.name} does not exist on this day. Remove the name from your terms too.${en}`,
      de: `${entity.name} besteht an diesem Tag nicht. Entfernen Sie den Namen auch aus Ihren AGB.${de}`,
      fr: `${entity.name} n'existe pas ce jour-là. Retirez aussi ce nom de vos conditions générales.${fr}`,
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
      de: `${entity.name} ist selbst keine Streitbeilegungsstelle. Wählen Sie die Stelle, der Sie angehören.`,
      fr: `${entity.name} n'est pas lui-même un organisme de règlement des litiges. Choisissez celui auquel vous êtes affilié.`,
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
      de: `Die Angaben zu ${entity.name} sind nicht geprüft. Wir zeigen sie daher nicht; nennen Sie die Stelle selbst in Ihren AGB.`,
      fr: `Les données de ${entity.name} n'ont pas été vérifiées ; nous ne les affichons donc pas. Nommez l'organisme vous-même dans vos conditions générales.`,
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
      de: `Für die Teilnahme bei ${entity.name} haben wir keinen geprüften Satz. Erklären Sie in Ihren AGB, wie Sie dort teilnehmen, mit Name und Website.`,
      fr: `Nous n'avons pas de phrase vérifiée pour la participation à ${entity.name}. Expliquez dans vos conditions générales comment vous y participez, avec son nom et son site.`,
    },
  };
}
