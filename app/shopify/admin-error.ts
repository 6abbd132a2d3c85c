/** One refusal of a field of what we sent. */
export type UserError = { field: string[] | null; message: string; code: string | null };

/** Why Shopify's Admin API did not do what was asked. */
export type AdminError =
  /** A scope or a staff permission is missing. Trying again does not help until somebody grants it. */
  | { kind: "access_denied"; message: string }
  /** Too much was asked in a short time. Trying again later helps. */
  | { kind: "throttled" }
  /** Shopify was not reached or failed; it may or may not have acted. */
  | { kind: "unavailable"; message: string }
  /** The thing asked for does not exist, or is not visible to us. */
  | { kind: "not_found" }
  /** Shopify understood and refused what was sent. */
  | { kind: "user_errors"; errors: UserError[] };
