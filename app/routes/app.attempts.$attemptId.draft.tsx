import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { fileResponse } from "#app/file-response.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { draftMail } from "#app/use-cases/claims/draft-mail.ts";

/** A mail that the merchant sends himself, as a draft for his own mail program. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { attemptId } = params;
  const draft = isUuid(attemptId) ? await draftMail(shop.id, attemptId, new Date().toISOString()) : undefined;
  if (!draft?.ok) throw json({ reason: "not_found" }, { status: 404 });
  return fileResponse({ ...draft.value, mediaType: "message/rfc822" });
}
