import type { IncomingMessage } from "node:http";
import { isHandover, isReceived } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel } from "#tests/sandbox/carriers/parcel.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import type { Handler, SandboxContext } from "#tests/sandbox/context.ts";

/** Answers for the carriers, each at its own hosts, and keeps count of what was asked. */
export const carriersHandler: Handler = async (request, url, body, context) => {
  const standIn = STAND_INS.find(({ hosts }) => hosts.includes(url.host));
  if (!standIn) return undefined;
  const call = { method: request.method ?? "GET", url, headers: plainHeaders(request), body: body.toString() };
  const response = await standIn.answer(call, deskOf(standIn, context));
  const { calls } = context.state.carriers;
  calls[standIn.id] = {
    count: (calls[standIn.id]?.count ?? 0) + 1,
    lastAt: context.now().toISOString(),
    last: `${call.method} ${url.pathname}`,
    lastStatus: response.status,
  };
  context.save();
  return response;
};

/** What a carrier knows now. */
export function deskOf({ id }: StandIn, context: SandboxContext): CarrierDesk {
  const parcels = context.state.carriers.parcels.filter(({ knownTo }) => knownTo.includes(id));
  return {
    now: context.now(),
    shop: context.state.shop,
    parcels,
    find: (number) => parcels.find((parcel) => plain(parcel.number) === plain(number)),
    proofOf: (parcel) => proofOf(parcel),
    mayReadProof: true,
  };
}

function proofOf(parcel: Parcel) {
  return parcel.events.findLast(({ what, signed, photo }) => isHandover(what) && isReceived(what) && (signed || photo));
}

function plain(number: string): string {
  return number.replace(/[\s.-]/g, "").toUpperCase();
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
}
