import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useNavigation, useSubmit } from "@remix-run/react";
import { Card, EmptySearchResult, Filters, Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OrdersTable } from "#app/components/orders/orders-table.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { pageRequest } from "#app/queries/keyset-page.ts";
import { listOrders } from "#app/queries/orders/list-orders.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { searchParams } = new URL(request.url);
  const search = searchParams.get("search") ?? "";
  return json({ search, ...(await listOrders(shop.id, { search, ...pageRequest(searchParams) })) });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Orders() {
  const { search, rows, previous, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const submit = useSubmit();
  const loading = useNavigation().state === "loading";
  const [query, setQuery] = useState(search);
  const find = (value: string) => submit(value ? { search: value } : {}, { replace: true });
  const clear = () => {
    setQuery("");
    find("");
  };
  return (
    <Page title={t("orders.title")} subtitle={t("orders.subtitle")} fullWidth>
      <Card padding="0">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            find(query.trim());
          }}
        >
          <Filters
            queryValue={query}
            queryPlaceholder={t("orders.search")}
            filters={[]}
            onQueryChange={setQuery}
            onQueryClear={clear}
            onQueryBlur={() => query.trim() !== search && find(query.trim())}
            onClearAll={clear}
            hideFilters
          />
        </form>
        {rows.length === 0 ? (
          <EmptySearchResult
            title={t(search ? "orders.notFound" : "orders.none")}
            description={t(search ? "orders.notFoundHelp" : "orders.noneHelp")}
          />
        ) : (
          <OrdersTable orders={rows} previous={previous} next={next} loading={loading} />
        )}
      </Card>
    </Page>
  );
}
