import type { ReviewSiteId } from "#app/reviews/review-site.ts";
import type { CallLog } from "#tests/sandbox/http/call-log.ts";
import type { ProviderFaultKind } from "#tests/sandbox/http/provider-fault.ts";
import type { Push, PushAddress } from "#tests/sandbox/http/push-queue.ts";

/** A review that a customer left at a site, before the site words it. */
export type SandboxReview = {
  id: string;
  site: ReviewSiteId;
  /** The order's name that came along with the invitation; null without an invitation. */
  reference: string | null;
  /** Shopify's id of the order, for sites that know it; none without an invitation. */
  orderId?: string | null;
  /** Shopify's id of the product, in a review of a product. */
  productId?: string | null;
  email: string;
  author: string;
  /** 1 to 10. */
  rating: number;
  text: string;
  language: string;
  at: string;
  updatedAt: string;
  /** Its writer took it away. */
  removed?: boolean;
};

/** An invitation that the app asked for. */
export type SandboxInvitation = { site: ReviewSiteId; email: string; reference: string; at: string };

/** How a site is broken on purpose. */
export type SiteFault = { kind: ProviderFaultKind; seconds?: number };

/** What happened to a review. */
export type ReviewNews = "created" | "updated" | "deleted";

/** An address that a site pushes to. */
export type SiteWebhook = PushAddress & { site: ReviewSiteId };

/** A push of one review. */
export type SitePush = Push & { site: ReviewSiteId; reviewId: string; what: ReviewNews };

/** Everything the review sites' stand-ins hold. */
export type ReviewSiteState = {
  reviews: SandboxReview[];
  invitations: SandboxInvitation[];
  /** Sites where the shop is no member any more, or has no account. */
  ended: ReviewSiteId[];
  calls: Partial<Record<ReviewSiteId, CallLog>>;
  faults: Partial<Record<ReviewSiteId, SiteFault>>;
  webhooks: SiteWebhook[];
  /** The latest, and all that are still under way. */
  pushes: SitePush[];
};

/** Of a new shop. */
export function newReviewSiteState(): ReviewSiteState {
  return { reviews: [], invitations: [], ended: [], calls: {}, faults: {}, webhooks: [], pushes: [] };
}
