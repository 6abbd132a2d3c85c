import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { boundary } from "@shopify/shopify-app-remix/server";
import { findCarrier } from "#app/carriers/registry.ts";
import { ConnectionPage } from "#app/components/connections/connection-page.tsx";
import { ProvesCard } from "#app/components/connections/proves-card.tsx";
import { UnknownCodesCard } from "#app/components/connections/unknown-codes-card.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { answerConnectionPage, carrierDetail } from "#app/connection-page.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readCarriers } from "#app/queries/connections/read-carriers.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { id } = carrierNamed(params.carrierId);
  const [read] = await readCarriers(shop.id, new Date().toISOString(), [id]);
  return json({ carrier: carrierDetail(read!) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { id } = carrierNamed(params.carrierId);
  return json(await answerConnectionPage(request, shop.id, { kind: "carrier", id }));
}

function carrierNamed(id: string | undefined) {
  const carrier = findCarrier(id ?? "");
  if (!carrier) throw json({ reason: "not_found" }, { status: 404 });
  return carrier;
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function CarrierPage() {
  const { carrier } = useLoaderData<typeof loader>();
  return (
    <ConnectionPage key={carrier.id} provider={carrier}>
      <ProvesCard carrier={carrier} />
      {carrier.connection && <UnknownCodesCard name={carrier.label} codes={carrier.connection.unknownCodes} />}
    </ConnectionPage>
  );
}
