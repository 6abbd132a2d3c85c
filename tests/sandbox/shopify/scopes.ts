import type { SandboxContext } from "#tests/sandbox/context.ts";

/** What the app asks for at installation: `[access_scopes] scopes` of shopify.app.toml. */
const REQUIRED_SCOPES = [
  "read_orders",
  "read_fulfillments",
  "read_returns",
  "read_legal_policies",
  "read_locales",
  "write_app_proxy",
];

/** What the app may ask for later through App Bridge: `optional_scopes` of shopify.app.toml. */
export const OPTIONAL_SCOPES = [
  "read_all_orders",
  "read_products",
  "read_content",
  "write_content",
  "write_legal_policies",
];

/** What Shopify grants some partners on request: shopify.app.disputes.toml. */
export const DISPUTE_SCOPES = [
  "read_shopify_payments_disputes",
  "read_shopify_payments_dispute_evidences",
  "write_shopify_payments_dispute_evidences",
  "read_shopify_payments_dispute_file_uploads",
  "write_shopify_payments_dispute_file_uploads",
];

/** Scopes the installation was granted, in the order Shopify lists them. */
export function grantedScopes({ state }: SandboxContext): string[] {
  return [...REQUIRED_SCOPES, ...state.grants.optional, ...(state.grants.dispute ? DISPUTE_SCOPES : [])];
}

/** Scopes that hold when access is decided: a write scope brings its read scope. */
export function heldScopes(context: SandboxContext): Set<string> {
  return new Set(grantedScopes(context).flatMap((scope) => [scope, scope.replace(/^write_/, "read_")]));
}

/** Grants or takes scopes and tells the app by webhook, as Shopify does after a merchant's consent. Returns what is granted now. */
export async function changeScopes(
  context: SandboxContext,
  change: { dispute?: boolean; optional?: string[] },
): Promise<string[]> {
  const unknown = change.optional?.filter((scope) => !OPTIONAL_SCOPES.includes(scope)) ?? [];
  if (unknown.length > 0) throw new RangeError(`not an optional scope of the app: ${unknown.join(", ")}`);
  const { state } = context;
  const previous = grantedScopes(context);
  state.grants = {
    dispute: change.dispute ?? state.grants.dispute,
    optional: OPTIONAL_SCOPES.filter((scope) => (change.optional ?? state.grants.optional).includes(scope)),
  };
  context.save();
  const current = grantedScopes(context);
  if (previous.join() !== current.join()) {
    await context.sendWebhook("app/scopes_update", {
      id: Number(state.installation?.id ?? 0),
      shop_id: `gid://shopify/Shop/${state.shop.id}`,
      previous,
      current,
      updated_at: context.now().toISOString(),
    });
  }
  return current;
}
