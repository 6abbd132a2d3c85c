/** An answer that we cannot use, and what to do about it. */
export type ProviderFailure =
  /** Not the provider's format: HTML of a proxy, cut off, changed. */
  | { kind: "malformed"; reason: string }
  /** Credentials are wrong or have ended: the merchant must act. */
  | { kind: "unauthorised"; reason: string }
  /** Not before that many seconds, when the provider says so. */
  | { kind: "rate_limited"; retryAfterSeconds: number | null }
  /** Not reached, too slow, or its own fault: later. */
  | { kind: "unavailable"; reason: string };

/** A body as it came over the wire. */
export type ProviderAnswer = { status: number; headers: Record<string, string>; body: Uint8Array };

/**
 * How a provider, a carrier or a review site, is asked. It is given, so that limits, guards and tests stand outside the
 * provider.
 */
export type ProviderHttp = (request: {
  method: "GET" | "POST";
  url: string;
  headers?: Record<string, string>;
  body?: string;
}) => Promise<ProviderAnswer>;

/** The same in each of the admin's languages. */
export type Words = { nl: string; en: string };

/** A field of the form in which a merchant enters what the provider gave him. */
export type CredentialField = {
  name: string;
  label: Words;
  /** What it is good for, where its name does not tell. */
  help?: Words;
  /** Shown to nobody once it is entered. */
  secret: boolean;
  optional?: boolean;
  /** The values to choose from, where not every text can be one. */
  options?: { value: string; label: Words }[];
};
export type Credentials = Record<string, string>;
