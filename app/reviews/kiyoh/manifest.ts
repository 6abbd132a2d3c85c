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
      label: { nl: "Dienst: kiyoh of klantenvertellen", en: "Service: kiyoh or klantenvertellen" },
      secret: false,
    },
    { name: "locationId", label: { nl: "Locatie-ID", en: "Location ID" }, secret: false },
    { name: "token", label: { nl: "Publicatie-API-token", en: "Publication API token" }, secret: true },
  ],
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
