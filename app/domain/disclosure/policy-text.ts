import type { Placement } from "#app/domain/disclosure/rule.ts";

/**
 * A page of the shop whose words we may read: one of its policies at Shopify.
 * `text` is what a visitor reads, `links` the addresses it leads to with the words that lead there. `locale`: of a translation;
 * absent in the shop's primary language.
 */
export type PolicyText = {
  type: string;
  title: string;
  url: string;
  text: string;
  links: readonly PolicyLink[];
  locale?: string;
};
export type PolicyLink = { href: string; label: string };

/** Where the law's words may stand, by Shopify's type of policy. Others are read for leftovers only. */
const PLACEMENT_OF: Record<string, Placement> = {
  TERMS_OF_SERVICE: "terms",
  TERMS_OF_SALE: "terms",
  LEGAL_NOTICE: "legal_page",
  CONTACT_INFORMATION: "legal_page",
};

/** The policies that serve as that place. */
export function policiesAt(placement: Placement, policies: readonly PolicyText[]): PolicyText[] {
  return policies.filter(({ type }) => PLACEMENT_OF[type] === placement);
}

/** A text as it is compared: case, kinds of space and kinds of quotes do not matter. */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replaceAll(/\s+/g, " ")
    .toLowerCase()
    .trim();
}
