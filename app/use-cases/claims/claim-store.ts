import type { ShopTransaction } from "#app/db.server.ts";
import { type ClaimCommand, type ClaimError, decide, evolve, foldClaim } from "#app/domain/claim/claim.ts";
import type { ClaimEvent } from "#app/domain/claim/events.ts";
import type { OpenedClaim } from "#app/domain/claim/state.ts";
import { eventData, readEvent } from "#app/domain/claim/stored-event.ts";
import { ok, type Result } from "#app/domain/result.ts";
import type { Claim } from "#app/generated/prisma/client.ts";

/** Who caused an event. */
export type Actor = "shopify" | "customer" | "system" | `merchant:${string}`;

export type LoadedClaim = { row: Claim; state: OpenedClaim };

/**
 * Reads a claim and holds it until the transaction ends, so that two clicks are decided one after the other.
 * @returns undefined when this shop has no such claim
 */
export async function lockClaim(
  tx: ShopTransaction,
  shopId: string,
  claimId: string,
): Promise<LoadedClaim | undefined> {
  await tx.$queryRaw`SELECT id FROM claim WHERE shop_id = ${shopId}::uuid AND id = ${claimId}::uuid FOR UPDATE`;
  const row = await tx.claim.findFirst({ where: { shopId, id: claimId } });
  if (!row) return undefined;
  const events = await tx.claimEvent.findMany({ where: { shopId, claimId }, orderBy: { seq: "asc" } });
  const state = foldClaim(events.map(readEvent));
  if (!state.exists) throw new Error(`claim ${claimId} has no events`);
  return { row, state };
}

/**
 * Has the rules decide a command on a locked claim, and writes what follows: the events and the columns they fold to.
 * @returns the claim afterwards, or why the rules refuse
 */
export async function applyCommand(
  tx: ShopTransaction,
  claim: LoadedClaim,
  command: ClaimCommand,
  actor: Actor,
): Promise<Result<LoadedClaim, ClaimError>> {
  const decided = decide(command, claim.state);
  if (!decided.ok) return decided;
  const events = decided.value;
  if (events.length === 0) return ok(claim);
  const { row } = claim;
  const state = events.reduce(evolve, claim.state as Parameters<typeof evolve>[0]);
  if (!state.exists) throw new Error("an event cannot make a claim cease to exist");
  await tx.claimEvent.createMany({
    data: events.map((event, index) => eventRow(row.shopId, row.id, row.version + index + 1, event, actor)),
  });
  const updated = await tx.claim.update({
    where: { id: row.id },
    data: { ...claimColumns(state), version: row.version + events.length },
  });
  return ok({ row: updated, state });
}

/**
 * Opens a claim under the shop's next number.
 * @param opened the event that opens it
 */
export async function createClaim(
  tx: ShopTransaction,
  shopId: string,
  opened: Extract<ClaimEvent, { type: "claim_opened" }>,
  actor: Actor,
): Promise<LoadedClaim> {
  const { claimsOpened: number } = await tx.shop.update({
    where: { id: shopId },
    data: { claimsOpened: { increment: 1 } },
    select: { claimsOpened: true },
  });
  const state = foldClaim([opened]);
  if (!state.exists) throw new Error("a claim begins with claim_opened");
  const row = await tx.claim.create({ data: { shopId, number, version: 1, ...claimColumns(state) } });
  await tx.claimEvent.create({ data: eventRow(shopId, row.id, 1, opened, actor) });
  return { row, state };
}

function eventRow(shopId: string, claimId: string, seq: number, event: ClaimEvent, actor: Actor) {
  return { shopId, claimId, seq, type: event.type, at: event.at, actor, data: eventData(event) };
}

function claimColumns(state: OpenedClaim) {
  return {
    orderId: state.orderId ?? null,
    channel: state.channel,
    reason: state.reason,
    networkCode: state.networkCode ?? null,
    status: state.status,
    step: state.step,
    amountMinor: state.amount ? BigInt(state.amount.minor) : null,
    currency: state.amount?.currency ?? null,
    language: state.language,
    statement: state.statement || null,
    disputeId: state.dispute?.disputeId ?? null,
    disputeType: state.dispute?.disputeType ?? null,
    disputeStatus: state.dispute?.status ?? null,
    dueAt: state.dueAt ?? null,
    dueSince: state.dueSince ?? null,
    openedAt: state.openedAt,
    closedAt: state.closedAt ?? null,
  };
}
