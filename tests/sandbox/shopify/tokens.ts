import { randomBytes } from "node:crypto";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import type { IssuedToken } from "#tests/sandbox/state/types.ts";

const HOUR_MS = 3_600_000;
const REFRESH_DAYS = 90;

/** Issues an access token. Offline ones last an hour and come with a refresh token when `expiring`, online ones last a day. */
export function issueToken(
  context: SandboxContext,
  wanted: { mode: "offline"; expiring: boolean } | { mode: "online"; userId: string },
): IssuedToken {
  const now = context.now().getTime();
  const after = (ms: number) => new Date(now + ms).toISOString();
  const token: IssuedToken =
    wanted.mode === "online"
      ? { accessToken: secret("shpua_"), mode: "online", userId: wanted.userId, expiresAt: after(24 * HOUR_MS) }
      : wanted.expiring
        ? {
            accessToken: secret("shpat_"),
            mode: "offline",
            expiresAt: after(HOUR_MS),
            refreshToken: secret("shprt_"),
            refreshExpiresAt: after(REFRESH_DAYS * 24 * HOUR_MS),
          }
        : { accessToken: secret("shpat_"), mode: "offline" };
  const { state } = context;
  state.tokens = state.tokens.filter((known) => !isDead(known, now));
  state.tokens.push(token);
  context.save();
  return token;
}

/** The valid token behind an access token, or undefined. */
export function findToken(context: SandboxContext, accessToken: string | undefined): IssuedToken | undefined {
  const now = context.now().getTime();
  return context.state.tokens.find(
    (token) => token.accessToken === accessToken && (!token.expiresAt || Date.parse(token.expiresAt) > now),
  );
}

/** Takes a refresh token out of use and returns the token it belonged to, or undefined when it is unknown or too old. */
export function spendRefreshToken(context: SandboxContext, refreshToken: string | undefined): IssuedToken | undefined {
  const token = refreshToken && context.state.tokens.find((known) => known.refreshToken === refreshToken);
  if (!token || Date.parse(token.refreshExpiresAt ?? "") <= context.now().getTime()) return undefined;
  delete token.refreshToken;
  return token;
}

function isDead(token: IssuedToken, now: number): boolean {
  const end = (token.refreshToken && token.refreshExpiresAt) || token.expiresAt;
  return end !== undefined && Date.parse(end) <= now;
}

function secret(prefix: string): string {
  return prefix + randomBytes(16).toString("hex");
}
