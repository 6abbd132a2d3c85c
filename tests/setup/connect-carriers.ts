import type pg from "pg";
import type { CarrierId } from "#app/carriers/carrier.ts";
import { findStandIn } from "#tests/sandbox/carriers/registry.ts";
import type { TestApp } from "#tests/setup/whole-app.ts";

/**
 * Connects the shop of a running app with carriers' stand-ins, as if the merchant had entered their credentials. Takes over
 * the app's environment, so that its modules can be imported after it.
 */
export async function connectCarriers(app: TestApp, owner: pg.Client, ids: readonly CarrierId[]): Promise<void> {
  Object.assign(process.env, {
    DATABASE_URL: app.databaseUrl,
    SHOPIFY_API_KEY: app.secrets.apiKey,
    SHOPIFY_API_SECRET: app.secrets.apiSecret,
    SHOPIFY_APP_URL: "https://app.example.com",
    ENCRYPTION_KEY: app.secrets.encryptionKey,
    LOG_LEVEL: "fatal",
  });
  const { sealCredentials } = await import("#app/providers/sealed-credentials.server.ts");
  for (const id of ids)
    await owner.query(
      `INSERT INTO connection (shop_id, kind, provider, credentials, connected_at)
       SELECT id, 'carrier', $1, $2, now() FROM shop`,
      [id, sealCredentials(findStandIn(id).credentials)],
    );
}
