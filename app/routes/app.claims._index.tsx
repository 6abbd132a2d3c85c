import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useNavigate, useNavigation } from "@remix-run/react";
import { Box, Card, EmptySearchResult, Page, Tabs } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";
import { ClaimsTable } from "#app/components/claims/claims-table.tsx";
import { OutcomeCounts } from "#app/components/claims/outcome-counts.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { addHours } from "#app/domain/time.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { countOutcomes } from "#app/queries/claims/count-outcomes.ts";
import { CLAIM_VIEWS, listClaims } from "#app/queries/claims/list-claims.ts";
import { pageRequest } from "#app/queries/keyset-page.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { searchParams } = new URL(request.url);
  const view = CLAIM_VIEWS.find((known) => known === searchParams.get("view")) ?? "open";
  const page = await listClaims(shop.id, { view, ...pageRequest(searchParams) });
  const now = new Date().toISOString();
  const outcomes = view === "closed" ? await countOutcomes(shop.id, addHours(now, -365 * 24)) : [];
  return json({ views: CLAIM_VIEWS, view, now, outcomes, ...page });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Claims() {
  const { views, view, rows, outcomes, ...page } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const navigate = useNavigate();
  const loading = useNavigation().state === "loading";
  return (
    <Page title={t("claims.title")} primaryAction={{ content: t("claims.new"), url: "/app/claims/new" }} fullWidth>
      <Card padding="0">
        <Tabs
          tabs={views.map((id) => ({ id, content: t(`claims.view.${id}`), panelID: "claims" }))}
          selected={views.indexOf(view)}
          onSelect={(index) => navigate(`/app/claims?view=${views[index]}`)}
        />
        <div id="claims">
          <OutcomeCounts outcomes={outcomes} />
          {rows.length === 0 ? (
            <Box paddingBlock="800" paddingInline="400">
              <EmptySearchResult
                title={t(`claims.none.${view}`)}
                description={t(view === "closed" ? "claims.noneClosedHelp" : "claims.noneHelp")}
              />
            </Box>
          ) : (
            <ClaimsTable claims={rows} closed={view === "closed"} {...page} loading={loading} />
          )}
        </div>
      </Card>
    </Page>
  );
}
