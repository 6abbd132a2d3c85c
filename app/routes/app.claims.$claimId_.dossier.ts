import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { fileResponse } from "#app/file-response.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readResponse } from "#app/queries/claims/read-response.ts";
import { responseChoice } from "#app/response-choice.server.ts";
import { packDossier } from "#app/use-cases/claims/pack-dossier.ts";

/** Everything about a claim in one archive, with what proves that it was not edited. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { claimId } = params;
  const now = new Date().toISOString();
  const choice = responseChoice(new URL(request.url).searchParams);
  const ready = isUuid(claimId) ? await readResponse(shop.id, claimId, choice, now) : undefined;
  if (!ready) throw json({ reason: "not_found" }, { status: 404 });
  const archive = await packDossier(ready, now);
  return archive.ok
    ? fileResponse(archive.value)
    : json({ error: { type: "document", error: archive.error } }, { status: 422 });
}
