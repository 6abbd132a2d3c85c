import { json, type ActionFunctionArgs } from "@remix-run/node";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { recordEmbedStatus } from "#app/use-cases/disclosure/record-embed-status.ts";

/** Keeps what App Bridge said of the published theme; see components/footer/use-theme-status.ts. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const extensions: unknown = await request.json();
  const status = await recordEmbedStatus({ now: new Date().toISOString() }, { shopId: shop.id, extensions });
  return status.ok ? json({ status: status.value }) : json({ reason: status.error }, { status: 400 });
}
