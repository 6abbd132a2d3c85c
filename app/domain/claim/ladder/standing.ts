import { type ClockId, clockWithId } from "../clocks/clocks.ts";
import { isClosed, type OpenedClaim } from "../state.ts";
import { ladderOf, type LadderKey, rungWithId } from "./ladder.ts";
import { providerLadder } from "./provider-ladders.ts";
import type { Rung } from "./rung.ts";

/** Where a claim stands on its ladder. */
export type Standing = {
  current: Rung;
  /** What can come after it, nearest first. */
  next: Rung[];
  /** What the merchant can write down as having happened. */
  recordable: Rung[];
};

/** By whose ladder a claim is handled: the complaint's, or a way of payment's. */
export function ladderName(claim: Pick<OpenedClaim, "channel">, gateways: readonly string[]): Rung["ladder"] {
  if (claim.channel === "shopify_dispute") return "shopify";
  return claim.channel === "psp" ? providerLadder(gateways) : "complaint";
}

/**
 * The clock that is proposed for a new claim: that of the rung it begins on. A term that nobody verified is not proposed;
 * there, and at a bank, the date that the channel names is asked for.
 */
export function openingClock(claim: OpenedClaim, key: LadderKey): ClockId | undefined {
  const { clock } = standingOf(claim, key).current;
  return clock && clockWithId(clock).confidence !== "unverified" ? clock : undefined;
}

/**
 * The rung a claim stands on: the last one that was written down, else what its channel and its answers so far tell.
 * What happened at another body than the trader's present one still counts.
 */
export function standingOf(claim: OpenedClaim, key: LadderKey): Standing {
  const ladder = ladderOf(key);
  const recorded = rungWithId(claim.rung?.id);
  const current = recorded ?? impliedRung(claim, ladder);
  return {
    current,
    next: nextRungs(current, ladder),
    recordable: recordableRungs(claim, current, ladder),
  };
}

/** Shopify tells of its disputes itself, but not when the bank comes back to one that was decided. */
function recordableRungs(claim: OpenedClaim, current: Rung, ladder: readonly Rung[]): Rung[] {
  const closed = isClosed(claim.status);
  if (claim.channel === "shopify_dispute")
    return closed ? ladder.filter(({ id }) => id === "shopify_pre_arbitration") : [];
  return closed ? [] : ladder.filter((rung) => rung.starter !== "shop" && rung.id !== current.id);
}

function impliedRung(claim: OpenedClaim, ladder: readonly Rung[]): Rung {
  const id = impliedId(claim);
  const byId = ladder.find((rung) => rung.id === id || rung.id.startsWith(`${id}_`));
  const mediation = claim.channel === "mediator" ? ladder.find(({ level }) => level === 4) : undefined;
  return mediation ?? byId ?? ladder[0]!;
}

function impliedId({ channel, reason, step, answered, dispute }: OpenedClaim): string {
  switch (channel) {
    case "shopify_dispute":
      return dispute?.disputeType === "inquiry" ? "shopify_inquiry" : "shopify_chargeback";
    case "psp":
      return reason === "unrecognized" ? "klarna_unauthorized" : "paypal_dispute";
    case "mediator":
    case "customer":
      if (step === "acknowledge") return "acknowledge";
      return answered?.stance === "investigate" ? "investigate" : "answer";
  }
}

/** Within the shop's own handling one step follows another; after it any rung of the next level that exists. */
function nextRungs(current: Rung, ladder: readonly Rung[]): Rung[] {
  const above = ladder.filter(({ level, id }) => level > current.level && id !== current.id);
  const level = above[0]?.level;
  const sameLevel = current.level >= 4 ? followingOfLevel(current, ladder) : [];
  return [...sameLevel, ...above.filter((rung) => rung.level === level)].slice(0, 3);
}

function followingOfLevel(current: Rung, ladder: readonly Rung[]): Rung[] {
  const group = ladder.filter(
    ({ level, scope }) => level === current.level && sameBody(scope.body, current.scope.body),
  );
  const position = group.findIndex(({ id }) => id === current.id);
  return position < 0 || current.scope.body === undefined ? [] : group.slice(position + 1);
}

function sameBody(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.join() === b.join();
}
