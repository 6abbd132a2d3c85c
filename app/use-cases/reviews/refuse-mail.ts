import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { isMailAddress } from "#app/platform/mail/compose-mail.server.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { normaliseEmail } from "#app/use-cases/evidence/project-orders.ts";
import { emailDigest } from "./email-digest.ts";

/** A merchant puts an address on the do-not-mail list; one that is on it already stays as it is. */
export async function refuseMail(
  shopId: string,
  address: string,
  now: Instant,
): Promise<Result<undefined, "not_an_address">> {
  const email = normaliseEmail(address);
  if (!isMailAddress(email)) return err("not_an_address");
  const { digestKey } = await ledgerShop(shopId);
  const key = { shopId, emailDigest: emailDigest(digestKey, email) };
  await withShop(shopId, (tx) =>
    tx.mailRefusal.upsert({
      where: { shopId_emailDigest: key },
      create: { ...key, emailNormalised: email, addedBy: "merchant", refusedAt: now },
      // The address of somebody who was erased is known again by its being entered.
      update: { emailNormalised: email },
    }),
  );
  return ok(undefined);
}
