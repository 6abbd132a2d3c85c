import { withShop } from "#app/db.server.ts";
import type { Connection } from "#app/generated/prisma/client.ts";
import { isCurrent } from "#app/platform/crypto.server.ts";
import type { Credentials } from "#app/providers/provider.ts";
import { sealCredentials, unsealCredentials } from "#app/providers/sealed-credentials.server.ts";

/** A connection that is in use, with what the merchant entered for it. */
export type OpenConnection = Connection & { opened: Credentials };

/**
 * A shop's connection with its credentials, which are encrypted anew after a rotation of the key.
 * @returns undefined when the shop has no such connection, or has disconnected it
 */
export async function openConnection(shopId: string, id: string): Promise<OpenConnection | undefined> {
  const connection = await withShop(shopId, (tx) => tx.connection.findFirst({ where: { shopId, id } }));
  if (!connection?.credentials || connection.disconnectedAt) return undefined;
  const opened = unsealCredentials(connection.credentials);
  if (!isCurrent(connection.credentials))
    await withShop(shopId, (tx) =>
      tx.connection.updateMany({
        where: { shopId, id, credentials: connection.credentials },
        data: { credentials: sealCredentials(opened) },
      }),
    );
  return { ...connection, opened };
}
