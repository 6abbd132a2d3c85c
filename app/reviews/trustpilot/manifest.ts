import type { ReviewSite } from "../review-site.ts";
import { inviteTrustpilot, listTrustpilot, rereadTrustpilot, testTrustpilot } from "./client.server.ts";
import { pushTrustpilot } from "./push.server.ts";
import { readTrustpilot } from "./read.ts";

/** API access is a paid addition at Trustpilot. The reference of the invitation comes back as `referenceId`. */
export const manifest = {
  id: "trustpilot",
  label: "Trustpilot",
  docs: "https://developers.trustpilot.com/",
  credentials: [
    { name: "apiKey", label: { nl: "API-sleutel", en: "API key" }, secret: false },
    { name: "apiSecret", label: { nl: "API-geheim", en: "API secret" }, secret: true },
    { name: "businessUnitId", label: { nl: "Business unit-ID", en: "Business unit ID" }, secret: false },
    {
      name: "businessUserId",
      label: { nl: "Business user-ID", en: "Business user ID" },
      secret: false,
      optional: true,
    },
    {
      name: "templateId",
      label: { nl: "Sjabloon-ID voor uitnodigingen", en: "Invitation template ID" },
      secret: false,
      optional: true,
    },
  ],
  credentialsHelp: {
    nl: "API-toegang is bij Trustpilot een betaalde uitbreiding. Maak een toepassing aan in Trustpilot Business, bij Integrations, Developers; daar staan de sleutel en het geheim. Zonder sjabloon nodigt Trustpilot uit met zijn eigen tekst.",
    en: "API access is a paid addition at Trustpilot. Make an application in Trustpilot Business, at Integrations, Developers; the key and the secret stand there. Without a template Trustpilot invites with its own text.",
  },
  rateLimits: [
    { requests: 833, seconds: 300 },
    { requests: 10_000, seconds: 3600 },
  ],
  ties: { orderReference: true, orderId: false, email: true, product: false },
  invites: true,
  read: readTrustpilot,
  list: listTrustpilot,
  reread: rereadTrustpilot,
  test: testTrustpilot,
  invite: inviteTrustpilot,
  mark: {
    shows: "none",
    source: "https://developers.trustpilot.com/",
    reason: {
      nl: "Trustpilot is geen keurmerk, en geen beschreven antwoord van zijn API bevestigt een lidmaatschap.",
      en: "Trustpilot is no quality mark, and no documented answer of its API confirms a membership.",
    },
    structuredData: { allowed: false, source: "https://developers.trustpilot.com/" },
  },
  push: pushTrustpilot,
  pushHelp: {
    nl: "In Trustpilot Business: Integrations, Developers, Webhooks. Plak daar dit adres en kies de gebeurtenissen van servicebeoordelingen. Houd het adres voor uzelf: Trustpilot ondertekent zijn berichten niet, daarom lezen wij elke genoemde beoordeling zelf na.",
    en: "In Trustpilot Business: Integrations, Developers, Webhooks. Paste this address there and choose the events of service reviews. Keep the address to yourself: Trustpilot does not sign its messages, so we read each review they name again.",
  },
} satisfies ReviewSite;
