import { withShop } from "#app/db.server.ts";
import type { ResponseChannel, Stance } from "#app/domain/claim/events.ts";
import { type SendPayload, sendPayload } from "#app/domain/response/send-payload.ts";
import type { Instant } from "#app/domain/time.ts";

/** A sending of a response, with everything that is or was sent. */
export type AttemptRecord = {
  id: string;
  claimId: string;
  step: string;
  channel: ResponseChannel;
  status: "prepared" | "sending" | "sent" | "failed" | "unknown" | "undone";
  stance: Stance;
  error: string | null;
  /** Nobody clicked for it: an acknowledgment that the shop has sent by itself. */
  automatic: boolean;
  preparedAt: Instant;
  /** A mail leaves at this moment, and can be undone until then. */
  sendAfter: Instant;
  finishedAt: Instant | null;
  payload: SendPayload;
};

/** The newest sending of a claim; undefined when nothing was sent yet. */
export async function readLatestAttempt(shopId: string, claimId: string): Promise<AttemptRecord | undefined> {
  return read(shopId, { claimId });
}

/** A sending by its id. */
export async function readAttempt(shopId: string, attemptId: string): Promise<AttemptRecord | undefined> {
  return read(shopId, { id: attemptId });
}

async function read(shopId: string, where: { claimId: string } | { id: string }): Promise<AttemptRecord | undefined> {
  const row = await withShop(shopId, (tx) =>
    tx.sendAttempt.findFirst({ where: { shopId, ...where }, orderBy: { preparedAt: "desc" } }),
  );
  if (!row) return undefined;
  return {
    id: row.id,
    claimId: row.claimId,
    step: row.step,
    channel: row.channel as ResponseChannel,
    status: row.status as AttemptRecord["status"],
    stance: row.stance as Stance,
    error: row.error,
    automatic: row.preparedBy === "system",
    preparedAt: row.preparedAt.toISOString(),
    sendAfter: row.sendAfter.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    payload: sendPayload.parse(JSON.parse(row.payload)),
  };
}
