import type { RateLimit } from "#app/domain/tracking/rate-limit.ts";
import type { REVIEW_SITE_IDS } from "#app/generated/providers/reviews-ids.ts";
import type { Language } from "#app/domain/language.ts";
import type { ReviewState } from "#app/domain/review/review.ts";
import type { Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { CredentialField, Credentials, ProviderFailure, ProviderHttp, Words } from "#app/providers/provider.ts";

/** The name of a review site's folder. */
export type ReviewSiteId = (typeof REVIEW_SITE_IDS)[number];

/** A review as a site tells it. */
export type SiteReview = {
  /** The site's own id; a hash of what stays the same where the site gives none. */
  id: string;
  /** When it was written. */
  at: Instant;
  /** When it was last changed, where the site tells. */
  updatedAt: Instant | null;
  /** 0 to 1: the site's number divided by its scale; null when it was written without one. */
  rating: number | null;
  /** The highest number that the site gives: 5 or 10. */
  scale: number;
  title: string | null;
  /** The words themselves; of a review that has a title only, the title. */
  text: string | null;
  /** As the site writes it, such as `nl` or `nl-NL`. */
  language: string | null;
  author: string | null;
  email: string | null;
  /** What was sent along with the invitation and comes back. */
  orderReference: string | null;
  /** Shopify's numeric id of the order, where the site knows it. */
  orderId: string | null;
  /** Shopify's numeric id of the product, where the site knows it. */
  productId: string | null;
  /** Whether the site says that the writer bought something; null when it does not say. */
  verified: boolean | null;
  state: ReviewState;
  subject: "shop" | "product";
};

/** What one body says. */
export type ReviewReading = {
  reviews: SiteReview[];
  /** What was strange: times without meaning, unknown words, ratings off the scale. */
  warnings: string[];
};

/** A piece of the list of reviews: `next` is given back to read on, null at the end. */
export type ReviewPage = ReviewReading & {
  next: string | null;
  /** The site could not tell all that was asked for: that a review is missing says nothing. */
  cutOff?: true;
};

/**
 * Asks for a page of reviews, newest first where the site has an order.
 * @param query `since`: no older ones are wanted, though a site that cannot leave them out may answer some; `cursor`: the
 * `next` of the page before
 */
export type ListReviews = (
  http: ProviderHttp,
  credentials: Credentials,
  query: { since: Instant | null; cursor: string | null },
  now: Instant,
) => Promise<Result<ReviewPage, ProviderFailure>>;

/** Asks for one review; null when the site no longer has it. */
export type RereadReview = (
  http: ProviderHttp,
  credentials: Credentials,
  id: string,
  now: Instant,
) => Promise<Result<SiteReview | null, ProviderFailure>>;

/** An invitation to write a review. It leaves at once: when it is due was decided here. */
export type SiteInvitation = {
  email: string;
  firstName: string | null;
  lastName: string | null;
  /** The order's name without what Shopify sets before it, such as `1042`. */
  orderReference: string;
  /** Shopify's numeric id of the order. */
  orderId: string;
  orderedAt: Instant;
  language: Language;
};

/** What came of it. "Already sent" is as good as sent. `refused`: asking again would not help. */
export type InvitationOutcome =
  { status: "accepted" | "already_sent"; message: string | null } | { status: "refused"; message: string };

export type Invite = (
  http: ProviderHttp,
  credentials: Credentials,
  invitation: SiteInvitation,
  now: Instant,
) => Promise<Result<InvitationOutcome, ProviderFailure>>;

/** Whether the customer agreed at that site to be invited for the order; null when the site has no answer. */
export type ConsentCheck = (
  http: ProviderHttp,
  credentials: Credentials,
  orderReference: string,
  now: Instant,
) => Promise<Result<boolean | null, ProviderFailure>>;

/** An invitation that the site says it sent, by whomever it was asked for. */
export type SentInvitation = { email: string; orderReference: string | null; sentAt: Instant };

/** Asks for a page of the invitations that the site sent. */
export type ListInvitations = (
  http: ProviderHttp,
  credentials: Credentials,
  query: { cursor: string | null },
  now: Instant,
) => Promise<Result<{ invitations: SentInvitation[]; warnings: string[]; next: string | null }, ProviderFailure>>;

/** What a site says of the shop as a whole. That it answers says what {@link StorefrontMark} says of it. */
export type SiteSummary = {
  /** The site's name as shoppers know it. */
  name: string;
  /** 0 to 1; null when there is none yet. */
  rating: number | null;
  scale: number;
  count: number;
  /** The shop's page at the site: https, at one of the site's own hosts. */
  page: string | null;
};

/**
 * What a shop may say of a site in its storefront. `member`: the site is a quality mark, and `summary` answers for its members
 * only. `rated`: it is none; `summary` answers for an open account. `none`: nothing that its API documents confirms either.
 */
export type StorefrontMark = {
  /** Where the site documents it. */
  source: string;
  /**
   * Whether its terms allow the average as schema.org AggregateRating on the shop's own pages. No site's do in writing, and
   * search engines leave out what a shop says of itself (https://developers.google.com/search/docs/appearance/structured-data/review-snippet).
   */
  structuredData: { allowed: false; source: string };
} & ({ shows: "member" | "rated" } | { shows: "none"; reason: { nl: string; en: string } });
export type ReadSummary = (
  http: ProviderHttp,
  credentials: Credentials,
  now: Instant,
) => Promise<Result<SiteSummary, ProviderFailure>>;

/** Whether the credentials work. */
export type SiteConnectionTest = (
  http: ProviderHttp,
  credentials: Credentials,
) => Promise<Result<{ works: true }, ProviderFailure>>;

/** A push: is it the site's, which event is it, and of which reviews does it speak? */
export type ReviewPush = {
  /**
   * `signed`: proven by what it carries. `unsigned`: nothing but its secret address vouches for it, so that nothing it says is
   * believed: the reviews it names are read again.
   */
  trust: "signed" | "unsigned";
  /** Compares in constant time. Headers in lower case. */
  verify(request: { headers: Record<string, string>; body: Uint8Array }, credentials: Credentials): boolean;
  /** A name of this delivery: the hash of the body where the vendor gives none. */
  idOf(body: Uint8Array): string;
  /** Ids of the reviews to read again; none when the push says everything itself. */
  names(body: Uint8Array): string[];
};

/** Everything that makes a review site: one folder with one of these in its `manifest.ts`, under the name `manifest`. */
export type ReviewSite = {
  id: ReviewSiteId;
  label: string;
  /** The vendor's documentation. */
  docs: string;
  credentials: CredentialField[];
  /** Where a merchant finds what the form asks for, in a sentence or two. */
  credentialsHelp: Words;
  rateLimits: RateLimit[];
  /** What comes back with a review and ties it to an order. */
  ties: { orderReference: boolean; orderId: boolean; email: boolean; product: boolean };
  /** Reviews of this kind are pushed and stand in no list: that a list lacks one does not mean that it was removed. */
  neverListed?: SiteReview["subject"];
  /** A site that invites by itself (its own Shopify app) is not asked to. */
  invites: boolean;
  /**
   * Reads any body of this site, an answer or a push, recognised by its shape.
   * Never throws on input; a body that is not the site's is `malformed`.
   */
  read(body: Uint8Array): Result<ReviewReading, ProviderFailure>;
  list: ListReviews;
  test: SiteConnectionTest;
  reread?: RereadReview;
  invite?: Invite;
  consent?: ConsentCheck;
  invitations?: ListInvitations;
  /** Of a site that shows a mark: its word on membership and average. Credentials that end with it are `unauthorised`. */
  summary?: ReadSummary;
  mark: StorefrontMark;
  push?: ReviewPush;
  /** What a merchant does with the address for pushes; of every site that pushes. */
  pushHelp?: Words;
};
