import type { Credentials } from "#app/providers/provider.ts";
import type { ReviewSiteId } from "#app/reviews/review-site.ts";
import type { Call } from "#tests/sandbox/http/call-log.ts";
import type { ReviewNews, SandboxInvitation, SandboxReview } from "#tests/sandbox/reviews/state.ts";

/** What a site knows at the moment it is asked. */
export type SiteDesk = {
  now: Date;
  /** All its reviews, newest first, those that were removed included. */
  reviews: readonly SandboxReview[];
  /** Those that it shows, newest first. */
  listed: readonly SandboxReview[];
  /** Newest first. */
  invitations: readonly SandboxInvitation[];
  /** The shop is no member any more, or has no account. */
  ended: boolean;
  /** Invites a customer. @returns false when he was invited for the same before: nothing leaves a second time */
  invite(email: string, reference: string): boolean;
  /** The order's name without its sign, of an order that the site knows from Shopify; undefined when there is none. */
  orderName(shopifyId: string): string | undefined;
};

/** A review site as the app meets it: its hosts, paths, ways of logging in, and the shape of its answers. */
export type SiteStandIn = {
  id: ReviewSiteId;
  hosts: readonly string[];
  /** What a merchant would copy from the site into the app; obviously no real secrets. */
  credentials: Credentials;
  /** Whether it takes reviews of products too. */
  products: boolean;
  answer(call: Call, desk: SiteDesk): Response;
  /** The site's own words for wrong credentials. */
  unauthorised(call: Call): Response;
  /** What is pushed of a review, with the site's own headers; undefined when this is not pushed. */
  push?(review: SandboxReview, what: ReviewNews): { headers: Record<string, string>; body: string } | undefined;
};

/** Time as Dutch clocks show it, `Y-m-d H:i:s`. */
export function dutchTime(instant: string): string {
  return new Date(instant).toLocaleString("sv-SE", { timeZone: "Europe/Amsterdam" });
}

/** One to five stars. */
export function stars({ rating }: SandboxReview): number {
  return Math.max(1, Math.round(rating / 2));
}
