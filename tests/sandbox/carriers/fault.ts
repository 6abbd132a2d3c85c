import { setTimeout } from "node:timers/promises";
import type { CarrierCall, CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { html } from "#tests/sandbox/http/respond.ts";

/**
 * How a carrier can be broken on purpose:
 * - `down`: the connection breaks without an answer; `unavailable`: 503 from a gateway
 * - `slow`: the answer comes after `seconds` (30)
 * - `html`: a gateway's page with status 200; `malformed`: the answer breaks off half way
 * - `rate_limited`: 429, to be tried again after `seconds` (60), said in the carrier's own way
 * - `unauthorised`: the credentials do not work any more
 * - `proof_forbidden`: the account may not read proofs of delivery
 * - `late_proof`: proof is there `minutes` (60) after the carrier learnt of the handover, by the sandbox's clock
 */
export const CARRIER_FAULTS = [
  "down",
  "unavailable",
  "slow",
  "html",
  "malformed",
  "rate_limited",
  "unauthorised",
  "proof_forbidden",
  "late_proof",
] as const;
export type CarrierFaultKind = (typeof CARRIER_FAULTS)[number];
export type CarrierFault = { kind: CarrierFaultKind; seconds?: number; minutes?: number };

const SLOW_SECONDS = 30;
const WAIT_SECONDS = 60;
const LATE_MINUTES = 60;

/** The answer of a carrier with that fault. */
export async function answerWithFault(
  standIn: StandIn,
  call: CarrierCall,
  desk: CarrierDesk,
  { kind, seconds }: CarrierFault,
): Promise<Response> {
  switch (kind) {
    case "down":
      return new Response(null, { headers: { "x-sandbox-hang-up": "1" } });
    case "unavailable":
      return gatewayPage("503 Service Temporarily Unavailable", 503);
    case "slow":
      await setTimeout((seconds ?? SLOW_SECONDS) * 1000, undefined, { ref: false });
      return standIn.answer(call, desk);
    case "html":
      return gatewayPage("We will be right back", 200);
    case "malformed":
      return brokenOff(await standIn.answer(call, desk));
    case "rate_limited":
      return standIn.tooMany(seconds ?? WAIT_SECONDS, desk.now);
    case "unauthorised":
      return standIn.unauthorised(call);
    case "proof_forbidden":
    case "late_proof":
      return standIn.answer(call, desk);
  }
}

/** Since when proof can be had of a handover that the carrier learnt of at `toldAt`; both in milliseconds since 1970. */
export function proofSince(toldAt: number, fault: CarrierFault | undefined): number {
  return fault?.kind === "late_proof" ? toldAt + (fault.minutes ?? LATE_MINUTES) * 60_000 : toldAt;
}

function gatewayPage(title: string, status: number): Response {
  return html(`<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`, status);
}

async function brokenOff(whole: Response): Promise<Response> {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  return new Response(bytes.slice(0, Math.floor(bytes.length / 2)), { status: 200, headers: whole.headers });
}
