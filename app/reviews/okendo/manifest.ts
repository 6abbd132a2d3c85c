import type { ReviewSite } from "../review-site.ts";
import { listOkendo, testOkendo } from "./client.server.ts";
import { readOkendo } from "./read.ts";

/**
 * A Shopify app of its own, which invites by itself and tells the order with the review. How its webhooks are signed is not
 * documented, so it is polled.
 */
export const manifest = {
  id: "okendo",
  label: "Okendo",
  docs: "https://docs.okendo.io/merchant-rest-api/endpoints",
  credentials: [
    { name: "userId", label: { nl: "Okendo-gebruikers-ID", en: "Okendo user ID" }, secret: false },
    { name: "apiKey", label: { nl: "API-sleutel", en: "API key" }, secret: true },
  ],
  credentialsHelp: {
    nl: "U vindt het gebruikers-ID en de API-sleutel in de instellingen van Okendo. Okendo nodigt uw klanten zelf uit.",
    en: "You find the user ID and the API key in Okendo's settings. Okendo invites your customers itself.",
  },
  // The vendor publishes no limit; this is ours.
  rateLimits: [{ requests: 60, seconds: 60 }],
  ties: { orderReference: true, orderId: true, email: true, product: true },
  invites: false,
  read: readOkendo,
  list: listOkendo,
  test: testOkendo,
  mark: {
    shows: "none",
    source: "https://docs.okendo.io/merchant-rest-api/endpoints",
    reason: {
      nl: "Okendo is geen keurmerk en toont zijn gemiddelde zelf in het thema.",
      en: "Okendo is no quality mark and shows its average in the theme itself.",
    },
    structuredData: { allowed: false, source: "https://docs.okendo.io/merchant-rest-api/endpoints" },
  },
} satisfies ReviewSite;
