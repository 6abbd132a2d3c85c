import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { EmptyState, LegacyCard, Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";

/**
 * What a page shows when its loader or action failed. Answers of Shopify's library (a new session token is needed, the
 * frame must be left) are passed through as they are.
 */
export function PageError() {
  const error = useRouteError();
  const { t } = useTranslation();
  const kind = pageErrorKind(error);
  if (kind === "shopify") return boundary.error(error);
  return (
    <Page>
      <LegacyCard>
        <EmptyState heading={t(`error.${kind}.title`)} image="" action={{ content: t("error.home"), url: "/app" }}>
          <p>{t(`error.${kind}.text`)}</p>
        </EmptyState>
      </LegacyCard>
    </Page>
  );
}

/** Our own answers carry `{reason}`; any other Response comes from Shopify's library. */
export function pageErrorKind(error: unknown): "shopify" | "notFound" | "failed" {
  if (!isRouteErrorResponse(error)) return "failed";
  if (error.status === 404) return "notFound";
  return error.status >= 500 ? "failed" : "shopify";
}
