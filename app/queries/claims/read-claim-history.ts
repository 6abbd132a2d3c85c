import { withShop } from "#app/db.server.ts";
import type { HistoryLine } from "#app/domain/claim/history.ts";
import { readEvent } from "#app/domain/claim/stored-event.ts";

export type ClaimHistory = {
  /** The latest first. */
  lines: HistoryLine[];
  /** Files that came with the claim. */
  files: { id: string; name: string; bytes: number }[];
};

/** What happened to a claim so far, and what came with it. */
export async function readClaimHistory(shopId: string, claimId: string): Promise<ClaimHistory> {
  return withShop(shopId, async (tx) => {
    const events = await tx.claimEvent.findMany({ where: { shopId, claimId }, orderBy: { seq: "desc" } });
    const files = await tx.storedFile.findMany({
      where: { shopId, claimId, purpose: "statement" },
      orderBy: { id: "asc" },
      select: { id: true, name: true, bytes: true },
    });
    return { lines: events.map(lineOf), files };
  });
}

function lineOf({ seq, type, data, at, actor }: { seq: number; type: string; data: string; at: Date; actor: string }) {
  return {
    seq,
    actor: actor.startsWith("merchant:") ? "merchant" : actor,
    event: readEvent({ type, data, at }),
  } as HistoryLine;
}
