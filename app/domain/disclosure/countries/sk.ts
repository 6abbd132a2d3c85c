import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Slovakia. */
export const SK_RULES: readonly Rule[] = unionRules("SK", {
  afterComplaint: {
    // As a consumer organisation explains the act before 2024.
    source: { title: "domaunas.sk", url: "https://domaunas.sk", checkedOn: CHECKED },
    confidence: "secondary",
    advice: {
      code: "after-complaint",
      text: {
        nl: "Beantwoord een verzoek om herstel binnen 30 dagen; daarna mag de klant naar de bevoegde instantie. Noem haar in uw antwoord en zeg of u meedoet.",
        en: "Answer a request for remedy within 30 days; after that the customer may turn to the competent body. Name it in your reply and say whether you take part.",
        de: "Beantworten Sie ein Abhilfeverlangen innerhalb von 30 Tagen; danach darf sich der Kunde an die zuständige Stelle wenden. Nennen Sie sie in Ihrer Antwort und sagen Sie, ob Sie teilnehmen.",
        fr: "Répondez à une demande de réparation sous 30 jours ; ensuite le client peut saisir l'organisme compétent. Nommez-le dans votre réponse et dites si vous participez.",
      },
    },
  },
});
