import { findCarrier } from "#app/carriers/registry.ts";
import { webhookPool } from "#app/db.server.ts";
import { findReviewSite } from "#app/reviews/registry.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { openConnection } from "#app/use-cases/connections/open-connection.ts";
import { createWebhookAcceptance } from "./accept-webhooks.ts";

/** A push as it came: header names in lower case, the body's raw bytes. */
export type PushRequest = {
  kind: PushKind;
  /** The provider's folder, as the address names it. */
  provider: string;
  connectionId: string;
  headers: Record<string, string>;
  body: Uint8Array;
};

/** Who pushes, and what his messages are called in the inbox. */
const KINDS = {
  carrier: { source: "carrier", topic: "carriers", pushOf: (id: string) => findCarrier(id)?.push },
  review_site: { source: "reviews", topic: "reviews", pushOf: (id: string) => findReviewSite(id)?.push },
} as const;
export type PushKind = keyof typeof KINDS;

const acceptance = createWebhookAcceptance(webhookPool);

/**
 * Takes a provider's push into the inbox of the shop whose connection its address names. A repetition is kept once.
 * @returns when the push is durable; `unknown_connection` when there is none in use, or it is another provider's, or the
 * provider pushes nothing; `bad_signature` when it is not the provider's
 * @throws Error when the database did not take it, so that the provider tries again
 */
export async function acceptPush({
  kind,
  provider,
  connectionId,
  headers,
  body,
}: PushRequest): Promise<Result<undefined, "unknown_connection" | "bad_signature">> {
  const { rows } = await webhookPool.query<{ shop_id: string; domain: string }>(
    "SELECT shop_id, domain FROM shop_of_connection($1)",
    [connectionId],
  );
  const connection = rows[0] && (await openConnection(rows[0].shop_id, connectionId));
  const { source, topic, pushOf } = KINDS[kind];
  const push = connection?.kind === kind && connection.provider === provider ? pushOf(provider) : undefined;
  if (!rows[0] || !connection || !push) return err("unknown_connection");
  if (!push.verify({ headers, body }, connection.opened)) return err("bad_signature");
  await acceptance.accept({
    source: `${source}:${connectionId}`,
    domain: rows[0].domain,
    topic: `${topic}/${provider}`,
    webhookId: push.idOf(body),
    eventId: null,
    apiVersion: null,
    triggeredAt: null,
    body: Buffer.from(body),
  });
  return ok(undefined);
}
