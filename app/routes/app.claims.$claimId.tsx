import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card, Page, Text } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useTranslation } from "react-i18next";
import { ClaimStatusBadge } from "#app/components/claims/claim-status-badge.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readResponse } from "#app/queries/claims/read-response.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { claimId } = params;
  const ready = isUuid(claimId) ? await readResponse(shop.id, claimId, {}, new Date().toISOString()) : undefined;
  if (!ready) throw json({ reason: "not_found" }, { status: 404 });
  const { reference, claim, response } = ready;
  return json({ reference, status: claim.status, letter: response.letter });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Claim() {
  const { reference, status, letter } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <Page
      backAction={{ content: t("claims.title"), url: "/app/claims" }}
      title={reference}
      titleMetadata={<ClaimStatusBadge status={status} />}
    >
      <Card>
        <Text as="h2" variant="headingMd">
          {letter.subject}
        </Text>
      </Card>
    </Page>
  );
}
