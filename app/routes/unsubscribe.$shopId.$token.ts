import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { isUuid } from "#app/parameters.ts";
import { plainPage } from "#app/plain-page.server.ts";
import { findUnsubscribeLink } from "#app/queries/reviews/find-unsubscribe-link.ts";
import { unsubscribeContent } from "#app/storefront/unsubscribe.ts";
import { unsubscribe } from "#app/use-cases/reviews/unsubscribe.ts";

/** The address in a mail's List-Unsubscribe header, opened by a person or a scanner: changes nothing. */
export function loader({ params }: LoaderFunctionArgs) {
  return pageOf(params, false);
}

/** A mail program, or a person by the button, refuses further mails (RFC 8058). */
export function action({ params }: ActionFunctionArgs) {
  return pageOf(params, true);
}

async function pageOf({ shopId, token = "" }: LoaderFunctionArgs["params"], pressed: boolean): Promise<Response> {
  const now = new Date().toISOString();
  if (!isUuid(shopId)) throw new Response(null, { status: 404 });
  const shop = { id: shopId };
  if (pressed) await unsubscribe(shop, token, now);
  const view = await findUnsubscribeLink(shop, token, now);
  if (!view) throw new Response(null, { status: 404 });
  const { title, html } = unsubscribeContent(view.state, { ...view, action: null });
  return plainPage({ language: view.language, title, html, status: view.state === "gone" ? 404 : 200 });
}
