import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { fileResponse } from "#app/file-response.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { testMailFor } from "#app/test-mail.server.ts";
import { draftTestMail } from "#app/use-cases/settings/draft-test-mail.ts";

/** The test mail as a draft, for a shop whose letters become drafts. */
export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const mail = testMailFor(merchant, new URL(request.url).searchParams.get("to"));
  if (!mail) throw json({ reason: "not_found" }, { status: 404 });
  const draft = await draftTestMail(merchant.shop.id, mail, new Date().toISOString());
  if (!draft.ok) return json({ reason: draft.error }, { status: 422 });
  return fileResponse({ name: "test.eml", mediaType: "message/rfc822", bytes: draft.value });
}
