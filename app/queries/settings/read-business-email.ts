import type { ShopTransaction } from "#app/db.server.ts";
import { withShop } from "#app/db.server.ts";
import {
  type BusinessEmail,
  type BusinessEmailState,
  businessEmailState,
  MAIL_DOMAINS,
} from "#app/domain/mail/business-email.ts";
import type { Instant } from "#app/domain/time.ts";

/** How the trader's address for complaints stands. */
export async function readBusinessEmail(shopId: string, now: Instant): Promise<BusinessEmailState> {
  return withShop(shopId, async (tx) => {
    const { address, known } = await knownBusinessEmail(tx, shopId);
    return businessEmailState(address, known, now);
  });
}

/** The trader's address, what is known of the last one a link was sent to, and the hash of that link's secret. */
export async function knownBusinessEmail(
  tx: ShopTransaction,
  shopId: string,
): Promise<{
  address: string | null;
  known: BusinessEmail | null;
  tokenHash: Uint8Array | null;
  language: string | null;
}> {
  const trader = await tx.trader.findUnique({ where: { shopId }, select: { email: true } });
  const row = await tx.businessEmail.findUnique({ where: { shopId } });
  return {
    address: trader?.email ?? null,
    known: row && {
      address: row.address,
      domain: MAIL_DOMAINS.find((domain) => domain === row.domain) ?? "unknown",
      domainCheckedAt: row.domainCheckedAt.toISOString(),
      sentAt: row.sentAt?.toISOString() ?? null,
      expiresAt: row.expiresAt?.toISOString() ?? null,
      verifiedAt: row.verifiedAt?.toISOString() ?? null,
      sends: row.sends,
      sendsSince: row.sendsSince.toISOString(),
    },
    tokenHash: row?.tokenHash ?? null,
    language: row?.language ?? null,
  };
}
