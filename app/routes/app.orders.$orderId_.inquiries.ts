import { json, type ActionFunctionArgs } from "@remix-run/node";
import { INQUIRY_WISH } from "#app/inquiry-form.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { prepareInquiry } from "#app/use-cases/carrier-inquiries/prepare-inquiry.ts";

/** Prepares an inquiry about one of the order's parcels, and leads to its page. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, userId, redirect } = await authenticateMerchant(request);
  const { orderId } = params;
  if (!isUuid(orderId)) throw json({ reason: "not_found" }, { status: 404 });
  const { claimId, ...wish } = INQUIRY_WISH.parse(await request.json());
  const prepared = await prepareInquiry(
    shop.id,
    { orderId, ...wish, ...(claimId ? { claimId } : {}) },
    `merchant:${userId}`,
    new Date().toISOString(),
  );
  if (!prepared.ok) throw json({ reason: "not_found" }, { status: 404 });
  return redirect(`/app/inquiries/${prepared.value.inquiryId}`);
}
