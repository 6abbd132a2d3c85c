import { expect, test } from "vitest";
import type { ProviderHttp } from "#app/providers/provider.ts";
import { REVIEW_SITES } from "#app/reviews/registry.ts";
import type { ReviewSite, SiteInvitation } from "#app/reviews/review-site.ts";
import { SITE_STAND_INS } from "#tests/sandbox/reviews/handler.ts";
import type { SiteStandIn } from "#tests/sandbox/reviews/stand-in.ts";
import { newReviewSiteState, type ReviewSiteState } from "#tests/sandbox/reviews/state.ts";

const NOW = "2026-11-28T10:00:00.000Z";

/** Asks a stand-in as the app does over HTTP. */
function httpOf(standIn: SiteStandIn, state: ReviewSiteState): ProviderHttp {
  return async ({ method, url, headers = {}, body = "" }) => {
    const at = new URL(url);
    expect(standIn.hosts).toContain(at.host);
    const response = standIn.answer({ method, url: at, headers, body }, state, new Date(NOW));
    return { status: response.status, headers: {}, body: new Uint8Array(await response.arrayBuffer()) };
  };
}

const INVITATION: SiteInvitation = {
  email: "anna@example.com",
  firstName: "Anna",
  lastName: "de Wit",
  orderReference: "1042",
  orderId: "1",
  orderedAt: NOW,
  language: "nl",
};

test.each(SITE_STAND_INS.map((standIn) => [standIn.id, standIn] as const))(
  "the app reads and invites at %s as at the site itself",
  async (id, standIn) => {
    const site: ReviewSite = REVIEW_SITES[id];
    const state = newReviewSiteState();
    const http = httpOf(standIn, state);
    const { credentials } = standIn;
    expect(await site.test(http, credentials)).toMatchObject({ ok: true });
    expect(await site.test(http, { ...credentials, token: "x", code: "x" })).toMatchObject({
      ok: false,
      error: { kind: "unauthorised" },
    });
    expect(await site.invite!(http, credentials, INVITATION, NOW)).toMatchObject({ value: { status: "accepted" } });
    expect(await site.invite!(http, credentials, INVITATION, NOW)).toMatchObject({ value: { status: "already_sent" } });
    state.reviews.push({
      id: "r1",
      site: id,
      reference: "1042",
      email: "anna@example.com",
      author: "Anna",
      rating: 8,
      text: "Netjes ontvangen",
      language: "nl",
      at: "2026-11-27T10:00:00.000Z",
      updatedAt: "2026-11-27T10:00:00.000Z",
    });
    const page = await site.list(http, credentials, { since: null, cursor: null }, NOW);
    expect(page).toMatchObject({
      ok: true,
      value: {
        next: null,
        warnings: [],
        reviews: [{ at: "2026-11-27T10:00:00.000Z", rating: 0.8, text: "Netjes ontvangen" }],
      },
    });
    if (site.invitations)
      expect(await site.invitations(http, credentials, { cursor: null }, NOW)).toMatchObject({
        value: { invitations: [{ email: "anna@example.com", orderReference: "1042", sentAt: NOW }] },
      });
    if (!site.summary) return;
    expect(await site.summary(http, credentials, NOW)).toMatchObject({ value: { rating: 0.8, count: 1 } });
    state.ended.push(id);
    expect(await site.summary(http, credentials, NOW)).toMatchObject({ ok: false, error: { kind: "unauthorised" } });
  },
);
