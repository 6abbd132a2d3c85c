import { ok, type Result } from "#app/domain/result.ts";
import type { AdminError } from "./admin-error.ts";
import { type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";

const LIST = `#graphql
  query DisputeSubscriptions {
    webhookSubscriptions(first: 50, topics: [DISPUTES_CREATE, DISPUTES_UPDATE]) {
      nodes { id topic uri }
    }
  }
` as const;

const CREATE = `#graphql
  mutation SubscribeToDisputes($topic: WebhookSubscriptionTopic!, $uri: String!) {
    webhookSubscriptionCreate(topic: $topic, webhookSubscription: { uri: $uri, format: JSON }) {
      webhookSubscription { id }
      userErrors { field message }
    }
  }
` as const;

const TOPICS = ["DISPUTES_CREATE", "DISPUTES_UPDATE"] as const;

/**
 * Makes sure that disputes/* reach us. They are not in shopify.app.toml, because Shopify refuses to deploy a topic whose
 * scope the app does not have; so they are subscribed where a shop has granted read_shopify_payments_disputes, and again
 * whenever Shopify dropped the subscription (it does after repeated failures).
 * @param uri the full address of our webhook endpoint
 * @returns the topics that had to be subscribed now
 */
export async function subscribeToDisputes(graphql: AdminGraphql, uri: string): Promise<Result<string[], AdminError>> {
  const listed = await askAdmin(graphql, LIST, {});
  if (!listed.ok) return listed;
  const present = listed.value.webhookSubscriptions.nodes.filter((node) => node.uri === uri).map(({ topic }) => topic);
  const missing = TOPICS.filter((topic) => !present.some((known) => known === topic));
  for (const topic of missing) {
    const created = await askAdmin(graphql, CREATE, { topic, uri });
    if (!created.ok) return created;
  }
  return ok([...missing]);
}
