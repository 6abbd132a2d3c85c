import type { SandboxContext } from "#tests/sandbox/context.ts";
import type { SiteDesk, SiteStandIn } from "#tests/sandbox/reviews/stand-in.ts";

/** What a site knows now. */
export function siteDeskOf({ id }: SiteStandIn, { state, now }: Pick<SandboxContext, "state" | "now">): SiteDesk {
  const { reviewSites, orders } = state;
  const newestFirst = <Of extends { at: string }>(all: readonly Of[]) =>
    all.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const reviews = newestFirst(reviewSites.reviews.filter(({ site }) => site === id));
  const invitations = newestFirst(reviewSites.invitations.filter(({ site }) => site === id));
  return {
    now: now(),
    reviews,
    listed: reviews.filter(({ removed }) => !removed),
    invitations,
    ended: reviewSites.ended.includes(id),
    invite(email, reference) {
      if (invitations.some((known) => known.email === email && known.reference === reference)) return false;
      reviewSites.invitations.push({ site: id, email, reference, at: now().toISOString() });
      return true;
    },
    orderName: (shopifyId) => orders.find((order) => order.id === shopifyId)?.name.replace(/^#/, ""),
  };
}
