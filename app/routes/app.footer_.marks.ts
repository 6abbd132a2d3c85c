import { json, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { refreshTrustMarks } from "#app/use-cases/trust-marks/refresh-trust-marks.ts";
import { switchTrustMark } from "#app/use-cases/trust-marks/switch-trust-mark.ts";

const submission = z.object({ site: z.string().max(60), wanted: z.boolean() });

/** Shows a review site's mark in the storefront, or no longer: the site is asked and Shopify told at once. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, graphql } = await authenticateMerchant(request);
  const now = () => new Date().toISOString();
  const switched = await switchTrustMark(
    { now: now() },
    { shopId: shop.id, ...submission.parse(await request.json()) },
  );
  if (!switched.ok) return json({ refused: switched.error, unpublished: null }, { status: 422 });
  const refreshed = await refreshTrustMarks({ graphql, now }, shop.id);
  return json({ refused: null, unpublished: refreshed.ok ? null : refreshed.error.kind });
}
