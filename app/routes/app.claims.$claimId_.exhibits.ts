import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { fileResponse } from "#app/file-response.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readClaimFile } from "#app/queries/claims/read-claim-file.ts";
import { readResponse } from "#app/queries/claims/read-response.ts";
import { responseChoice } from "#app/response-choice.server.ts";
import { renderExhibits } from "#app/use-cases/claims/render-exhibits.ts";

/** The exhibits of the response as it stands: `?slot=` names the file for one slot of Shopify's form. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { claimId } = params;
  const { searchParams } = new URL(request.url);
  const now = new Date().toISOString();
  const ready = isUuid(claimId) ? await readResponse(shop.id, claimId, responseChoice(searchParams), now) : undefined;
  if (!ready) throw json({ reason: "not_found" }, { status: 404 });
  const { row, response, chain } = ready;
  const form = response.channel === "customer_email" ? "one_file" : "by_slot";
  const rendered = await renderExhibits({ shopId: shop.id, claimId: row.id }, response, chain, form, now);
  if (!rendered.ok) return json({ error: { type: "document", error: rendered.error } }, { status: 422 });
  const slot = searchParams.get("slot");
  const chosen = rendered.value.find((file) => slot === null || file.slot === slot);
  const file = chosen && (await readClaimFile(shop.id, row.id, chosen.id));
  if (!file) throw json({ reason: "not_found" }, { status: 404 });
  return fileResponse(file);
}
