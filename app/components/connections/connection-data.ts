import type { RateLimit } from "#app/domain/tracking/rate-limit.ts";
import type { ConnectionHealth } from "#app/domain/tracking/connection-health.ts";
import type { AdminLanguage } from "#app/locales/admin-language.ts";

/** Words that come from a provider's own folder, in each of the admin's languages. */
export type Words = Record<AdminLanguage, string>;

/** A field of a provider's form. */
export type FormField = {
  name: string;
  label: Words;
  help?: Words;
  secret: boolean;
  optional?: boolean;
  options?: { value: string; label: Words }[];
};

/** What a carrier can prove at best. */
export type Proves = Record<"time" | "receiver" | "handover" | "signature" | "photo" | "document", boolean>;

/** The state of a connection in use. */
export type ConnectionState = {
  id: string;
  connectedAt: string;
  health: ConnectionHealth;
  failureDetail: string | null;
  failedAt: string | null;
  lastSuccessAt: string | null;
  lastPushAt: string | null;
  mayReadProof: boolean | null;
  requestsToday: number;
  parcels: { watched: number; due: number; awaitingProof: number; more: boolean };
  unknownCodes: { code: string; seen: number; lastSeenAt: string }[];
};

/** A carrier as the list shows it. */
export type CarrierLine = {
  id: string;
  label: string;
  aggregator: boolean;
  /** It wants a key or password of the shop's own; without any, all shops share its limit. */
  wantsCredentials: boolean;
  proves: Proves;
  /** The limit that is felt over a day. */
  limit: RateLimit | null;
  pushes: boolean;
  connection: ConnectionState | null;
};

/** A carrier as its own page shows it. */
export type CarrierDetail = CarrierLine & {
  docs: string;
  fields: FormField[];
  credentialsHelp: Words;
  pushHelp: Words | null;
  /** Days after delivery during which proof can be asked for; null: not known. */
  retentionDays: number | null;
  /** What was entered where it is no secret. */
  visible: Record<string, string>;
  /** Names of the secret fields that were filled in. */
  keptSecrets: string[];
  /** Where its pushes arrive; null while it is not connected, or when it pushes nothing. */
  pushAddress: string | null;
};

/** Why a provider did not answer as it should, as an action tells it. */
export type CallFailure =
  | { kind: "malformed" | "unauthorised" | "unavailable"; reason: string }
  | { kind: "rate_limited"; retryAfterSeconds: number | null };

/** What became of a click on a connection's page. */
export type ConnectionAnswer =
  | { outcome: "connected"; mayReadProof: boolean | null; untested: CallFailure | null }
  | { outcome: "fields"; issues: Record<string, string> }
  | { outcome: "unauthorised"; reason: string }
  | { outcome: "tested"; mayReadProof: boolean | null }
  | { outcome: "failed"; failure: CallFailure }
  /** Somebody ended the connection meanwhile. */
  | { outcome: "not_connected" }
  | { outcome: "disconnected" };
