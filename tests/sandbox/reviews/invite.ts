import type { ReviewSiteId } from "#app/reviews/review-site.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { customerOf } from "#tests/sandbox/state/find.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

/** A site invites an order's customer by itself, as its own app for Shopify would have it. */
export function invite(context: SandboxContext, order: Order, site: ReviewSiteId, at: Date): void {
  const { email } = customerOf(context.state, order);
  const reference = order.name.replace(/^#/, "");
  context.state.reviewSites.invitations.push({ site, email, reference, at: at.toISOString() });
  context.save();
}
