import { REVIEW_SITES as generated } from "#app/generated/providers/reviews.ts";
import type { ReviewSite, ReviewSiteId } from "./review-site.ts";

/** Every review site: each folder beside this file that has a manifest. */
export const REVIEW_SITES: Record<ReviewSiteId, ReviewSite> = generated;

/** A review site by the name of its folder; undefined when there is none. */
export function findReviewSite(id: string): ReviewSite | undefined {
  return Object.hasOwn(REVIEW_SITES, id) ? REVIEW_SITES[id as ReviewSiteId] : undefined;
}

/** Services that merchants ask for and that cannot be read, with the reason. */
export const UNSUPPORTED_REVIEW_SITES = [
  {
    id: "google-customer-reviews",
    label: "Google Customer Reviews",
    /** https://support.google.com/merchants/answer/14632920: a script on the thank-you page is all there is. */
    reason: {
      nl: "Google vraagt de klant zelf op de bedankpagina en geeft geen beoordelingen per bestelling terug: er is geen koppeling om ze te lezen.",
      en: "Google asks the customer itself on the thank-you page and returns no reviews per order: there is no interface to read them.",
    },
  },
] as const;
