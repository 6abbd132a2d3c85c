import type { Policy } from "#tests/sandbox/state/types.ts";

/** The shop's own policies, as a small shop would word them. */
export function policiesOf(shop: string, at: string): Policy[] {
  const policies: [type: string, path: string, title: string, body: string][] = [
    [
      "REFUND_POLICY",
      "refund-policy",
      "Retourbeleid",
      "<p>Je kunt je bestelling binnen 14 dagen na ontvangst zonder opgaaf van reden herroepen. Meld je retour via onze retourpagina. " +
        "Na ontvangst van het artikel, of van het verzendbewijs, betalen we binnen 14 dagen terug op dezelfde manier als je hebt betaald.</p>",
    ],
    [
      "SHIPPING_POLICY",
      "shipping-policy",
      "Verzending",
      "<p>Bestellingen die we voor 16.00 uur ontvangen, geven we dezelfde werkdag aan de vervoerder. " +
        "Bezorgen duurt binnen Nederland 1 tot 2 werkdagen, naar België en Duitsland 2 tot 4 werkdagen.</p>",
    ],
    [
      "TERMS_OF_SERVICE",
      "terms-of-service",
      "Algemene voorwaarden",
      "<p>Op elke bestelling bij Lampenhuis Oost B.V. zijn deze voorwaarden van toepassing. Klachten beantwoorden we binnen 14 dagen.</p>",
    ],
    [
      "PRIVACY_POLICY",
      "privacy-policy",
      "Privacy",
      "<p>We gebruiken je gegevens om je bestelling te leveren en je vragen te beantwoorden.</p>",
    ],
    [
      "CONTACT_INFORMATION",
      "contact-information",
      "Contact",
      "<p>Lampenhuis Oost B.V., Javastraat 118, 1094 HP Amsterdam.</p>",
    ],
  ];
  return policies.map(([type, path, title, body], index) => ({
    id: String(32_840_117_201 + index * 32_768),
    type,
    title,
    body,
    url: `https://${shop}/policies/${path}`,
    createdAt: at,
    updatedAt: at,
  }));
}
