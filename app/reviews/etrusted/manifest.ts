import type { ReviewSite } from "../review-site.ts";
import { inviteEtrusted, listEtrusted, rereadEtrusted, testEtrusted } from "./client.server.ts";
import { readEtrusted } from "./read.ts";

/** Trusted Shops. The transaction's reference and the e-mail address come back, unless the review came in another way. */
export const manifest = {
  id: "etrusted",
  label: "Trusted Shops (eTrusted)",
  docs: "https://developers.etrusted.com/",
  credentials: [
    { name: "clientId", label: { nl: "Client-ID", en: "Client ID" }, secret: false },
    { name: "clientSecret", label: { nl: "Client secret", en: "Client secret" }, secret: true },
    { name: "channel", label: { nl: "Kanaal-ID (chl-…)", en: "Channel ID (chl-…)" }, secret: false },
  ],
  credentialsHelp: {
    nl: "U vindt de client-ID en het client secret in het eTrusted Control Centre; het kanaal-ID begint met chl- en hoort bij uw winkel.",
    en: "You find the client ID and the client secret in the eTrusted Control Centre; the channel ID begins with chl- and belongs to your shop.",
  },
  // The vendor publishes no limit; this is ours.
  rateLimits: [{ requests: 60, seconds: 60 }],
  ties: { orderReference: true, orderId: false, email: true, product: false },
  invites: true,
  read: readEtrusted,
  list: listEtrusted,
  reread: rereadEtrusted,
  test: testEtrusted,
  invite: inviteEtrusted,
  mark: {
    shows: "none",
    source: "https://developers.etrusted.com/",
    reason: {
      nl: "De API van eTrusted vertelt beoordelingen, en niet of het keurmerk van Trusted Shops nog geldt.",
      en: "The API of eTrusted tells reviews, and not whether the quality mark of Trusted Shops still holds.",
    },
    structuredData: { allowed: false, source: "https://developers.etrusted.com/" },
  },
} satisfies ReviewSite;
