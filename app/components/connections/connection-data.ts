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

/** What comes back with a site's reviews and ties them to an order. */
export type Ties = Record<"orderReference" | "orderId" | "email" | "product", boolean>;

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
};
type CarrierState = ConnectionState & {
  parcels: { watched: number; due: number; awaitingProof: number; more: boolean };
  unknownCodes: { code: string; seen: number; lastSeenAt: string }[];
};
type ReviewSiteState = ConnectionState & { progress: { running: boolean; read: number } };

/** A provider as the list shows it. */
type Line<State> = {
  id: string;
  label: string;
  /** It wants a key or password of the shop's own; without any, all shops share its limit. */
  wantsCredentials: boolean;
  /** The limit that is felt over a day. */
  limit: RateLimit | null;
  pushes: boolean;
  connection: State | null;
};
export type CarrierLine = Line<CarrierState> & { kind: "carrier"; aggregator: boolean; proves: Proves };
export type ReviewSiteLine = Line<ReviewSiteState> & {
  kind: "review_site";
  ties: Ties;
  /** It can be asked to invite a customer. */
  invites: boolean;
  /** It tells whether a customer agreed to be invited. */
  asksConsent: boolean;
};
export type ProviderLine = CarrierLine | ReviewSiteLine;
export type ConnectedProvider = ProviderLine & { connection: ConnectionState };

/** What a provider's own page needs besides. */
export type ProviderForm = {
  docs: string;
  fields: FormField[];
  credentialsHelp: Words;
  pushHelp: Words | null;
  /** What was entered where it is no secret. */
  visible: Record<string, string>;
  /** Names of the secret fields that were filled in. */
  keptSecrets: string[];
  /** Where its pushes arrive; null while it is not connected, or when it pushes nothing. */
  pushAddress: string | null;
};
export type CarrierDetail = CarrierLine &
  ProviderForm & {
    /** Days after delivery during which proof can be asked for; null: not known. */
    retentionDays: number | null;
  };
export type ReviewSiteDetail = ReviewSiteLine & ProviderForm;
export type ProviderDetail = CarrierDetail | ReviewSiteDetail;

/** The address of a provider's own page. */
export function providerPath({ kind, id }: { kind: ProviderLine["kind"]; id: string }): string {
  return `/app/connections/${kind === "carrier" ? "carriers" : "review-sites"}/${id}`;
}

/** What a provider's page asks for. */
export type ConnectionRequest =
  | { intent: "connect"; entered: Record<string, string> }
  | { intent: "test"; connectionId: string }
  | { intent: "disconnect"; connectionId: string };

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
