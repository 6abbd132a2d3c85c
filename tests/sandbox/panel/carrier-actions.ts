import { z } from "zod";
import { tellCarrier } from "#tests/sandbox/actions/tell-carrier.ts";
import { CARRIER_FAULTS } from "#tests/sandbox/carriers/fault.ts";
import { PARCEL_NEWS } from "#tests/sandbox/carriers/parcel.ts";
import { findStandIn } from "#tests/sandbox/carriers/registry.ts";
import { action, flag, nothing, number, text, time } from "#tests/sandbox/panel/action.ts";
import type { ControlAction } from "#tests/sandbox/panel/action.ts";
import { NotFound, findParcel } from "#tests/sandbox/state/find.ts";

/**
 * What can be done with the carriers' stand-ins, each by `POST` with JSON or a form. Moments are ISO-8601 text.
 *
 * - `/control/orders/{id}/ship` `{ carrier?, by?, number?, partly?, at? }` (in actions.ts): books a parcel. `carrier` is an id
 *   of the app's carriers, default `postnl`; `by`, for Sendcloud, MyParcel and AfterShip, who carries: both know the parcel.
 * - `/control/orders/{id}/deliver` `{ handover, news?, receiver?, place?, signed?, photo?, damaged?, at? }` (in actions.ts):
 *   `news` is `shopify` (the default: only Shopify's events), `carrier`, `both` or `contradicting`.
 * - `/control/parcels/{number}/event` `{ what, city?, place?, receiver?, signed?, photo?, damaged?, at? }`: one thing that the
 *   carrier notes; `what` is one of PARCEL_NEWS.
 * - `/control/carriers/{id}/fault` `{ fault, seconds?, minutes? }`: breaks a carrier; `fault` is one of CARRIER_FAULTS or `off`.
 *   `slow` takes the seconds (a test gives a fraction), `rate_limited` too, `late_proof` minutes of the sandbox's clock.
 * - `/control/carriers/{id}/webhook` `{ url, secret?, way?, repeats? }`: an address that the carrier pushes to from now on, as a
 *   merchant enters it at the carrier's site. Without a secret it is the one among the carrier's credentials. `way`: Sendcloud's
 *   `webhook` or `event_subscription`. `repeats` sends everything twice. What is not taken with 2xx is sent again.
 * - `/control/carrier-webhooks/{id}/remove`: no more pushes to it.
 *
 * To be read with `GET`: `/control/carriers` (credentials, calls, fault, addresses of each), `/control/parcels[/{number}]`,
 * `/control/carrier-pushes`; `/control/carriers?page` is for people.
 */
export const CARRIER_ACTIONS: ControlAction[] = [
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
];
