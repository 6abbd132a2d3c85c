import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import type { ReviewInvitation } from "#app/generated/prisma/client.ts";
import type { ProviderFailure, ProviderHttp } from "#app/providers/provider.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import type { ReviewSite } from "#app/reviews/review-site.ts";
import { limitedHttp } from "#app/use-cases/connections/limited-http.ts";
import { noteFailure, noteSuccess } from "#app/use-cases/connections/note-call.ts";
import { openConnection, type OpenConnection } from "#app/use-cases/connections/open-connection.ts";
import { leftAloneUntil } from "#app/use-cases/connections/provider-circuit.ts";
import { bucketKey } from "#app/providers/sealed-credentials.server.ts";
import type { LedgerShop } from "#app/use-cases/evidence/append-entries.ts";
import type { AskedCustomer } from "./asked-customer.ts";
import { recordOutcome } from "./record-outcome.ts";

type Ready = { connection: OpenConnection; site: ReviewSite; http: ProviderHttp };

/**
 * Has a site invite a customer. It is asked again after a crash in between: the sites tell a repetition, and none invites twice
 * for one order.
 * @returns false when the site cannot be asked now
 */
export async function inviteBySite(
  shop: LedgerShop,
  invitation: ReviewInvitation,
  customer: AskedCustomer,
  now: () => Instant,
): Promise<boolean> {
  const ready = await siteOf(shop.id, invitation.site, now);
  if (!ready?.site.invite || customer.email === null) return false;
  const { connection, site, http } = ready;
  const which = { shopId: shop.id, id: connection.id, provider: site.id };
  const { email, firstName, lastName, reference, shopifyId, orderedAt, language } = customer;
  // The review may be written before the site's answer is here: the invitation counts from when it was asked for.
  const at = now();
  const invited = await site.invite!(
    http,
    connection.opened,
    { email, firstName, lastName, orderReference: reference, orderId: shopifyId, orderedAt, language },
    at,
  );
  if (!invited.ok) {
    await noteFailure(which, invited.error, now());
    await withShop(shop.id, (tx) =>
      tx.reviewInvitation.updateMany({
        where: { shopId: shop.id, id: invitation.id },
        data: { nextCheckAt: addHours(now(), 1) },
      }),
    );
    return false;
  }
  await noteSuccess(which, now());
  const { status, message } = invited.value;
  const end = status === "accepted" ? ("sent" as const) : status;
  await recordOutcome(shop, invitation, { status: end, reason: end === "refused" ? message : null, reference }, at);
  return true;
}

/**
 * What the site says of the customer's consent. Our own mail rests on the consent at the site that invites.
 * @returns null when the site has no answer, or none to give
 */
export async function siteConsent(
  shopId: string,
  invitationSite: string,
  inviteSite: string | null,
  reference: string,
  now: () => Instant,
): Promise<Result<boolean | null, ProviderFailure | { kind: "not_connected" }>> {
  const ready = await siteOf(shopId, findReviewSite(invitationSite) ? invitationSite : (inviteSite ?? ""), now);
  if (!ready) return err({ kind: "not_connected" });
  if (!ready.site.consent) return ok(null);
  const told = await ready.site.consent(ready.http, ready.connection.opened, reference, now());
  const which = { shopId, id: ready.connection.id, provider: ready.site.id };
  if (told.ok) await noteSuccess(which, now());
  else await noteFailure(which, told.error, now());
  return told;
}

/** The shop's connection with a site, when it may be used now. */
async function siteOf(shopId: string, siteId: string, now: () => Instant): Promise<Ready | undefined> {
  const site = findReviewSite(siteId);
  const known = await withShop(shopId, (tx) =>
    tx.connection.findFirst({ where: { shopId, kind: "review_site", provider: siteId, disconnectedAt: null } }),
  );
  const connection = known && (await openConnection(shopId, known.id));
  if (!site || !connection) return undefined;
  if (connection.pausedUntil && connection.pausedUntil.toISOString() > now()) return undefined;
  if (await leftAloneUntil(site.id, now())) return undefined;
  const http = limitedHttp({ key: bucketKey(site.id, connection.opened), limits: site.rateLimits }, now);
  return { connection, site, http };
}
