import type { SandboxContext } from "#tests/sandbox/context.ts";
import { disputeEvidenceUpdate } from "#tests/sandbox/shopify/graphql/evidence-update.ts";
import { metafieldsDelete, metafieldsSet } from "#tests/sandbox/shopify/graphql/metafields-set.ts";
import { webhookSubscriptionCreate, webhookSubscriptionDelete } from "#tests/sandbox/shopify/graphql/subscriptions.ts";

/** The mutations the sandbox carries out. */
export function mutations(context: SandboxContext): Record<string, unknown> {
  const bound =
    <Input, Payload>(run: (context: SandboxContext, input: Input) => Payload) =>
    (input: Input) =>
      run(context, input);
  return {
    disputeEvidenceUpdate: bound(disputeEvidenceUpdate),
    metafieldsSet: bound(metafieldsSet),
    metafieldsDelete: bound(metafieldsDelete),
    webhookSubscriptionCreate: bound(webhookSubscriptionCreate),
    webhookSubscriptionDelete: bound(webhookSubscriptionDelete),
  };
}
