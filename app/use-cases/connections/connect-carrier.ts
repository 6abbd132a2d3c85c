import type { CarrierId } from "#app/carriers/carrier.ts";
import { CARRIERS } from "#app/carriers/registry.ts";
import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { type CredentialIssue, credentialIssues, enteredCredentials } from "#app/providers/entered-credentials.ts";
import type { Credentials, ProviderFailure } from "#app/providers/provider.ts";
import { sealCredentials, unsealCredentials } from "#app/providers/sealed-credentials.server.ts";
import { noteFailure, noteSuccess } from "./note-call.ts";
import { testCarrier } from "./test-carrier.ts";

export type Connected = {
  connectionId: string;
  /** Null where the carrier does not tell, or could not be asked. */
  mayReadProof: boolean | null;
  /** Why the carrier could not be asked; the connection is kept and tried again. */
  untested: ProviderFailure | null;
};

export type ConnectRefusal =
  /** Fields that must be looked at again, by name. */
  | { type: "fields"; issues: Record<string, CredentialIssue> }
  /** The carrier does not take them; `reason` in its words. */
  | { type: "unauthorised"; reason: string };

/**
 * Connects a shop with a carrier: tries the credentials, keeps them encrypted, and has the parcels of the last weeks
 * watched. Entering them again replaces the old ones; a secret field left empty keeps its old value. What is refused
 * changes nothing.
 * @param entered what the merchant filled in, by the names of the carrier's fields
 */
export async function connectCarrier(
  shopId: string,
  carrierId: CarrierId,
  entered: Credentials,
  now: () => Instant,
): Promise<Result<Connected, ConnectRefusal>> {
  const carrier = CARRIERS[carrierId];
  const credentials = enteredCredentials(carrier.credentials, entered, await keptCredentials(shopId, carrierId));
  const issues = credentialIssues(carrier.credentials, credentials);
  if (Object.keys(issues).length > 0) return err({ type: "fields", issues });
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
    failure: null,
    failureDetail: null,
    failingSince: null,
    failedAt: null,
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
  const which = { shopId, id: connectionId, provider: carrierId };
  if (tested.ok) await noteSuccess(which, at);
  else await noteFailure(which, tested.error, at);
  return ok({ connectionId, mayReadProof, untested: tested.ok ? null : tested.error });
}

async function keptCredentials(shopId: string, provider: CarrierId): Promise<Credentials> {
  const known = await withShop(shopId, (tx) =>
    tx.connection.findUnique({
      where: { shopId_kind_provider: { shopId, kind: "carrier", provider } },
      select: { credentials: true },
    }),
  );
  return known?.credentials ? unsealCredentials(known.credentials) : {};
}
