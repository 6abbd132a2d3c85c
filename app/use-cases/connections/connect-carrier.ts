import type { Carrier, CarrierId } from "#app/carriers/carrier.ts";
import { CARRIERS } from "#app/carriers/registry.ts";
import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { Credentials, ProviderFailure } from "#app/providers/provider.ts";
import { sealCredentials } from "./open-connection.ts";
import { testCarrier } from "./test-carrier.ts";

export type Connected = {
  connectionId: string;
  /** Null where the carrier does not tell, or could not be asked. */
  mayReadProof: boolean | null;
  /** Why the carrier could not be asked; the connection is kept and tried again. */
  untested: ProviderFailure | null;
};

export type ConnectRefusal =
  /** Names of fields that must be filled in. */
  | { type: "required"; fields: string[] }
  /** The carrier does not take them. */
  | { type: "unauthorised"; reason: string };

/**
 * Connects a shop with a carrier: tries the credentials, keeps them encrypted, and has the parcels of the last weeks
 * watched. Entering them again replaces the old ones; a secret field left empty keeps its old value.
 * @param entered what the merchant filled in, by the names of the carrier's fields
 */
export async function connectCarrier(
  shopId: string,
  carrierId: CarrierId,
  entered: Credentials,
  now: () => Instant,
  kept: Credentials = {},
): Promise<Result<Connected, ConnectRefusal>> {
  const carrier = CARRIERS[carrierId];
  const credentials = credentialsOf(carrier, entered, kept);
  const missing = carrier.credentials.filter(({ name, optional }) => !optional && !credentials[name]);
  if (missing.length > 0) return err({ type: "required", fields: missing.map(({ name }) => name) });
  const tested = await testCarrier(carrier, credentials, now);
  if (!tested.ok && tested.error.kind === "unauthorised")
    return err({ type: "unauthorised", reason: tested.error.reason });
  const at = now();
  const mayReadProof = tested.ok ? tested.value.mayReadProof : null;
  const data = {
    credentials: sealCredentials(credentials),
    connectedAt: at,
    disconnectedAt: null,
    mayReadProof,
    ...(tested.ok
      ? { lastSuccessAt: at, failure: null, failureDetail: null }
      : {
          failure: tested.error.kind,
          failureDetail: "reason" in tested.error ? tested.error.reason : null,
          failedAt: at,
        }),
    failures: 0,
    pausedUntil: null,
  };
  const connectionId = await withShop(shopId, async (tx) => {
    const { id } = await tx.connection.upsert({
      where: { shopId_kind_provider: { shopId, kind: "carrier", provider: carrierId } },
      create: { shopId, kind: "carrier", provider: carrierId, ...data },
      update: data,
    });
    await enqueue(tx, "watch-orders", { shopId, connectionId: id }, { key: `watch-orders:${id}` });
    return id;
  });
  return ok({ connectionId, mayReadProof, untested: tested.ok ? null : tested.error });
}

function credentialsOf(carrier: Carrier, entered: Credentials, kept: Credentials): Credentials {
  return Object.fromEntries(
    carrier.credentials.flatMap(({ name, secret }) => {
      const value = entered[name]?.trim() || (secret ? kept[name] : undefined);
      return value ? [[name, value]] : [];
    }),
  );
}
