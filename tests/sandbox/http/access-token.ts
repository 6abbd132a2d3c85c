/** A token that says itself for whom and until when it is good. */
export function grantToken(provider: string, seconds: number, now: Date): string {
  return `sandbox-${provider}-token-until-${now.getTime() + seconds * 1000}`;
}

/** Whether a token is that provider's and has not ended by the sandbox's clock. */
export function isGoodToken(provider: string, token: string | undefined, now: Date): boolean {
  const until = new RegExp(`^sandbox-${provider}-token-until-(\\d+)$`).exec(token ?? "")?.[1];
  return until !== undefined && Number(until) > now.getTime();
}

/** The token of an `Authorization: Bearer …`. */
export function bearer(header: string | undefined): string | undefined {
  return /^bearer\s+(.+)$/i.exec(header ?? "")?.[1];
}
