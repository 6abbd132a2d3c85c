import type { CarrierDetail, CarrierLine } from "#app/components/connections/connection-data.ts";
import { longestLimit } from "#app/domain/tracking/rate-limit.ts";
import { env } from "#app/env.server.ts";
import type { CarrierWithConnection } from "#app/queries/connections/read-carriers.ts";

/** A carrier as the list of connections shows it. */
export function carrierLine({ carrier, connection }: CarrierWithConnection): CarrierLine {
  return {
    id: carrier.id,
    label: carrier.label,
    aggregator: carrier.aggregator ?? false,
    wantsCredentials: carrier.credentials.length > 0,
    proves: carrier.proves,
    limit: longestLimit(carrier.rateLimits) ?? null,
    pushes: carrier.push !== undefined,
    connection: connection && stateOf(connection),
  };
}

/** A carrier as its own page shows it. */
export function carrierDetail(read: CarrierWithConnection): CarrierDetail {
  const { carrier, connection } = read;
  return {
    ...carrierLine(read),
    docs: carrier.docs,
    fields: carrier.credentials,
    credentialsHelp: carrier.credentialsHelp,
    pushHelp: carrier.pushHelp ?? null,
    retentionDays: carrier.retentionDays,
    visible: connection?.visible ?? {},
    keptSecrets: connection?.keptSecrets ?? [],
    pushAddress: connection && carrier.push ? `${env.appUrl}/webhooks/carriers/${carrier.id}/${connection.id}` : null,
  };
}

function stateOf({
  visible: _visible,
  keptSecrets: _secrets,
  ...state
}: NonNullable<CarrierWithConnection["connection"]>): CarrierLine["connection"] {
  return state;
}
