import type { SandboxContext } from "#tests/sandbox/context.ts";
import { allows } from "#tests/sandbox/shopify/graphql/access.ts";
import { connection } from "#tests/sandbox/shopify/graphql/connection.ts";
import type { PageArguments } from "#tests/sandbox/shopify/graphql/connection.ts";
import { dateTime, gid, idOf } from "#tests/sandbox/shopify/graphql/values.ts";
import { heldScopes } from "#tests/sandbox/shopify/scopes.ts";
import type { Subscription } from "#tests/sandbox/state/types.ts";

/** Topics that can be subscribed to here, by their name in the Admin API, with the scope they need. */
const TOPICS: Record<string, { topic: string; scope: string }> = {
  DISPUTES_CREATE: { topic: "disputes/create", scope: "read_shopify_payments_disputes" },
  DISPUTES_UPDATE: { topic: "disputes/update", scope: "read_shopify_payments_disputes" },
  ORDERS_CREATE: { topic: "orders/create", scope: "read_orders" },
  ORDERS_UPDATED: { topic: "orders/updated", scope: "read_orders" },
};

/** `webhookSubscriptions`: those made through the API; what stands in the app's toml is not listed. */
export function webhookSubscriptions(
  context: SandboxContext,
  page: PageArguments & { topics?: string[] | null; uri?: string | null },
) {
  const nodes = context.state.subscriptions
    .map((subscription) => subscriptionNode(subscription))
    .filter(({ topic, uri }) => (!page.topics || page.topics.includes(topic)) && (!page.uri || page.uri === uri));
  return connection(nodes, page, ({ id }) => id);
}

/** `webhookSubscriptionCreate`. */
export function webhookSubscriptionCreate(
  context: SandboxContext,
  {
    topic,
    webhookSubscription,
  }: {
    topic: string;
    webhookSubscription: { uri?: string | null; callbackUrl?: string | null; format?: string | null };
  },
) {
  const refuse = (field: string[], message: string) => ({
    webhookSubscription: null,
    userErrors: [{ field, message }],
  });
  const known = TOPICS[topic];
  if (!known) return refuse(["topic"], `The sandbox sends no webhooks about ${topic}`);
  if (!allows({ scopes: heldScopes(context) }, `\`${known.scope}\``)) {
    return refuse(["topic"], `You don't have permission to subscribe to the topic ${topic}`);
  }
  const uri = webhookSubscription.uri ?? webhookSubscription.callbackUrl ?? "";
  if (!URL.canParse(uri)) return refuse(["webhookSubscription", "uri"], "Address is invalid");
  const { subscriptions } = context.state;
  if (subscriptions.some((other) => other.topic === known.topic && other.uri === uri)) {
    return refuse(["webhookSubscription", "uri"], "Address for this topic has already been taken");
  }
  const at = context.now().toISOString();
  const subscription: Subscription = { id: context.nextId(), topic: known.topic, uri, createdAt: at, updatedAt: at };
  subscriptions.push(subscription);
  context.save();
  return { webhookSubscription: subscriptionNode(subscription), userErrors: [] };
}

/** `webhookSubscriptionDelete`. */
export function webhookSubscriptionDelete({ state, save }: SandboxContext, { id }: { id: string }) {
  const number = idOf("WebhookSubscription", id);
  if (!state.subscriptions.some((known) => known.id === number)) {
    return {
      deletedWebhookSubscriptionId: null,
      userErrors: [{ field: ["id"], message: "Webhook subscription does not exist" }],
    };
  }
  state.subscriptions = state.subscriptions.filter((known) => known.id !== number);
  save();
  return { deletedWebhookSubscriptionId: id, userErrors: [] };
}

function subscriptionNode(subscription: Subscription) {
  return {
    __typename: "WebhookSubscription",
    id: gid("WebhookSubscription", subscription.id),
    legacyResourceId: subscription.id,
    topic: Object.keys(TOPICS).find((name) => TOPICS[name]?.topic === subscription.topic)!,
    uri: subscription.uri,
    callbackUrl: subscription.uri,
    endpoint: { __typename: "WebhookHttpEndpoint", callbackUrl: subscription.uri },
    format: "JSON",
    filter: null,
    includeFields: [],
    metafieldNamespaces: [],
    createdAt: dateTime(subscription.createdAt),
    updatedAt: dateTime(subscription.updatedAt),
  };
}
