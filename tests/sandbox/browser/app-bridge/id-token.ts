import type { Connection } from "./connection.ts";

const REUSE_FOR_MS = 30_000;

/** Hands out session tokens. They live for a minute, so one is used again for half of that. */
export function idTokens(connection: Connection): { get(): Promise<string>; renew(): Promise<string> } {
  let current: { token: Promise<string>; askedAt: number } | undefined;
  const renew = (): Promise<string> => {
    const token = connection.ask("idToken", {});
    current = { token, askedAt: performance.now() };
    token.catch(() => (current = undefined));
    return token;
  };
  return {
    renew,
    get: () => (current && performance.now() - current.askedAt < REUSE_FOR_MS ? current.token : renew()),
  };
}
