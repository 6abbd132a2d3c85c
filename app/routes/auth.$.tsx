import type { LoaderFunctionArgs } from "@remix-run/node";
import { authenticate } from "#app/shopify.server.ts";

/** Addresses of Shopify's library: the page that fetches a session token, and the way out of the frame. */
export async function loader({ request }: LoaderFunctionArgs) {
  await authenticate.admin(request);
  return null;
}
