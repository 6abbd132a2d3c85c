import type { Carrier, CarrierId } from "#app/carriers/carrier.ts";
import { CARRIERS, findCarrier } from "#app/carriers/registry.ts";
import { findReviewSite, REVIEW_SITES } from "#app/reviews/registry.ts";
import type { ReviewSite, ReviewSiteId } from "#app/reviews/review-site.ts";

/** A provider that a shop can be connected with, by its kind and its folder. */
export type ProviderName = { kind: "carrier"; id: CarrierId } | { kind: "review_site"; id: ReviewSiteId };

/** The same with its manifest. */
export type Provider = { kind: "carrier"; manifest: Carrier } | { kind: "review_site"; manifest: ReviewSite };

/** The provider of that name. */
export function providerNamed({ kind, id }: ProviderName): Provider {
  return kind === "carrier" ? { kind, manifest: CARRIERS[id] } : { kind, manifest: REVIEW_SITES[id] };
}

/**
 * The provider that a row of the table connection is with.
 * @returns undefined when there is none, or none any more
 */
export function findProvider({ kind, provider }: { kind: string; provider: string }): Provider | undefined {
  if (kind === "carrier") {
    const manifest = findCarrier(provider);
    return manifest && { kind, manifest };
  }
  const manifest = kind === "review_site" ? findReviewSite(provider) : undefined;
  return manifest && { kind: "review_site", manifest };
}
