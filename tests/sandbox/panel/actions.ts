import { z } from "zod";
import { EVENT_STATUSES, addEvent, removeEvent } from "#tests/sandbox/actions/add-event.ts";
import { cancelOrder } from "#tests/sandbox/actions/cancel-order.ts";
import { complain } from "#tests/sandbox/actions/complain.ts";
import { NEWS, deliverOrder } from "#tests/sandbox/actions/deliver-order.ts";
import { editOrder } from "#tests/sandbox/actions/edit-order.ts";
import { HANDOVERS } from "#tests/sandbox/actions/handovers.ts";
import { privacyRequest, redactShop, uninstall } from "#tests/sandbox/actions/leave.ts";
import { closeDispute, openDispute } from "#tests/sandbox/actions/open-dispute.ts";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { refundOrder } from "#tests/sandbox/actions/refund-order.ts";
import { RETURN_REASONS, returnOrder } from "#tests/sandbox/actions/return-order.ts";
import { shipOrder } from "#tests/sandbox/actions/ship-order.ts";
import { BOOKED_CARRIERS, SHIPPING_WAYS } from "#tests/sandbox/carriers/tracking-numbers.ts";
import { describeMail } from "#tests/sandbox/mail/read-mail.ts";
import { action, choice, flag, money, nothing, number, text, time } from "#tests/sandbox/panel/action.ts";
import type { ControlAction } from "#tests/sandbox/panel/action.ts";
import { CARRIER_ACTIONS } from "#tests/sandbox/panel/carrier-actions.ts";
import { REVIEW_ACTIONS } from "#tests/sandbox/panel/review-actions.ts";
import { changeScopes } from "#tests/sandbox/shopify/scopes.ts";
import { findDispute, findOrder, newestFulfillment } from "#tests/sandbox/state/find.ts";
import { GATEWAYS } from "#tests/sandbox/state/payments.ts";
import type { PaymentWay } from "#tests/sandbox/state/payments.ts";
import { BREAKABLE_SERVICES } from "#tests/sandbox/state/types.ts";
import { FOOTER_STYLES } from "#tests/sandbox/state/footer-styles.ts";
import type { BreakableService } from "#tests/sandbox/state/types.ts";

/** Everything the control panel can do. */
export const CONTROL_ACTIONS: ControlAction[] = [
  ...CARRIER_ACTIONS,
  ...REVIEW_ACTIONS,
  action(
    /^\/control\/orders$/,
    z.object({
      customer: z.object({ firstName: text, lastName: text, email: text, phone: z.string().nullish() }).optional(),
      address: z
        .object({
          address1: z.string(),
          address2: z.string().nullable(),
          company: z.string().nullable(),
          zip: z.string(),
          city: z.string(),
          countryCode: z.string(),
        })
        .partial()
        .optional(),
      country: text,
      lines: z.array(z.object({ sku: z.string(), quantity: z.number().int().positive().optional() })).optional(),
      sku: text,
      quantity: number,
      gateway: z.enum(Object.keys(GATEWAYS) as [PaymentWay, ...PaymentWay[]]).optional(),
      locale: text,
      note: text,
    }),
    (context, _id, { sku, quantity, ...input }) =>
      placeOrder(context, {
        ...input,
        ...(sku && { lines: [{ sku, quantity }] }),
      }),
  ),
  action(
    /^\/control\/orders\/([^/]+)\/ship$/,
    z
      .object({
        carrier: choice(SHIPPING_WAYS),
        by: choice(BOOKED_CARRIERS),
        // The former name of `carrier`.
        company: choice(SHIPPING_WAYS),
        number: text,
        partly: flag.optional(),
        at: time,
      })
      .transform(({ company, ...input }) => ({ ...input, carrier: input.carrier ?? company })),
    async (context, id, input) => shipOrder(context, findOrder(context.state, id), input),
  ),
  action(
    /^\/control\/orders\/([^/]+)\/deliver$/,
    z.object({
      handover: z.enum(HANDOVERS),
      news: choice(NEWS),
      receiver: text,
      place: text,
      signed: flag.optional(),
      photo: flag.optional(),
      damaged: flag.optional(),
      at: time,
    }),
    async (context, id, input) => {
      const order = findOrder(context.state, id);
      await deliverOrder(context, order, input);
      return newestFulfillment(order);
    },
  ),
  action(
    /^\/control\/orders\/([^/]+)\/event$/,
    z.object({ status: z.enum(EVENT_STATUSES), message: text, city: text }),
    async (context, id, { status, message, city }) => {
      const order = findOrder(context.state, id);
      const place = { country: order.shippingAddress.countryCode, ...(city && { city }) };
      return addEvent(context, order, newestFulfillment(order), { status, message, place });
    },
  ),
  action(
    /^\/control\/orders\/([^/]+)\/remove-event$/,
    z.object({ event: z.string() }),
    async (context, id, { event }) => {
      const order = findOrder(context.state, id);
      await removeEvent(context, order, newestFulfillment(order), event);
      return newestFulfillment(order);
    },
  ),
  action(/^\/control\/orders\/([^/]+)\/refund$/, z.object({ amount: money, note: text }), async (context, id, input) =>
    refundOrder(context, findOrder(context.state, id), input),
  ),
  action(
    /^\/control\/orders\/([^/]+)\/return$/,
    z.object({
      reason: z.enum(RETURN_REASONS).optional(),
      customerNote: text,
      until: z.enum(["requested", "approved", "declined", "closed"]).optional(),
      declineNote: text,
    }),
    async (context, id, input) => returnOrder(context, findOrder(context.state, id), input),
  ),
  action(
    /^\/control\/orders\/([^/]+)\/edit$/,
    z.object({ sku: z.string(), quantity: number, staffNote: text }),
    async (context, id, input) => editOrder(context, findOrder(context.state, id), input),
  ),
  action(
    /^\/control\/orders\/([^/]+)\/cancel$/,
    z.object({ reason: z.enum(["customer", "inventory", "fraud", "declined", "other"]).optional() }),
    async (context, id, input) => {
      const order = findOrder(context.state, id);
      await cancelOrder(context, order, input);
      return order;
    },
  ),
  action(
    /^\/control\/orders\/([^/]+)\/dispute$/,
    z.object({
      reason: z.string().transform((reason) => reason.toLowerCase()),
      type: z.preprocess(
        (type) => (typeof type === "string" ? type.toLowerCase() : type),
        z.enum(["inquiry", "chargeback"]).optional(),
      ),
      amount: money,
      dueInDays: number,
      withoutOrder: flag.optional(),
    }),
    async (context, id, input) => openDispute(context, findOrder(context.state, id), input),
  ),
  action(/^\/control\/orders\/([^/]+)\/complaint$/, z.object({ text: z.string().min(1) }), async (context, id, input) =>
    describeMail(await complain(context, findOrder(context.state, id), input.text)),
  ),
  action(
    /^\/control\/orders\/([^/]+)\/privacy$/,
    z.object({ topic: z.enum(["customers/redact", "customers/data_request"]) }),
    async (context, id, { topic }) => {
      await privacyRequest(context, findOrder(context.state, id), topic);
      return { sent: topic };
    },
  ),
  action(
    /^\/control\/disputes\/([^/]+)\/decide$/,
    z.object({ status: z.enum(["won", "lost", "accepted"]) }),
    async (context, id, { status }) => {
      const dispute = findDispute(context.state, id);
      await closeDispute(context, dispute, status);
      return dispute;
    },
  ),
  action(/^\/control\/clock$/, z.object({ addHours: z.coerce.number() }), async (context, _id, { addHours }) => {
    await context.moveClock(addHours);
    return { now: context.now().toISOString() };
  }),
  action(
    /^\/control\/break$/,
    z.object({
      service: z.enum(Object.keys(BREAKABLE_SERVICES) as [BreakableService, ...BreakableService[]]),
      mode: z.string().nullish(),
    }),
    async (context, _id, { service, mode }) => {
      const modes: readonly string[] = BREAKABLE_SERVICES[service];
      if (!mode || mode === "off") delete context.state.breaks[service];
      else if (modes.includes(mode)) context.state.breaks[service] = mode;
      else throw new RangeError(`${service} breaks as ${modes.join(" or ")}, not as ${mode}`);
      context.save();
      return context.state.breaks;
    },
  ),
  action(
    /^\/control\/scopes$/,
    z.object({
      dispute: flag.optional(),
      optional: z.preprocess(
        (value) => (typeof value === "string" ? value.split(",").filter(Boolean) : value),
        z.array(z.string()).optional(),
      ),
    }),
    async (context, _id, input) => ({ granted: await changeScopes(context, input) }),
  ),
  action(
    /^\/control\/theme$/,
    z.looseObject({
      embed: flag.optional(),
      block: flag.optional(),
      mark: flag.optional(),
      footer: z.enum(FOOTER_STYLES).optional(),
    }),
    async (context, _id, { embed, block, mark, footer, ...others }) => {
      const { theme } = context.state;
      theme.embed = embed ?? theme.embed;
      theme.block = block ?? theme.block;
      theme.mark = mark ?? theme.mark;
      theme.footer = footer ?? theme.footer;
      // Settings of a block come as `<handle of the block>.<id of the setting>`.
      for (const [name, value] of Object.entries(others)) {
        const [handle = "", id] = name.split(".");
        if (id) theme.settings = { ...theme.settings, [handle]: { ...theme.settings?.[handle], [id]: value } };
      }
      context.save();
      return theme;
    },
  ),
  action(/^\/control\/uninstall$/, nothing, async (context) => {
    await uninstall(context);
    return { installed: false };
  }),
  action(/^\/control\/redact-shop$/, nothing, async (context) => {
    await redactShop(context);
    return { sent: "shop/redact" };
  }),
];
