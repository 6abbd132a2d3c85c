import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { boundary } from "@shopify/shopify-app-remix/server";
import { ConnectionPage } from "#app/components/connections/connection-page.tsx";
import { TiesCard } from "#app/components/connections/ties-card.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { answerConnectionPage, reviewSiteDetail } from "#app/connection-page.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readReviewSites } from "#app/queries/connections/read-review-sites.ts";
import { findReviewSite } from "#app/reviews/registry.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { id } = siteNamed(params.siteId);
  const [read] = await readReviewSites(shop.id, new Date().toISOString(), [id]);
  return json({ site: reviewSiteDetail(read!) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { id } = siteNamed(params.siteId);
  return json(await answerConnectionPage(request, shop.id, { kind: "review_site", id }));
}

function siteNamed(id: string | undefined) {
  const site = findReviewSite(id ?? "");
  if (!site) throw json({ reason: "not_found" }, { status: 404 });
  return site;
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function ReviewSitePage() {
  const { site } = useLoaderData<typeof loader>();
  return (
    <ConnectionPage key={site.id} provider={site}>
      <TiesCard site={site} />
    </ConnectionPage>
  );
}
