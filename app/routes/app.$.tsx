import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { boundary } from "@shopify/shopify-app-remix/server";
import { PageError } from "#app/components/page-error.tsx";
import { authenticateMerchant } from "#app/merchant.server.ts";

/** Every other address inside the admin leads nowhere; the navigation stays. */
export async function loader({ request }: LoaderFunctionArgs): Promise<never> {
  await authenticateMerchant(request);
  throw json({ reason: "not_found" }, { status: 404 });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Nowhere() {
  return null;
}
