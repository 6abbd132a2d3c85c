import type { Handler, SandboxContext } from "#tests/sandbox/context.ts";
import { json } from "#tests/sandbox/http/respond.ts";
import { readSessionToken } from "#tests/sandbox/shopify/session-token.ts";
import { grantedScopes } from "#tests/sandbox/shopify/scopes.ts";
import { findToken, issueToken, spendRefreshToken } from "#tests/sandbox/shopify/tokens.ts";
import type { IssuedToken } from "#tests/sandbox/state/types.ts";

const TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
const ID_TOKEN = "urn:ietf:params:oauth:token-type:id_token";
const OFFLINE = "urn:shopify:params:oauth:token-type:offline-access-token";
const ONLINE = "urn:shopify:params:oauth:token-type:online-access-token";

/** `POST https://{shop}/admin/oauth/access_token`: token exchange (RFC 8693) and refresh, as Shopify answers them. */
export const oauthHandler: Handler = async (request, url, body, context) => {
  if (url.host !== context.options.shop || url.pathname !== "/admin/oauth/access_token" || request.method !== "POST") {
    return undefined;
  }
  const form = readForm(request.headers["content-type"], body);
  const { apiKey, apiSecret } = context.options;
  const broken = context.state.breaks.token;
  if (broken === "error") return json({ error: "temporarily_unavailable" }, 503);
  if (form.client_id !== apiKey || form.client_secret !== apiSecret) return refuse("invalid_client");
  if (form.grant_type === "refresh_token") return refresh(context, form);
  if (form.grant_type === TOKEN_EXCHANGE) {
    return broken === "invalid_subject_token" ? refuse("invalid_subject_token") : exchange(context, form);
  }
  return refuse("unsupported_grant_type");
};

async function exchange(context: SandboxContext, form: Record<string, string>): Promise<Response> {
  if (form.subject_token_type === OFFLINE) {
    const old = findToken(context, form.subject_token);
    if (old?.mode !== "offline") return refuse("invalid_subject_token");
    return json(offlineAnswer(context, issueToken(context, { mode: "offline", expiring: form.expiring === "1" })));
  }
  if (form.subject_token_type !== ID_TOKEN) return refuse("invalid_request");
  const userId = await readSessionToken(context, form.subject_token ?? "");
  if (!userId) return refuse("invalid_subject_token");
  install(context);
  if (form.requested_token_type === ONLINE) {
    return json(onlineAnswer(context, issueToken(context, { mode: "online", userId })));
  }
  if (form.requested_token_type !== OFFLINE) return refuse("invalid_request");
  return json(offlineAnswer(context, issueToken(context, { mode: "offline", expiring: form.expiring === "1" })));
}

function refresh(context: SandboxContext, form: Record<string, string>): Response {
  if (!context.state.installation || !spendRefreshToken(context, form.refresh_token)) return refuse("invalid_grant");
  return json(offlineAnswer(context, issueToken(context, { mode: "offline", expiring: true })));
}

function install(context: SandboxContext): void {
  if (context.state.installation) return;
  context.state.installation = { id: context.nextId(), installedAt: context.now().toISOString() };
  context.save();
}

function offlineAnswer(context: SandboxContext, token: IssuedToken) {
  const { accessToken, expiresAt, refreshToken, refreshExpiresAt } = token;
  return {
    access_token: accessToken,
    scope: grantedScopes(context).join(","),
    ...(expiresAt && { expires_in: secondsUntil(context, expiresAt) }),
    ...(refreshToken && {
      refresh_token: refreshToken,
      refresh_token_expires_in: secondsUntil(context, refreshExpiresAt!),
    }),
  };
}

function onlineAnswer(context: SandboxContext, token: IssuedToken) {
  const user = context.state.users.find(({ id }) => id === token.userId)!;
  const scope = grantedScopes(context).join(",");
  return {
    access_token: token.accessToken,
    scope,
    expires_in: secondsUntil(context, token.expiresAt!),
    associated_user_scope: scope,
    associated_user: {
      id: Number(user.id),
      first_name: user.firstName,
      last_name: user.lastName,
      email: user.email,
      email_verified: true,
      account_owner: user.owner,
      locale: user.locale,
      collaborator: false,
    },
  };
}

function secondsUntil(context: SandboxContext, instant: string): number {
  return Math.round((Date.parse(instant) - context.now().getTime()) / 1000);
}

function readForm(contentType: string | undefined, body: Buffer): Record<string, string> {
  if (contentType?.includes("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(body.toString()));
  try {
    return JSON.parse(body.toString()) as Record<string, string>;
  } catch {
    return {};
  }
}

function refuse(error: string): Response {
  return json({ error }, 400);
}
