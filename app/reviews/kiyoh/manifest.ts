import type { ReviewSite } from "../review-site.ts";
import { inviteKiyoh, listKiyoh, summaryKiyoh, testKiyoh } from "./client.server.ts";
import { readKiyoh } from "./read.ts";

/** One service under two names. The reference of the invitation comes back, the e-mail address never. */
export const manifest = {
  id: "kiyoh",
  label: "Kiyoh / Klantenvertellen",
  docs: "https://www.kiyoh.com/v1/documentation",
  credentials: [
    {
      name: "service",
      label: { nl: "Dienst", en: "Service" },
      secret: false,
      options: [
        { value: "kiyoh", label: { nl: "Kiyoh", en: "Kiyoh" } },
        { value: "klantenvertellen", label: { nl: "Klantenvertellen", en: "Klantenvertellen" } },
      ],
    },
    { name: "locationId", label: { nl: "Locatie-ID", en: "Location ID" }, secret: false },
    { name: "token", label: { nl: "Publicatie-API-token", en: "Publication API token" }, secret: true },
  ],
  credentialsHelp: {
    nl: "U vindt het locatie-ID en de token voor de publicatie-API in uw account bij Kiyoh of Klantenvertellen. Staat de token er niet, vraag hem dan bij hen aan.",
    en: "You find the location ID and the token for the publication API in your account at Kiyoh or Klantenvertellen. If the token is not there, ask them for it.",
  },
  // The vendor publishes no limit; this is ours.
  rateLimits: [{ requests: 30, seconds: 60 }],
  ties: { orderReference: true, orderId: false, email: false, product: false },
  invites: true,
  read: readKiyoh,
  list: listKiyoh,
  test: testKiyoh,
  invite: inviteKiyoh,
  summary: summaryKiyoh,
  mark: {
    shows: "rated",
    source: "https://www.kiyoh.com/v1/documentation",
    structuredData: { allowed: false, source: "https://www.kiyoh.com/v1/documentation" },
  },
} satisfies ReviewSite;
