import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { draftLetter } from "#app/use-cases/claims/draft-letter.ts";

/** A letter that the merchant sends himself, ready to be opened by his mail program. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { claimId } = params;
  const attemptId = new URL(request.url).searchParams.get("attempt");
  if (!isUuid(claimId) || !isUuid(attemptId)) throw json({ reason: "not_found" }, { status: 404 });
  const draft = await draftLetter(shop.id, { claimId, attemptId }, new Date().toISOString());
  if (!draft.ok) throw json({ reason: "not_found" }, { status: 404 });
  return new Response(new Uint8Array(draft.value.bytes), {
    headers: {
      "Content-Type": "message/rfc822",
      "Content-Disposition": `attachment; filename="${draft.value.name}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
