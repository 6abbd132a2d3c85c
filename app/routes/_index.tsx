import { redirect, type LoaderFunctionArgs } from "@remix-run/node";

/** Shopify opens the app at its root; everybody else is told where to find it. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  throw redirect(searchParams.has("shop") ? `/app?${searchParams}` : "/auth/login");
}
