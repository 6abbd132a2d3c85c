import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { fileResponse } from "#app/file-response.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readClaimFile } from "#app/queries/claims/read-claim-file.ts";

/** A file of a claim, as it was kept. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { claimId, fileId } = params;
  const file = isUuid(claimId) && isUuid(fileId) ? await readClaimFile(shop.id, claimId, fileId) : undefined;
  if (!file) throw json({ reason: "not_found" }, { status: 404 });
  return fileResponse(file);
}
