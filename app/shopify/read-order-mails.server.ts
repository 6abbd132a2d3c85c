import { ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { readHtml } from "#app/platform/html-text.server.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";

const DOCUMENT = `#graphql
  query OrderMails($id: ID!) {
    order(id: $id) {
      events(first: 100, sortKey: CREATED_AT) { nodes { __typename id action createdAt message } }
    }
  }
` as const;

/** That Shopify mailed the customer about an order. `words` is its own line of the order's timeline, in the shop's language. */
export type OrderMail = { id: string; at: Instant; words: string };

/**
 * Reads which e-mails Shopify sent to the customer about an order: its confirmation, that it left, a refund.
 * https://shopify.dev/docs/api/admin-graphql/2026-10/objects/BasicEvent (action `mail_sent`)
 * @param gid Shopify's global id of the order
 * @returns in order of sending; empty for an order that Shopify does not know
 */
export async function readOrderMails(graphql: AdminGraphql, gid: string): Promise<Result<OrderMail[], AdminError>> {
  const answer = await askAdmin(graphql, DOCUMENT, { id: gid });
  if (!answer.ok) return answer;
  const events = answer.value.order?.events.nodes ?? [];
  return ok(
    events
      .filter(({ __typename, action }) => __typename === "BasicEvent" && action === "mail_sent")
      .map(({ id, createdAt, message }) => ({
        id: id.replace(/^.*\//, ""),
        at: new Date(createdAt).toISOString(),
        words: readHtml(message).text.replaceAll(/\s+/g, " ").trim(),
      })),
  );
}
