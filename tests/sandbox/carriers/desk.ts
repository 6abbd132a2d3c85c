import { proofSince } from "#tests/sandbox/carriers/fault.ts";
import { isReceived } from "#tests/sandbox/carriers/parcel.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";

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
