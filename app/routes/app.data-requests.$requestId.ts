import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { fileResponse } from "#app/file-response.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readPersonalData } from "#app/queries/privacy/data-requests.ts";

/** Everything kept about the person of a data request, as a JSON file to hand over (GDPR Article 15). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { requestId } = params;
  const data = isUuid(requestId) ? await readPersonalData(shop.id, requestId, new Date().toISOString()) : undefined;
  if (!data) throw json({ reason: "not_found" }, { status: 404 });
  const bytes = new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
  return fileResponse({ name: `${requestId}.json`, mediaType: "application/json", bytes });
}
