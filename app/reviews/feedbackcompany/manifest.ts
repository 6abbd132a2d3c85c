import type { ReviewSite } from "../review-site.ts";
import {
  inviteFeedbackCompany,
  listFeedbackCompany,
  rereadFeedbackCompany,
  testFeedbackCompany,
} from "./client.server.ts";
import { readFeedbackCompany } from "./read.ts";

/** Whether the invitation's `external_id` and the e-mail address come back is not confirmed: they are used where they do. */
export const manifest = {
  id: "feedbackcompany",
  label: "Feedback Company",
  docs: "https://www.feedbackcompany.com/",
  credentials: [
    { name: "clientId", label: { nl: "Client-ID", en: "Client ID" }, secret: false },
    { name: "clientSecret", label: { nl: "Client secret", en: "Client secret" }, secret: true },
  ],
  credentialsHelp: {
    nl: "Vraag Feedback Company om de client-ID en het client secret van uw winkel, of zoek ze op in uw account.",
    en: "Ask Feedback Company for your shop's client ID and client secret, or look them up in your account.",
  },
  // The vendor publishes no limit; this is ours.
  rateLimits: [{ requests: 60, seconds: 60 }],
  ties: { orderReference: false, orderId: false, email: false, product: false },
  invites: true,
  read: readFeedbackCompany,
  list: listFeedbackCompany,
  reread: rereadFeedbackCompany,
  test: testFeedbackCompany,
  invite: inviteFeedbackCompany,
  mark: {
    shows: "none",
    source: "https://www.feedbackcompany.com/",
    reason: {
      nl: "Feedback Company legt niet vast wat zijn API over een afgesloten account antwoordt.",
      en: "Feedback Company does not document what its API answers about a closed account.",
    },
    structuredData: { allowed: false, source: "https://www.feedbackcompany.com/" },
  },
} satisfies ReviewSite;
