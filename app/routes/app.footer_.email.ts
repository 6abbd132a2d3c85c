import { json, type ActionFunctionArgs } from "@remix-run/node";
import { env } from "#app/env.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { sendVerificationMail } from "#app/use-cases/settings/send-verification-mail.ts";
import { verificationWords } from "#app/verification-mail.server.ts";

/** Sends the link that verifies the trader's address for complaints. */
export async function action({ request }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const { shop, language } = merchant;
  const deps = { now: new Date().toISOString(), appUrl: env.appUrl };
  return json(await sendVerificationMail(deps, { shopId: shop.id, words: verificationWords(merchant), language }));
}
