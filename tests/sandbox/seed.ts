import { addEvent } from "#tests/sandbox/actions/add-event.ts";
import { cancelOrder } from "#tests/sandbox/actions/cancel-order.ts";
import { complain } from "#tests/sandbox/actions/complain.ts";
import { connectReviewSite } from "#tests/sandbox/actions/connect-review-site.ts";
import { deliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import { openApp } from "#tests/sandbox/actions/open-app.ts";
import { openClaim } from "#tests/sandbox/actions/open-claim.ts";
import { openDispute } from "#tests/sandbox/actions/open-dispute.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { refundOrder } from "#tests/sandbox/actions/refund-order.ts";
import { returnOrder } from "#tests/sandbox/actions/return-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import { tellCarrier } from "#tests/sandbox/actions/tell-carrier.ts";
import { untilKnown } from "#tests/sandbox/actions/until-known.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { invite } from "#tests/sandbox/reviews/invite.ts";
import { leaveReview } from "#tests/sandbox/reviews/leave-review.ts";
import { findOrder, findParcel, newestFulfillment } from "#tests/sandbox/state/find.ts";
import { PEOPLE } from "#tests/sandbox/state/people.ts";
import { SEED_PLAN } from "#tests/sandbox/state/seed-plan.ts";
import type { PlannedOrder } from "#tests/sandbox/state/seed-plan.ts";
import type { Order } from "#tests/sandbox/state/types.ts";

/** Where the shop belongs. */
const REVIEW_SITE = "webwinkelkeur";
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** What Shopify and the carrier call the steps of a parcel that has not arrived. */
const CARRIERS_STEPS = {
  in_transit: "in_transit",
  out_for_delivery: "out_for_delivery",
  attempted_delivery: "attempt_failed",
} as const;
type Stuck = keyof typeof CARRIERS_STEPS;
const ON_THE_WAY = Object.keys(CARRIERS_STEPS) as Stuck[];

type Step = { at: number; run(order: Order, at: Date): Promise<unknown> };
type PlacedStep = Step & { plan: number };

/**
 * Fills a new shop: installs the app, then lets sixty days of orders happen in the order of their dates, with their
 * webhooks, disputes, complaints and reviews, and connects the shop's review site. An interrupted filling goes on where it
 * stopped.
 */
export async function seedShop(context: SandboxContext): Promise<void> {
  const { state } = context;
  await openApp(context);
  const seed = (state.seed ??= { startedAt: context.now().toISOString(), stepsDone: 0, orderIds: [] });
  const start = Date.parse(seed.startedAt);
  const steps = SEED_PLAN.flatMap((planned, plan): PlacedStep[] =>
    stepsOf(context, planned, start, plan).map((step) => ({ ...step, plan })),
  ).sort((a, b) => a.at - b.at || a.plan - b.plan);
  for (const step of steps.slice(seed.stepsDone)) {
    const id = seed.orderIds[step.plan];
    const at = new Date(Math.min(step.at, start));
    if (id) await step.run(findOrder(state, id), at);
    else seed.orderIds[step.plan] = (await placePlanned(context, SEED_PLAN[step.plan]!, at)).id;
    seed.stepsDone += 1;
    context.save();
  }
  // Last, when the app knows the orders that the reviews are about.
  await untilKnown(context, state.orders.at(-1)!);
  await connectReviewSite(context, REVIEW_SITE);
}

async function placePlanned(context: SandboxContext, planned: PlannedOrder, at: Date): Promise<Order> {
  const person = PEOPLE.find(({ email }) => email.startsWith(`${planned.who}@`));
  if (!person) throw new Error(`the seed plan names ${planned.who}, who is no customer`);
  const skus = [...new Set(planned.skus)];
  return placeOrder(context, {
    customer: { email: person.email },
    gateway: planned.pay,
    lines: skus.map((sku) => ({ sku, quantity: planned.skus.filter((other) => other === sku).length })),
    at,
  });
}

/** The first step places the order, the others happen to it. */
function stepsOf(context: SandboxContext, planned: PlannedOrder, start: number, plan: number): Step[] {
  // Between nine and five in the Netherlands, so that carriers come by day.
  const placed = Math.floor(start / DAY_MS - planned.daysAgo) * DAY_MS + (8 + (plan % 8)) * HOUR_MS + plan * 37_000;
  const after = (days: number) => placed + days * DAY_MS;
  const { ship, stuckAt, deliver, review, refund, cancel, dispute, complaint } = planned;
  const steps: (Step | false | undefined)[] = [
    { at: placed, run: async () => undefined },
    ship && {
      at: after(ship.afterDays ?? 0.2),
      run: (order, at) =>
        shipOrder(context, order, { carrier: ship.through ?? ship.by, by: ship.by, partly: ship.partly, at }),
    },
    ...(stuckAt ? ON_THE_WAY.slice(0, ON_THE_WAY.indexOf(stuckAt) + 1) : []).map((status, index): Step => ({
      at: after(0.6 + index * 0.5),
      run: (order, at) => stillUnderWay(context, order, status, index === 0 ? "Nieuwegein" : undefined, at),
    })),
    deliver && {
      at: after(deliver.afterDays),
      run: (order, at) => deliverOrder(context, order, { news: "both", ...deliver, at }),
    },
    review?.invited && {
      at: after(review.afterDays - 1),
      run: async (order, at) => invite(context, order, REVIEW_SITE, at),
    },
    review && {
      at: after(review.afterDays),
      run: (order, at) =>
        leaveReview(context, order, {
          site: REVIEW_SITE,
          mood: review.invited ? "good" : "ambiguous",
          rating: review.rating,
          text: review.text,
          language: order.locale.slice(0, 2),
          at,
        }),
    },
    planned.return && {
      at: after(planned.return.afterDays),
      run: (order, at) =>
        returnOrder(context, order, {
          until: planned.return!.until,
          customerNote: planned.return!.note,
          declineNote: "Die Frist für die Rückgabe ist abgelaufen.",
          at,
        }),
    },
    refund && {
      at: after(refund.afterDays),
      run: (order, at) =>
        refundOrder(context, order, {
          amount: refund.amount,
          note: refund.note,
          returnId: order.returns.at(-1)?.id,
          at,
        }),
    },
    cancel && { at: after(cancel.afterDays) + HOUR_MS, run: (order, at) => cancelOrder(context, order, { at }) },
    dispute && {
      at: start - dispute.daysAgo * DAY_MS,
      run: (order, at) => openDispute(context, order, { ...dispute, at }),
    },
    complaint?.channel === "customer" && { at: start, run: (order) => complain(context, order, complaint.statement) },
    complaint && { at: start, run: (order) => openClaim(context, order, complaint) },
  ];
  return steps.filter((step) => step !== undefined && step !== false);
}

/** Both the carrier and Shopify's events tell it. */
async function stillUnderWay(
  context: SandboxContext,
  order: Order,
  status: Stuck,
  city: string | undefined,
  at: Date,
): Promise<void> {
  const fulfillment = newestFulfillment(order);
  const { city: home, countryCode: country } = order.shippingAddress;
  await tellCarrier(context, findParcel(context.state, fulfillment), { what: CARRIERS_STEPS[status], city, at });
  await addEvent(context, order, fulfillment, { status, place: { city: city ?? home, country }, at });
}
