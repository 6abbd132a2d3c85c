import type { IncomingMessage } from "node:http";
import { answerWithFault, proofSince } from "#tests/sandbox/carriers/fault.ts";
import { isReceived } from "#tests/sandbox/carriers/parcel.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import type { Handler, SandboxContext } from "#tests/sandbox/context.ts";

/** Answers for the carriers, each at its own hosts, and keeps count of what was asked. */
export const carriersHandler: Handler = async (request, url, body, context) => {
  const standIn = STAND_INS.find(({ hosts }) => hosts.includes(url.host));
  if (!standIn) return undefined;
  const call = { method: request.method ?? "GET", url, headers: plainHeaders(request), body: body.toString() };
  const { calls, faults } = context.state.carriers;
  const fault = faults[standIn.id];
  const desk = deskOf(standIn, context);
  const response = await (fault ? answerWithFault(standIn, call, desk, fault) : standIn.answer(call, desk));
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
  const now = context.now();
  const { parcels: all, faults } = context.state.carriers;
  const parcels = all.filter(({ knownTo }) => knownTo.includes(id));
  const mayReadProof = faults[id]?.kind !== "proof_forbidden";
  return {
    now,
    shop: context.state.shop,
    parcels,
    mayReadProof,
    find: (number) => parcels.find((parcel) => plain(parcel.number) === plain(number)),
    proofOf: ({ events }) => {
      const proof = events.findLast(({ what, signed, photo }) => isReceived(what) && (signed || photo));
      const isThere = proof && proofSince(Date.parse(proof.toldAt), faults[id]) <= now.getTime();
      return mayReadProof && isThere ? proof : undefined;
    },
  };
}

function plain(number: string): string {
  return number.replace(/[\s.-]/g, "").toUpperCase();
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
}
