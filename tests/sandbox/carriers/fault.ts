import type { CarrierCall, CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { faultyAnswer, PROVIDER_FAULTS } from "#tests/sandbox/http/provider-fault.ts";

/**
 * How a carrier can be broken on purpose, besides what breaks at any provider:
 * - `proof_forbidden`: the account may not read proofs of delivery
 * - `late_proof`: proof is there `minutes` (60) after the carrier learnt of the handover, by the sandbox's clock
 */
export const CARRIER_FAULTS = [...PROVIDER_FAULTS, "proof_forbidden", "late_proof"] as const;
export type CarrierFaultKind = (typeof CARRIER_FAULTS)[number];
export type CarrierFault = { kind: CarrierFaultKind; seconds?: number; minutes?: number };

const LATE_MINUTES = 60;

/** The answer of a carrier with that fault. */
export async function answerWithFault(
  standIn: StandIn,
  call: CarrierCall,
  desk: CarrierDesk,
  { kind, seconds }: CarrierFault,
): Promise<Response> {
  const answer = () => standIn.answer(call, desk);
  if (kind === "proof_forbidden" || kind === "late_proof") return answer();
  return faultyAnswer(kind, seconds, {
    answer,
    unauthorised: () => standIn.unauthorised(call),
    tooMany: (wait) => standIn.tooMany(wait, desk.now),
  });
}

/** Since when proof can be had of a handover that the carrier learnt of at `toldAt`; both in milliseconds since 1970. */
export function proofSince(toldAt: number, fault: CarrierFault | undefined): number {
  return fault?.kind === "late_proof" ? toldAt + (fault.minutes ?? LATE_MINUTES) * 60_000 : toldAt;
}
