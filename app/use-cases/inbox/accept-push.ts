import { findCarrier } from "#app/carriers/registry.ts";
import { webhookPool } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { openConnection } from "#app/use-cases/connections/open-connection.ts";
import { createWebhookAcceptance } from "./accept-webhooks.ts";

/** A push as it came: header names in lower case, the body's raw bytes. */
export type PushRequest = {
  carrierId: string;
  connectionId: string;
  headers: Record<string, string>;
  body: Uint8Array;
};

const acceptance = createWebhookAcceptance(webhookPool);

/**
 * Takes a carrier's push into the inbox of the shop whose connection its address names. A repetition is kept once.
 * @returns when the push is durable; `unknown_connection` when there is none in use, or it is another carrier's, or the
 * carrier pushes nothing; `bad_signature` when it is not the carrier's
 * @throws Error when the database did not take it, so that the carrier tries again
 */
export async function acceptPush({
  carrierId,
  connectionId,
  headers,
  body,
}: PushRequest): Promise<Result<undefined, "unknown_connection" | "bad_signature">> {
  const { rows } = await webhookPool.query<{ shop_id: string; domain: string }>(
    "SELECT shop_id, domain FROM shop_of_connection($1)",
    [connectionId],
  );
  const connection = rows[0] && (await openConnection(rows[0].shop_id, connectionId));
  const push = connection?.provider === carrierId ? findCarrier(carrierId)?.push : undefined;
  if (!rows[0] || !connection || !push) return err("unknown_connection");
  if (!push.verify({ headers, body }, connection.opened)) return err("bad_signature");
  await acceptance.accept({
    source: `carrier:${connectionId}`,
    domain: rows[0].domain,
    topic: `carriers/${carrierId}`,
    webhookId: push.idOf(body),
    eventId: null,
    apiVersion: null,
    triggeredAt: null,
    body: Buffer.from(body),
  });
  return ok(undefined);
}
