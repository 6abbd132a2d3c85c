import { z } from "zod";
import type {
  CarrierDetail,
  CarrierLine,
  ConnectionAnswer,
  ConnectionState,
  ProviderForm,
  ReviewSiteDetail,
  ReviewSiteLine,
} from "#app/components/connections/connection-data.ts";
import { longestLimit } from "#app/domain/tracking/rate-limit.ts";
import { env } from "#app/env.server.ts";
import type { Provider, ProviderName } from "#app/queries/connections/find-provider.ts";
import type { CarrierWithConnection } from "#app/queries/connections/read-carriers.ts";
import type { ConnectionView } from "#app/queries/connections/read-connections.ts";
import type { ReviewSiteWithConnection } from "#app/queries/connections/read-review-sites.ts";
import { connectProvider } from "#app/use-cases/connections/connect-provider.ts";
import { disconnect } from "#app/use-cases/connections/disconnect.ts";
import { testConnection } from "#app/use-cases/connections/test-connection.ts";

/** A carrier as the list of connections shows it. */
export function carrierLine({ carrier, connection }: CarrierWithConnection): CarrierLine {
  return {
    kind: "carrier",
    ...lineOf(carrier),
    aggregator: carrier.aggregator ?? false,
    proves: carrier.proves,
    connection: connection && stateOf(connection),
  };
}

/** A carrier as its own page shows it. */
export function carrierDetail(read: CarrierWithConnection): CarrierDetail {
  const { carrier, connection } = read;
  return { ...carrierLine(read), ...formOf("carriers", carrier, connection), retentionDays: carrier.retentionDays };
}

/** A review site as the list of connections shows it. */
export function reviewSiteLine({ site, connection }: ReviewSiteWithConnection): ReviewSiteLine {
  return {
    kind: "review_site",
    ...lineOf(site),
    ties: site.ties,
    invites: site.invites,
    asksConsent: site.consent !== undefined,
    connection: connection && stateOf(connection),
  };
}

/** A review site as its own page shows it. */
export function reviewSiteDetail(read: ReviewSiteWithConnection): ReviewSiteDetail {
  return { ...reviewSiteLine(read), ...formOf("reviews", read.site, read.connection) };
}

const submission = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("connect"), entered: z.record(z.string(), z.string()) }),
  z.object({ intent: z.literal("test"), connectionId: z.uuid() }),
  z.object({ intent: z.literal("disconnect"), connectionId: z.uuid() }),
]);

/**
 * Does what a provider's page asks for: `connect` tries what was entered and keeps it, `test` tries what is kept, `disconnect`
 * erases it.
 * @param request its body is JSON, see ConnectionRequest
 */
export async function answerConnectionPage(
  request: Request,
  shopId: string,
  name: ProviderName,
): Promise<ConnectionAnswer> {
  const asked = submission.parse(await request.json());
  const now = () => new Date().toISOString();
  switch (asked.intent) {
    case "connect": {
      const connected = await connectProvider(shopId, name, asked.entered, now);
      if (connected.ok) {
        const { mayReadProof, untested } = connected.value;
        return { outcome: "connected", mayReadProof, untested };
      }
      const { error } = connected;
      return error.type === "fields"
        ? { outcome: "fields", issues: error.issues }
        : { outcome: "unauthorised", reason: error.reason };
    }
    case "test": {
      const tested = await testConnection(shopId, asked.connectionId, now);
      if (tested.ok) return { outcome: "tested", mayReadProof: tested.value.mayReadProof };
      const { error } = tested;
      return error.kind === "not_connected" ? { outcome: "not_connected" } : { outcome: "failed", failure: error };
    }
    case "disconnect": {
      const ended = await disconnect(shopId, asked.connectionId, now());
      return { outcome: ended ? "disconnected" : "not_connected" };
    }
  }
}

type Manifest = Provider["manifest"];

function lineOf({ id, label, credentials, rateLimits, push }: Manifest) {
  return {
    id,
    label,
    wantsCredentials: credentials.length > 0,
    limit: longestLimit(rateLimits) ?? null,
    pushes: push !== undefined,
  };
}

/** @param room the part of a push's address that names the kind */
function formOf(
  room: "carriers" | "reviews",
  { id, docs, credentials, credentialsHelp, push, pushHelp }: Manifest,
  connection: ConnectionView | null,
): ProviderForm {
  return {
    docs,
    fields: credentials,
    credentialsHelp,
    pushHelp: pushHelp ?? null,
    visible: connection?.visible ?? {},
    keptSecrets: connection?.keptSecrets ?? [],
    pushAddress: connection && push ? `${env.appUrl}/webhooks/${room}/${id}/${connection.id}` : null,
  };
}

function stateOf<View extends ConnectionView>({
  visible: _visible,
  keptSecrets: _secrets,
  ...state
}: View): Omit<View, "visible" | "keptSecrets"> & ConnectionState {
  return state;
}
