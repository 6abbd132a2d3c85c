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
import { tellCarrier } from "#tests/sandbox/actions/tell-carrier.ts";
import { CARRIER_FAULTS } from "#tests/sandbox/carriers/fault.ts";
import { PARCEL_NEWS } from "#tests/sandbox/carriers/parcel.ts";
import { BOOKED_CARRIERS, SHIPPING_WAYS } from "#tests/sandbox/carriers/tracking-numbers.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { describeMail } from "#tests/sandbox/mail/read-mail.ts";
import { changeScopes } from "#tests/sandbox/shopify/scopes.ts";
import { findStandIn } from "#tests/sandbox/carriers/registry.ts";
import { NotFound, findDispute, findOrder, findParcel, newestFulfillment } from "#tests/sandbox/state/find.ts";
import { GATEWAYS } from "#tests/sandbox/state/payments.ts";
import type { PaymentWay } from "#tests/sandbox/state/payments.ts";
import { BREAKABLE_SERVICES } from "#tests/sandbox/state/types.ts";
import { FOOTER_STYLES } from "#tests/sandbox/state/footer-styles.ts";
import type { BreakableService } from "#tests/sandbox/state/types.ts";

/** One thing the control panel can do: `POST {path}`. `id` is the order's or dispute's from the path. */
export type ControlAction = {
  path: RegExp;
  run(context: SandboxContext, id: string, input: unknown): Promise<unknown>;
};

/** Form fields arrive as text; an empty one counts as not given. */
const text = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());
const flag = z.preprocess(
  (value) => (typeof value === "string" ? value === "true" || value === "on" : value),
  z.boolean(),
);
const number = z.preprocess((value) => (value === "" ? undefined : value), z.coerce.number().optional());
/** A moment as ISO-8601 text; default now. */
const time = z.preprocess((value) => (value === "" ? undefined : value), z.coerce.date().optional());
const choice = <Value extends string>(values: readonly Value[]) =>
  z.preprocess((value) => (value === "" ? undefined : value), z.enum(values).optional());
const money = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z
    .string()
    .regex(/^\d+(\.\d{1,2})?$/)
    .optional(),
);

function action<Input>(
  path: RegExp,
  schema: z.ZodType<Input>,
  run: (context: SandboxContext, id: string, input: Input) => Promise<unknown>,
): ControlAction {
  return { path, run: (context, id, input) => run(context, id, schema.parse(input)) };
}

const nothing = z.object({});

/** Everything the control panel can do. */
export const CONTROL_ACTIONS: ControlAction[] = [
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
    /^\/control\/parcels\/([^/]+)\/event$/,
    z.object({
      what: z.enum(PARCEL_NEWS),
      city: text,
      place: text,
      receiver: text,
      signed: flag.optional(),
      photo: flag.optional(),
      damaged: flag.optional(),
      at: time,
    }),
    async (context, number, input) => {
      const parcel = findParcel(context.state, number);
      await tellCarrier(context, parcel, input);
      return parcel;
    },
  ),
  action(
    /^\/control\/carriers\/([^/]+)\/fault$/,
    z.object({ fault: z.enum(["off", ...CARRIER_FAULTS]), seconds: number, minutes: number }),
    async (context, id, { fault, seconds, minutes }) => {
      const standIn = findStandIn(id);
      const { faults } = context.state.carriers;
      if (fault === "off") delete faults[standIn.id];
      else
        faults[standIn.id] = {
          kind: fault,
          ...(seconds !== undefined && { seconds }),
          ...(minutes !== undefined && { minutes }),
        };
      context.save();
      return faults;
    },
  ),
  action(
    /^\/control\/carriers\/([^/]+)\/webhook$/,
    z.object({ url: z.url({ protocol: /^https?$/ }), secret: text, way: text, repeats: flag.optional() }),
    async (context, id, { url, secret, way: wanted, repeats = false }) => {
      const { id: carrier, pushes = {} } = findStandIn(id);
      const way = wanted ?? Object.keys(pushes)[0] ?? "";
      const known = pushes[way];
      if (!known) throw new RangeError(`${id} pushes by ${Object.keys(pushes).join(" or ") || "no way"}`);
      const webhook = { id: context.nextId(), carrier, way, url, secret: secret ?? known.secret, repeats };
      context.state.carriers.webhooks.push(webhook);
      context.save();
      return webhook;
    },
  ),
  action(/^\/control\/carrier-webhooks\/([^/]+)\/remove$/, nothing, async (context, id) => {
    const { carriers } = context.state;
    if (!carriers.webhooks.some((known) => known.id === id)) throw new NotFound(`no carrier's webhook ${id}`);
    carriers.webhooks = carriers.webhooks.filter((known) => known.id !== id);
    context.save();
    return { removed: id };
  }),
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
    z.looseObject({ embed: flag.optional(), block: flag.optional(), footer: z.enum(FOOTER_STYLES).optional() }),
    async (context, _id, { embed, block, footer, ...others }) => {
      const { theme } = context.state;
      theme.embed = embed ?? theme.embed;
      theme.block = block ?? theme.block;
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
