import { REVIEW_SITES } from "#app/reviews/registry.ts";
import type { ReviewSite } from "#app/reviews/review-site.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { PROVIDER_FAULTS } from "#tests/sandbox/http/provider-fault.ts";
import { escapeHtml } from "#tests/sandbox/http/respond.ts";
import { checkbox, form, input, notices } from "#tests/sandbox/panel/fields.ts";
import { moment, page, table } from "#tests/sandbox/panel/layout.ts";
import { callCells, credentialsCell, faultForm, pushSections } from "#tests/sandbox/panel/provider-cells.ts";
import { SITE_STAND_INS } from "#tests/sandbox/reviews/registry.ts";
import type { SiteStandIn } from "#tests/sandbox/reviews/stand-in.ts";
import type { SandboxInvitation, SandboxReview } from "#tests/sandbox/reviews/state.ts";

/** Reviews and invitations on the page, newest first. */
const SHOWN = 50;

/** The review sites' stand-ins: what to enter in the app to connect them, who was invited, and what customers wrote. */
export function reviewSitesPage(
  context: SandboxContext,
  notice: { done: string | null; failed: string | null },
): string {
  const { reviewSites, shop } = context.state;
  const newest = <Of>(all: readonly Of[]) => all.slice(-SHOWN).reverse();
  return page(
    "Review sites",
    `${notices(notice)}
<section><h2>Stand-ins</h2><p class="quiet">To connect a site in the app, copy its credentials from here. They work in the sandbox only. A customer leaves a review on the page of his order.</p>
${table(
  ["Site", "Credentials", "Calls", "Last call", "State"],
  SITE_STAND_INS.map((standIn) => standInRow(context, standIn)),
  "None.",
)}</section>
<section><h2>Reviews</h2>${table(
      ["When", "Site", "Order", "Of ten", "By", "Words", "State"],
      newest(reviewSites.reviews).map((review) => reviewRow(review, shop.ianaTimezone)),
      "None yet. Leave one on the page of an order.",
    )}</section>
<section><h2>Invitations</h2>${table(
      ["When", "Site", "Order", "To"],
      newest(reviewSites.invitations).map((invitation) => invitationRow(invitation, shop.ianaTimezone)),
      "None yet. The app asks for them once a delivery is some days old.",
    )}</section>
${pushes(context)}`,
  );
}

const labelOf = (id: keyof typeof REVIEW_SITES) => REVIEW_SITES[id].label;

function standInRow({ state }: SandboxContext, { id, credentials }: SiteStandIn): string[] {
  const { label, credentials: fields } = REVIEW_SITES[id];
  const { calls, faults, ended } = state.reviewSites;
  return [
    escapeHtml(label),
    credentialsCell(fields, credentials),
    ...callCells(calls[id], state.shop.ianaTimezone),
    faultForm(label, `/control/review-sites/${id}/fault`, PROVIDER_FAULTS, faults[id]?.kind) +
      membershipForm(id, label, ended.includes(id)),
  ];
}

/** Whether the shop belongs to the site, and the button that changes it. */
function membershipForm(id: string, label: string, ended: boolean): string {
  return `<form method="post" action="/control/review-sites/${id}/membership" class="row pair"><span>${ended ? "Membership ended" : "Member"}</span>
<input type="hidden" name="ended" value="${!ended}"><button class="plain" aria-label="${ended ? "Take up" : "End"} the membership of ${escapeHtml(label)}">${ended ? "Take up" : "End"}</button></form>`;
}

function reviewRow(review: SandboxReview, timeZone: string): string[] {
  return [
    moment(review.at, timeZone),
    `<span class="nowrap">${escapeHtml(labelOf(review.site))}</span>`,
    review.reference
      ? `<a class="nowrap" href="/control/orders/${encodeURIComponent(review.reference)}?page">#${escapeHtml(review.reference)}</a>`
      : "not named",
    String(review.rating),
    escapeHtml(`${review.author}, ${review.email}`),
    escapeHtml(review.text),
    [
      review.removed ? "removed" : review.updatedAt === review.at ? "as written" : "edited",
      review.productId && "of a product",
    ]
      .filter(Boolean)
      .join(", "),
  ];
}

function invitationRow({ at, site, reference, email }: SandboxInvitation, timeZone: string): string[] {
  return [moment(at, timeZone), escapeHtml(labelOf(site)), escapeHtml(`#${reference}`), escapeHtml(email)];
}

function pushes({ state }: SandboxContext): string {
  const { webhooks, pushes: sent } = state.reviewSites;
  const forms = SITE_STAND_INS.filter((standIn) => standIn.push && (REVIEW_SITES[standIn.id] as ReviewSite).push).map(
    ({ id }) =>
      form(
        `${labelOf(id)}: push`,
        `/control/review-sites/${id}/webhook`,
        "Push to it",
        `${input("url", "The app's address for pushes")}${checkbox("repeats", "Send everything twice")}`,
      ),
  );
  const sections = pushSections(
    "sites",
    state.shop.ianaTimezone,
    {
      all: webhooks,
      label: ({ site }) => labelOf(site),
      remove: ({ id }) => `/control/review-site-webhooks/${id}/remove`,
    },
    { all: sent, label: ({ site }) => labelOf(site), about: ({ what }) => `review ${what}` },
  );
  return `${sections}
<div class="grid">${forms.join("")}</div>`;
}
