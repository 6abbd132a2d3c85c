import { Page } from "@shopify/polaris";
import type { HeadersFunction, LoaderFunctionArgs } from "@remix-run/node";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";
import { PageError } from "#app/components/page-error.tsx";
import { authenticateMerchant } from "#app/merchant.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  return null;
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Home() {
  const { t } = useTranslation();
  return <Page title={t("home.title")} />;
}
