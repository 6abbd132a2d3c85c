import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { NavMenu } from "@shopify/app-bridge-react";
import polarisEnglish from "@shopify/polaris/locales/en.json" with { type: "json" };
import polarisDutch from "@shopify/polaris/locales/nl.json" with { type: "json" };
import { AppProvider } from "@shopify/shopify-app-remix/react";
import { boundary } from "@shopify/shopify-app-remix/server";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LocaleProvider } from "#app/components/locale-context.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { authenticateMerchant } from "#app/merchant.server.ts";

const POLARIS = { en: polarisEnglish, nl: polarisDutch };

export async function loader({ request }: LoaderFunctionArgs) {
  const { language, shop } = await authenticateMerchant(request);
  return json({ language, timeZone: shop.timeZone });
}

/** Language and time zone hold as long as the document does; only a full load names the person's locale. */
export const shouldRevalidate = () => false;

export const headers: HeadersFunction = (args) => boundary.headers(args);

export default function App() {
  const { language, timeZone } = useLoaderData<typeof loader>();
  return (
    <Frame language={language} timeZone={timeZone}>
      <Navigation />
      <Outlet />
    </Frame>
  );
}

export function ErrorBoundary() {
  const locale = useRouteLoaderData<typeof loader>("routes/app");
  return (
    <Frame language={locale?.language ?? "en"} timeZone={locale?.timeZone ?? "UTC"}>
      <PageError />
    </Frame>
  );
}

function Frame({ children, ...locale }: { language: "nl" | "en"; timeZone: string; children: ReactNode }) {
  return (
    // The root puts App Bridge into the document's head, so the provider must not add it a second time.
    <AppProvider isEmbeddedApp={false} apiKey="" i18n={POLARIS[locale.language]}>
      <LocaleProvider {...locale}>{children}</LocaleProvider>
    </AppProvider>
  );
}

function Navigation() {
  const { t } = useTranslation();
  return (
    <NavMenu>
      <Link to="/app" rel="home">
        {t("nav.home")}
      </Link>
      <Link to="/app/claims">{t("nav.claims")}</Link>
      <Link to="/app/orders">{t("nav.orders")}</Link>
      <Link to="/app/connections">{t("nav.connections")}</Link>
      <Link to="/app/reviews">{t("nav.reviews")}</Link>
      <Link to="/app/footer">{t("nav.footer")}</Link>
      <Link to="/app/guide">{t("nav.guide")}</Link>
      <Link to="/app/settings">{t("nav.settings")}</Link>
    </NavMenu>
  );
}
