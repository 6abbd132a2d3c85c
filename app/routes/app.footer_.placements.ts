import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { env } from "#app/env.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readPlacementList } from "#app/queries/disclosure/read-placement-list.ts";
import { markPlacement, placementMarkInput } from "#app/use-cases/disclosure/mark-placement.ts";

/** Where the law's words have to stand. Asked for by the footer's page once it is shown, since Shopify is asked for it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, graphql, language } = await authenticateMerchant(request);
  const now = new Date().toISOString();
  return json(await readPlacementList({ graphql, now, apiKey: env.apiKey }, { shopId: shop.id, language }));
}

/** Keeps what the merchant ticks off. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const mark = placementMarkInput.safeParse(await request.json());
  if (!mark.success) throw json({ reason: "not_found" }, { status: 404 });
  await markPlacement({ now: new Date().toISOString() }, shop.id, mark.data);
  return json({ kept: true });
}
