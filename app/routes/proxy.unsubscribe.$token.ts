import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { findUnsubscribeLink } from "#app/queries/reviews/find-unsubscribe-link.ts";
import { authenticate } from "#app/shopify.server.ts";
import { column } from "#app/storefront/column.ts";
import { unsubscribeContent } from "#app/storefront/unsubscribe.ts";
import { unsubscribe } from "#app/use-cases/reviews/unsubscribe.ts";

/** The shop's own page behind the link of a mail. Opening it changes nothing. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return pageOf(request, params.token, false);
}

/** Somebody pressed its button. */
export function action({ request, params }: ActionFunctionArgs) {
  return pageOf(request, params.token, true);
}

/** @throws Response when the request does not come through Shopify's app proxy */
async function pageOf(request: Request, token = "", pressed: boolean): Promise<Response> {
  const { liquid } = await authenticate.public.appProxy(request);
  const { searchParams } = new URL(request.url);
  const shop = { domain: searchParams.get("shop") ?? "" };
  const now = new Date().toISOString();
  if (pressed) await unsubscribe(shop, token, now);
  const view = await findUnsubscribeLink(shop, token, now);
  if (!view) throw new Response(null, { status: 404 });
  const action = `${searchParams.get("path_prefix") ?? ""}/unsubscribe/${token}`;
  const { html } = unsubscribeContent(view.state, { ...view, action });
  const response = liquid(column(view.language, html), { layout: true });
  response.headers.set("referrer-policy", "no-referrer");
  response.headers.set("cache-control", "no-store");
  return response;
}
