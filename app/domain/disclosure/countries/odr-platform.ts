import type { Advice } from "#app/domain/disclosure/advice.ts";
import { FOOTER_TEXTS } from "#app/domain/disclosure/footer-texts.ts";
import { ODR_PLATFORM } from "#app/domain/disclosure/footer-words.ts";
import type { Finding } from "#app/domain/disclosure/rule.ts";

/** The link to the European platform, for the days on which it was due. */
export const ODR_LINK: Finding = {
  say: (language) => [{ type: "link", label: FOOTER_TEXTS[language].odrLink, href: ODR_PLATFORM }],
};

/** Due wherever such a link still stands. */
export const REMOVE_LINK: Advice = {
  code: "remove-odr-link",
  text: {
    nl: "Haal de link naar het gesloten Europese platform overal weg: voorwaarden, juridische pagina, e-mails, marktplaatsprofielen.",
    en: "Remove the link to the closed European platform everywhere: terms, legal page, e-mails, marketplace profiles.",
    de: "Entfernen Sie den Link zur geschlossenen europäischen Plattform überall: AGB, Impressum, E-Mails, Marktplatzprofile.",
    fr: "Supprimez partout le lien vers la plateforme européenne fermée : conditions générales, mentions légales, e-mails, profils de places de marché.",
  },
};
