import type { ReviewSite } from "../review-site.ts";
import {
  consentWebwinkelkeur,
  inviteWebwinkelkeur,
  listInvitationsWebwinkelkeur,
  listWebwinkelkeur,
  summaryWebwinkelkeur,
  testWebwinkelkeur,
} from "./client.server.ts";
import { pushWebwinkelkeur } from "./push.server.ts";
import { readWebwinkelkeur } from "./read.ts";

/** Also TrustProfile, which is the same code. Ratings come back without the order: the invitation's list has it. */
export const manifest = {
  id: "webwinkelkeur",
  label: "WebwinkelKeur",
  docs: "https://docs.webwinkelkeur.nl/api/",
  credentials: [
    { name: "id", label: { nl: "Webwinkel-ID", en: "Webshop ID" }, secret: false },
    { name: "code", label: { nl: "API-sleutel", en: "API key" }, secret: true },
  ],
  credentialsHelp: {
    nl: "U vindt het webwinkel-ID en de API-sleutel in het dashboard van WebwinkelKeur (dashboard.webwinkelkeur.nl).",
    en: "You find the webshop ID and the API key in WebwinkelKeur's dashboard (dashboard.webwinkelkeur.nl).",
  },
  // The vendor publishes no limit; this is ours.
  rateLimits: [{ requests: 60, seconds: 60 }],
  ties: { orderReference: false, orderId: false, email: true, product: false },
  neverListed: "product",
  invites: true,
  read: readWebwinkelkeur,
  list: listWebwinkelkeur,
  test: testWebwinkelkeur,
  invite: inviteWebwinkelkeur,
  consent: consentWebwinkelkeur,
  invitations: listInvitationsWebwinkelkeur,
  summary: summaryWebwinkelkeur,
  mark: {
    shows: "member",
    source: "https://docs.webwinkelkeur.nl/api/",
    // The mark's own page says that Google shows no stars of it any more.
    structuredData: { allowed: false, source: "https://www.valuedshops.com/faq/rich-snippet-code-testing" },
  },
  push: pushWebwinkelkeur,
  pushHelp: {
    nl: "Productbeoordelingen stuurt WebwinkelKeur zelf door: geef dit adres daar op als synchronisatie-URL. Winkelbeoordelingen halen wij op; daarvoor is niets nodig.",
    en: "WebwinkelKeur passes product reviews on by itself: enter this address there as the synchronisation URL. Shop reviews we fetch ourselves; nothing is needed for them.",
  },
} satisfies ReviewSite;
