import { z } from "zod";
import { PROVIDER_FAULTS } from "#tests/sandbox/http/provider-fault.ts";
import { action, choice, type ControlAction, flag, nothing, number, text, time } from "#tests/sandbox/panel/action.ts";
import { endMembership } from "#tests/sandbox/reviews/end-membership.ts";
import { leaveReview, REVIEW_MOODS } from "#tests/sandbox/reviews/leave-review.ts";
import { findSiteStandIn } from "#tests/sandbox/reviews/registry.ts";
import { findOrder, NotFound } from "#tests/sandbox/state/find.ts";

/**
 * What can be done with the review sites' stand-ins, each by `POST` with JSON or a form. Moments are ISO-8601 text.
 *
 * - `/control/orders/{id}/review` `{ site?, mood?, about?, text?, rating?, at? }`: a customer leaves a review at a site (`kiyoh`),
 *   or changes or takes away his last one there; `mood` is one of REVIEW_MOODS, `about` the `shop` or a `product`.
 * - `/control/review-sites/{id}/fault` `{ fault, seconds? }`: breaks a site; `fault` is one of PROVIDER_FAULTS or `off`.
 * - `/control/review-sites/{id}/membership` `{ ended }`: whether the shop is no member any more.
 * - `/control/review-sites/{id}/webhook` `{ url, repeats? }`: an address that the site pushes to from now on.
 * - `/control/review-site-webhooks/{id}/remove`: no more pushes to it.
 *
 * To be read with `GET`: `/control/review-sites` (credentials, calls, fault, addresses of each); `/control/review-sites?page` is
 * for people.
 */
export const REVIEW_ACTIONS: ControlAction[] = [
  action(
    /^\/control\/orders\/([^/]+)\/review$/,
    z.object({
      site: z.string().default("kiyoh"),
      mood: z.enum(REVIEW_MOODS).default("good"),
      about: choice(["shop", "product"]).transform((about) => about ?? "shop"),
      text,
      rating: number,
      at: time,
    }),
    async (context, id, input) => leaveReview(context, findOrder(context.state, id), input),
  ),
  action(
    /^\/control\/review-sites\/([^/]+)\/fault$/,
    z.object({ fault: z.enum(["off", ...PROVIDER_FAULTS]), seconds: number }),
    async (context, id, { fault, seconds }) => {
      const standIn = findSiteStandIn(id);
      const { faults } = context.state.reviewSites;
      if (fault === "off") delete faults[standIn.id];
      else faults[standIn.id] = { kind: fault, ...(seconds !== undefined && { seconds }) };
      context.save();
      return faults;
    },
  ),
  action(/^\/control\/review-sites\/([^/]+)\/membership$/, z.object({ ended: flag }), async (context, id, { ended }) =>
    endMembership(context, findSiteStandIn(id).id, ended),
  ),
  action(
    /^\/control\/review-sites\/([^/]+)\/webhook$/,
    z.object({ url: z.url({ protocol: /^https?$/ }), repeats: flag.optional() }),
    async (context, id, { url, repeats = false }) => {
      const standIn = findSiteStandIn(id);
      if (!standIn.push) throw new RangeError(`${id} does not push`);
      const webhook = { id: context.nextId(), site: standIn.id, url, repeats };
      context.state.reviewSites.webhooks.push(webhook);
      context.save();
      return webhook;
    },
  ),
  action(/^\/control\/review-site-webhooks\/([^/]+)\/remove$/, nothing, async (context, id) => {
    const { reviewSites } = context.state;
    if (!reviewSites.webhooks.some((known) => known.id === id)) throw new NotFound(`no review site's webhook ${id}`);
    reviewSites.webhooks = reviewSites.webhooks.filter((known) => known.id !== id);
    context.save();
    return { removed: id };
  }),
];
