/** A review that a customer left at a site, before the site words it. */
export type SandboxReview = {
  id: string;
  site: PlayedSite;
  /** The order's name that came along with the invitation; null without an invitation. */
  reference: string | null;
  email: string;
  author: string;
  /** 1 to 10. */
  rating: number;
  text: string;
  language: string;
  at: string;
  updatedAt: string;
};

/** An invitation that the app asked for. */
export type SandboxInvitation = { site: PlayedSite; email: string; reference: string; at: string };

/** The sites that are played. */
export const PLAYED_SITES = ["kiyoh", "webwinkelkeur"] as const;
export type PlayedSite = (typeof PLAYED_SITES)[number];

/** Everything the review sites' stand-ins hold. */
export type ReviewSiteState = {
  reviews: SandboxReview[];
  invitations: SandboxInvitation[];
  /** Sites where the shop is no member any more, or has no account. */
  ended: PlayedSite[];
};

/** Of a new shop. */
export function newReviewSiteState(): ReviewSiteState {
  return { reviews: [], invitations: [], ended: [] };
}
