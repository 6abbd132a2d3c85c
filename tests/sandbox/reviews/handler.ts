import type { Handler } from "#tests/sandbox/context.ts";
import { kiyoh } from "#tests/sandbox/reviews/kiyoh.ts";
import type { SiteStandIn } from "#tests/sandbox/reviews/stand-in.ts";
import { webwinkelkeur } from "#tests/sandbox/reviews/webwinkelkeur.ts";

/** The review sites that are played. */
export const SITE_STAND_INS: readonly SiteStandIn[] = [kiyoh, webwinkelkeur];

/** Answers for the review sites, each at its own hosts. */
export const reviewSitesHandler: Handler = async (request, url, body, context) => {
  const standIn = SITE_STAND_INS.find(({ hosts }) => hosts.includes(url.host));
  if (!standIn) return undefined;
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
  const call = { method: request.method ?? "GET", url, headers, body: body.toString() };
  const response = standIn.answer(call, context.state.reviewSites, context.now());
  context.save();
  return response;
};
