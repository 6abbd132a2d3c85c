import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";
import { DirectorySearch } from "#app/components/directory/directory-search.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { dayIn } from "#app/domain/time.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readTraderFacts } from "#app/queries/disclosure/read-trader-facts.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { country, adrCommitment, adrEntity } = await readTraderFacts(shop.id);
  const bound = adrCommitment === "member" || adrCommitment === "obliged";
  return json({
    country: country ?? null,
    chosenId: bound ? (adrEntity ?? null) : null,
    today: dayIn(new Date().toISOString(), shop.timeZone),
  });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Directory() {
  const { t } = useTranslation();
  return (
    <Page
      title={t("directory.title")}
      subtitle={t("directory.subtitle")}
      backAction={{ content: t("footer.title"), url: "/app/footer" }}
    >
      <DirectorySearch {...useLoaderData<typeof loader>()} />
    </Page>
  );
}
