import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import { type CredentialIssue, credentialIssues, enteredCredentials } from "#app/providers/entered-credentials.ts";
import type { Credentials, ProviderFailure } from "#app/providers/provider.ts";
import { sealCredentials, unsealCredentials } from "#app/providers/sealed-credentials.server.ts";
import { type ProviderName, providerNamed } from "#app/queries/connections/find-provider.ts";
import { scheduleImport } from "#app/use-cases/reviews/schedule-import.ts";
import { reconfirm } from "#app/use-cases/trust-marks/schedule-confirmation.ts";
import { noteFailure, noteSuccess } from "./note-call.ts";
import { testProvider } from "./test-provider.ts";

export type Connected = {
  connectionId: string;
  /** Null where the provider does not tell, or could not be asked. */
  mayReadProof: boolean | null;
  /** Why the provider could not be asked; the connection is kept and tried again. */
  untested: ProviderFailure | null;
};

export type ConnectRefusal =
  /** Fields that must be looked at again, by name. */
  | { type: "fields"; issues: Record<string, CredentialIssue> }
  /** The provider does not take them; `reason` in its words. */
  | { type: "unauthorised"; reason: string };

/**
 * Connects a shop with a carrier or a review site: tries the credentials, keeps them encrypted, and has the parcels of the
 * last weeks watched, or the reviews read. Entering them again replaces the old ones; a secret field left empty keeps its old
 * value. What is refused changes nothing.
 * @param entered what the merchant filled in, by the names of the provider's fields
 */
export async function connectProvider(
  shopId: string,
  name: ProviderName,
  entered: Credentials,
  now: () => Instant,
): Promise<Result<Connected, ConnectRefusal>> {
  const provider = providerNamed(name);
  const { credentials: fields } = provider.manifest;
  const credentials = enteredCredentials(fields, entered, await keptCredentials(shopId, name));
  const issues = credentialIssues(fields, credentials);
  if (Object.keys(issues).length > 0) return err({ type: "fields", issues });
  const tested = await testProvider(provider, credentials, now);
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
  const which = { shopId, kind: name.kind, provider: name.id };
  const connectionId = await withShop(shopId, async (tx) => {
    const { id } = await tx.connection.upsert({
      where: { shopId_kind_provider: which },
      create: { ...which, ...data },
      update: data,
    });
    if (name.kind === "carrier")
      await enqueue(tx, "watch-orders", { shopId, connectionId: id }, { key: `watch-orders:${id}` });
    else {
      await scheduleImport(tx, shopId, id, at);
      await reconfirm(tx, shopId, at);
    }
    return id;
  });
  const call = { shopId, id: connectionId, provider: name.id };
  if (tested.ok) await noteSuccess(call, at);
  else await noteFailure(call, tested.error, at);
  return ok({ connectionId, mayReadProof, untested: tested.ok ? null : tested.error });
}

async function keptCredentials(shopId: string, { kind, id: provider }: ProviderName): Promise<Credentials> {
  const known = await withShop(shopId, (tx) =>
    tx.connection.findUnique({
      where: { shopId_kind_provider: { shopId, kind, provider } },
      select: { credentials: true },
    }),
  );
  return known?.credentials ? unsealCredentials(known.credentials) : {};
}
