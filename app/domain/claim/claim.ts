import { canonicalText } from "../evidence/exact-json.ts";
import { assertNever, err, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import { type ClaimEvent, DISPUTE_STATUSES, type DisputeReport } from "./events.ts";
import type { ClaimReason } from "./reasons.ts";
import { type ClaimRecord, type ClaimState, type ClaimStatus, isClosed, type OpenedClaim } from "./state.ts";

/** What is asked of a claim; every command is the event it would become. */
export type ClaimCommand = ClaimEvent;

/** Why a command is refused. */
export type ClaimError =
  | { type: "no_claim" }
  | { type: "already_open" }
  | { type: "claim_closed"; status: ClaimStatus }
  /** The claim belongs to another order already. */
  | { type: "other_order"; orderId: string }
  | { type: "other_dispute"; disputeId: string }
  /** A response is being sent, may have been sent, or waits for the merchant's confirmation. */
  | { type: "attempt_under_way"; step: string; phase: string }
  /** That step's response left already, or the step is yet to come. */
  | { type: "not_this_step"; step: string; current: string }
  /** The evidence is submitted: Shopify takes nothing more. */
  | { type: "final"; at: Instant }
  | { type: "no_attempt"; step: string }
  | { type: "not_closed" }
  /** Shopify says why itself. */
  | { type: "reason_known"; reason: ClaimReason };

/** The state before the first event. */
export const initialClaim: ClaimState = { exists: false };

/** The claim that its events tell, in order of recording. */
export function foldClaim(events: readonly ClaimEvent[]): ClaimState {
  return events.reduce(evolve, initialClaim);
}

/**
 * Decides what follows from a command. No events means: nothing new, as when Shopify repeats itself.
 * Reports of Shopify (disputes, refunds) are never refused on a claim that exists: they are facts.
 */
export function decide(command: ClaimCommand, state: ClaimState): Result<ClaimEvent[], ClaimError> {
  if (!state.exists) return command.type === "claim_opened" ? ok([command]) : err({ type: "no_claim" });
  const refusal = refuse(command, state);
  if (refusal) return err(refusal);
  const changes = JSON.stringify(evolve(state, command)) !== JSON.stringify(state);
  return ok(changes ? [command] : []);
}

function refuse(command: ClaimCommand, state: OpenedClaim): ClaimError | undefined {
  switch (command.type) {
    case "claim_opened":
      return { type: "already_open" };
    case "dispute_reported":
      return state.dispute && state.dispute.disputeId !== command.disputeId
        ? { type: "other_dispute", disputeId: state.dispute.disputeId }
        : undefined;
    case "order_linked":
      return state.orderId && state.orderId !== command.orderId
        ? { type: "other_order", orderId: state.orderId }
        : undefined;
    case "reason_set":
      return state.dispute && saysWhy(state.dispute)
        ? { type: "reason_known", reason: state.dispute.reason }
        : undefined;
    case "response_prepared":
      if (isClosed(state.status)) return { type: "claim_closed", status: state.status };
      if (state.attempt) return { type: "attempt_under_way", step: state.attempt.step, phase: state.attempt.phase };
      if (state.answered?.final) return { type: "final", at: state.answered.at };
      return command.step === state.step
        ? undefined
        : { type: "not_this_step", step: command.step, current: state.step };
    case "response_sent":
    case "response_failed":
      return state.attempt?.step === command.step && state.attempt.phase !== "handed_off"
        ? undefined
        : { type: "no_attempt", step: command.step };
    case "response_undone":
      return state.attempt?.step === command.step && state.attempt.phase !== "unknown"
        ? undefined
        : { type: "no_attempt", step: command.step };
    case "hand_off_confirmed":
      return state.attempt?.step === command.step && state.attempt.phase === "handed_off"
        ? undefined
        : { type: "no_attempt", step: command.step };
    case "reopened":
      return isClosed(state.status) ? undefined : { type: "not_closed" };
    case "rung_reached":
      return isClosed(state.status) ? { type: "claim_closed", status: state.status } : undefined;
    case "statement_added":
    case "deadline_set":
    case "paper_released":
    case "outcome_reported":
    case "refund_seen":
      return undefined;
    default:
      return assertNever(command);
  }
}

/** The state after an event. Reports of disputes and refunds give the same state in any order. */
export function evolve(state: ClaimState, event: ClaimEvent): ClaimState {
  if (event.type === "claim_opened") {
    const { type: _type, at, ...opened } = event;
    const step = event.channel === "shopify_dispute" ? "respond-1" : "acknowledge";
    return derive({ ...opened, step, openedAt: at, refunds: {} });
  }
  if (!state.exists) throw new Error(`a claim cannot begin with ${event.type}`);
  const {
    exists: _exists,
    status: _status,
    dueAt: _dueAt,
    dueSince: _dueSince,
    closedAt: _closedAt,
    ...record
  } = state;
  return derive(apply(record, event));
}

function apply(record: ClaimRecord, event: Exclude<ClaimEvent, { type: "claim_opened" }>): ClaimRecord {
  switch (event.type) {
    case "dispute_reported": {
      const { type: _type, at: _at, ...report } = event;
      const openedAt = [report.initiatedAt ?? report.version, record.openedAt].sort()[0] ?? record.openedAt;
      if (record.dispute && !isNewer(report, record.dispute)) return { ...record, openedAt };
      const { networkCode, amount } = report;
      return {
        ...without(without(record, "networkCode"), "amount"),
        reason: saysWhy(report) ? report.reason : (record.reasonSet ?? report.reason),
        openedAt,
        dispute: report,
        ...(networkCode ? { networkCode } : {}),
        ...(amount ? { amount } : {}),
      };
    }
    case "order_linked":
      return { ...record, orderId: event.orderId, ...(event.language ? { language: event.language } : {}) };
    case "reason_set":
      return { ...record, reason: event.reason, reasonSet: event.reason };
    case "statement_added":
      return { ...record, statement: [record.statement, event.text].filter(Boolean).join("\n\n") };
    case "deadline_set":
      return {
        ...record,
        deadline: { dueAt: event.dueAt, rule: event.rule, ...(event.from ? { from: event.from } : {}) },
      };
    case "rung_reached":
      /** The term of the rung below ended with it; who reached the next one sets its own. */
      return {
        ...without(record, "deadline"),
        rung: { id: event.rung, at: event.at },
        ourTurn: true,
        step: record.step === "acknowledge" ? stepAfter(record.step) : record.step,
      };
    case "paper_released":
      return { ...record, released: [...new Set([...(record.released ?? []), event.entry])].sort() };
    case "response_prepared":
      return {
        ...record,
        attempt: { step: event.step, channel: event.channel, stance: event.stance, phase: "prepared" },
      };
    case "response_sent": {
      const { step, channel, stance } = event;
      if (channel === "hand_off") return { ...record, attempt: { step, channel, stance, phase: "handed_off" } };
      return left(record, { at: event.at, stance, final: event.final, channel });
    }
    case "response_failed":
      return event.certain || !record.attempt
        ? without(record, "attempt")
        : { ...record, attempt: { ...record.attempt, phase: "unknown" } };
    case "response_undone":
      return without(record, "attempt");
    case "hand_off_confirmed":
      return left(record, {
        at: event.at,
        stance: record.attempt?.stance ?? "contest",
        /** What the merchant submitted to a payment provider is closed; a mail or a paper for a body can be followed by another. */
        final: record.channel === "shopify_dispute" || record.channel === "psp",
        channel: "hand_off",
      });
    case "outcome_reported":
      return { ...record, outcome: { at: event.at, outcome: event.outcome } };
    case "refund_seen":
      return {
        ...record,
        refunds: sorted({ ...record.refunds, [event.refundId]: { at: event.at, amount: event.amount } }),
      };
    case "reopened":
      return { ...without(without(record, "outcome"), "settlingSince"), reopenedAt: event.at };
    default:
      return assertNever(event);
  }
}

/** `general` is also what stands for a reason that Shopify did not tell. */
function saysWhy({ reason }: DisputeReport): boolean {
  return reason !== "general";
}

/** A response has left: its step is used up, the next one begins. */
function left(record: ClaimRecord, answered: NonNullable<ClaimRecord["answered"]>): ClaimRecord {
  const settling = answered.stance === "settle" ? { settlingSince: record.settlingSince ?? answered.at } : {};
  return { ...without(without(record, "attempt"), "ourTurn"), answered, ...settling, step: stepAfter(record.step) };
}

/** Steps of a claim: `acknowledge` (not in a payment dispute), then `respond-1`, `respond-2` and so on. */
function stepAfter(step: string): string {
  return `respond-${Number(/^respond-(\d+)$/.exec(step)?.[1] ?? 0) + 1}`;
}

/** Newest version first; of equal ones the status that lies further on the way of a dispute. */
function isNewer(report: DisputeReport, known: DisputeReport): boolean {
  if (report.version !== known.version) return report.version > known.version;
  const rank = (one: DisputeReport) => DISPUTE_STATUSES.indexOf(one.status);
  if (rank(report) !== rank(known)) return rank(report) > rank(known);
  return canonicalText(report) > canonicalText(known);
}

function derive(record: ClaimRecord): OpenedClaim {
  const ending = endingOf(record);
  const dueAt = record.dispute?.dueBy ?? record.deadline?.dueAt;
  const dueSince = record.dispute?.dueBy ? record.openedAt : (record.deadline?.from ?? record.openedAt);
  return {
    ...record,
    exists: true,
    status: ending?.status ?? pendingStatus(record),
    ...(dueAt ? { dueAt, dueSince } : {}),
    ...(ending ? { closedAt: ending.at } : {}),
  };
}

function pendingStatus({ answered, dispute, settlingSince, reopenedAt, ourTurn }: ClaimRecord): ClaimStatus {
  if (ourTurn) return "open";
  if (settlingSince) return "settling";
  if (dispute && (dispute.status === "under_review" || dispute.evidenceSentOn)) return "answered";
  if (!answered || (reopenedAt && reopenedAt >= answered.at)) return "open";
  /** Evidence that is saved but not submitted, and an acknowledgment, leave the claim open. */
  if (answered.stance === "investigate") return "open";
  return answered.channel === "shopify_dispute" && !answered.final ? "open" : "answered";
}

function endingOf(record: ClaimRecord): { status: ClaimStatus; at: Instant } | undefined {
  const disputeEnd = record.dispute && disputeEnding(record.dispute);
  if (disputeEnd && (!record.reopenedAt || disputeEnd.at > record.reopenedAt)) return disputeEnd;
  if (record.outcome) return { status: STATUS_OF_OUTCOME[record.outcome.outcome], at: record.outcome.at };
  return record.channel === "shopify_dispute" && !record.settlingSince ? undefined : refundEnding(record);
}

const STATUS_OF_OUTCOME = {
  won: "won",
  lost: "lost",
  accepted: "settled",
  prevented: "closed",
  settled: "settled",
  withdrawn: "withdrawn",
} as const satisfies Record<string, ClaimStatus>;

function disputeEnding(report: DisputeReport): { status: ClaimStatus; at: Instant } | undefined {
  const at = report.finalizedOn ?? report.version;
  switch (report.status) {
    case "needs_response":
    case "under_review":
      return undefined;
    case "charge_refunded":
      return { status: "settled", at };
    case "won":
    case "lost":
    case "accepted":
    case "prevented":
      return { status: STATUS_OF_OUTCOME[report.status], at };
    default:
      return assertNever(report.status);
  }
}

/** A refund after a settlement was offered ends the claim; so do refunds that together reach the claimed amount. */
function refundEnding(record: ClaimRecord): { status: ClaimStatus; at: Instant } | undefined {
  const from = record.reopenedAt ?? record.openedAt;
  const refunds = Object.values(record.refunds)
    .filter(({ at }) => at > from)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const offered = record.settlingSince && refunds.find(({ at }) => at >= (record.settlingSince ?? ""));
  if (offered) return { status: "settled", at: offered.at };
  if (!record.amount) return undefined;
  let sum = 0n;
  for (const { at, amount } of refunds) {
    if (amount.currency !== record.amount.currency) continue;
    sum += BigInt(amount.minor);
    if (sum >= BigInt(record.amount.minor)) return { status: "settled", at };
  }
  return undefined;
}

function without<Key extends keyof ClaimRecord>(record: ClaimRecord, key: Key): ClaimRecord {
  const { [key]: _removed, ...rest } = record;
  return rest as ClaimRecord;
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
