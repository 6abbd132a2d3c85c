import { outsideShops, withShop } from "#app/db.server.ts";
import { decideInvitation } from "#app/domain/review/invitation.ts";
import { addHours, type Instant } from "#app/domain/time.ts";
import type { ReviewInvitation, ReviewSettings } from "#app/generated/prisma/client.ts";
import { readReviewSettings } from "#app/queries/reviews/read-review-settings.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { askDelivery } from "./ask-delivery.ts";
import { askedCustomer } from "./asked-customer.ts";
import { clearInterrupted } from "./clear-interrupted.ts";
import { DELIVERY_QUESTION, recordOutcome } from "./record-outcome.ts";
import { inviteBySite, siteConsent } from "./invite-by-site.ts";
import { scheduleAsking } from "./schedule-asking.ts";

/** Orders planned, and invitations looked at, in one go. */
const AT_ONCE = 100;
/** A webhook may bring an order later than another that was placed after it. */
const LATE_HOURS = 48;
/** New orders are planned, and a site that did not answer is asked again, so soon. */
const LOOK_AGAIN_HOURS = 1;

/**
 * Asks the customers whose time has come: for a review by the site of the shop's choice, for a confirmation by our own mail, once
 * per order each. What is sent, and what is left out and why, is an entry of the order's ledger. Looks again when the next one's
 * time comes.
 */
export async function askCustomers(shopId: string, now: () => Instant, signal: AbortSignal): Promise<void> {
  const shop = await outsideShops.shop.findUnique({ where: { id: shopId }, select: { uninstalledAt: true } });
  if (!shop || shop.uninstalledAt) return;
  await clearInterrupted(shopId, now());
  const kept = await withShop(shopId, (tx) => tx.reviewSettings.findUnique({ where: { shopId } }));
  if (!kept || (kept.inviteSite === null && !kept.askDelivery)) return;
  await plan(shopId, kept, now());
  const ended = await considerDue(shopId, now, signal);
  await withShop(shopId, async (tx) => {
    const later = addHours(now(), LOOK_AGAIN_HOURS);
    const next =
      ended === "all_done"
        ? await tx.reviewInvitation.findFirst({
            where: { shopId, status: "planned", nextCheckAt: { lt: later } },
            orderBy: { nextCheckAt: "asc" },
          })
        : null;
    await scheduleAsking(tx, shopId, ended === "stopped" ? now() : (next?.nextCheckAt?.toISOString() ?? later));
  });
}

async function considerDue(
  shopId: string,
  now: () => Instant,
  signal: AbortSignal,
): Promise<"all_done" | "stopped" | "not_now"> {
  while (!signal.aborted) {
    const due = await dueInvitations(shopId, now());
    if (due.length === 0) return "all_done";
    for (const invitation of due) {
      if (signal.aborted) break;
      if (!(await consider(shopId, invitation, now))) return "not_now";
    }
  }
  return "stopped";
}

/** Plans what is asked about each new order. */
async function plan(shopId: string, settings: ReviewSettings, now: Instant): Promise<void> {
  const from = settings.plannedUntil ?? new Date(now);
  const sites = [
    ...(settings.inviteSite ? [settings.inviteSite] : []),
    ...(settings.askDelivery ? [DELIVERY_QUESTION] : []),
  ];
  await withShop(shopId, async (tx) => {
    // The mark moves on with the orders; those before the choice was made stay out.
    await tx.$executeRaw`
      INSERT INTO review_invitation (shop_id, order_id, site, asked_by, email_normalised, status, next_check_at)
      SELECT ${shopId}::uuid, o.id, s.site, 'us', o.email_normalised, 'planned', ${now}::timestamptz
      FROM "order" o, unnest(${sites}::text[]) AS s (site)
      WHERE o.shop_id = ${shopId}::uuid AND o.placed_at >= ${from}::timestamptz AND o.placed_at <= ${now}::timestamptz
      ON CONFLICT (shop_id, site, order_id) WHERE asked_by = 'us' DO NOTHING`;
    const mark = new Date(Math.max(from.getTime(), Date.parse(addHours(now, -LATE_HOURS))));
    await tx.reviewSettings.updateMany({ where: { shopId }, data: { plannedUntil: mark } });
  });
}

function dueInvitations(shopId: string, now: Instant): Promise<ReviewInvitation[]> {
  return withShop(shopId, (tx) =>
    tx.reviewInvitation.findMany({
      where: { shopId, status: "planned", nextCheckAt: { lte: now } },
      orderBy: [{ nextCheckAt: "asc" }, { id: "asc" }],
      take: AT_ONCE,
    }),
  );
}

/**
 * Decides about one planned invitation and does it.
 * @returns false when the site cannot be asked now: the rest waits
 */
async function consider(shopId: string, invitation: ReviewInvitation, now: () => Instant): Promise<boolean> {
  const settings = await readReviewSettings(shopId);
  const customer = await askedCustomer(shopId, invitation);
  const shop = await ledgerShop(shopId);
  const bySite = invitation.site !== DELIVERY_QUESTION;
  const wanted = bySite ? settings.inviteSite === invitation.site : settings.askDelivery;
  if (!customer || !wanted) {
    await withShop(shopId, (tx) => tx.reviewInvitation.deleteMany({ where: { shopId, id: invitation.id } }));
    return true;
  }
  let { facts } = customer;
  const decide = () => decideInvitation(facts, settings, now());
  // The site is asked for its consent only when nothing else stands in the way.
  if (settings.basis === "site_consent") {
    facts = { ...facts, agreedAtSite: true };
    if (decide().decision === "send") {
      const consent = await siteConsent(shopId, invitation.site, settings.inviteSite, customer.reference, now);
      if (!consent.ok) return false;
      facts = { ...facts, agreedAtSite: consent.value };
    }
  }
  const decision = decide();
  switch (decision.decision) {
    case "wait":
      await withShop(shopId, (tx) =>
        tx.reviewInvitation.updateMany({
          where: { shopId, id: invitation.id, status: "planned" },
          data: { nextCheckAt: decision.until },
        }),
      );
      return true;
    case "leave_out":
      await recordOutcome(shop, invitation, { status: "left_out", reason: decision.reason }, now());
      return true;
    case "send":
      return bySite ? inviteBySite(shop, invitation, customer, now) : askDelivery(shop, invitation, customer, now);
  }
}
