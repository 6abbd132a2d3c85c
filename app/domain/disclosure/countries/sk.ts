import { CHECKED } from "#app/domain/disclosure/countries/dispute-rules.ts";
import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Slovakia. */
export const SK_RULES: readonly Rule[] = unionRules("SK", {
  afterComplaint: {
    source: { title: "Consumer organisation on the act before 2024", url: "https://domaunas.sk", checkedOn: CHECKED },
    confidence: "secondary",
    advice: {
      code: "after-complaint",
      text: {
        nl: "Beantwoord een verzoek om herstel binnen 30 dagen; daarna mag de klant naar de bevoegde instantie. Noem haar in uw antwoord en zeg of u meedoet.",
        en: "Answer a request for remedy within 30 days; after that the customer may turn to the competent body. Name it in your reply and say whether you take part.",
      },
    },
  },
});
