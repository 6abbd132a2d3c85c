import { randomBytes } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import { createTestDatabase } from "./database.ts";

export const API_SECRET = "test-api-secret";

/** Everything app/env.server.ts wants, for a test's own database. */
export function appEnvironment(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    SHOPIFY_API_KEY: "test-api-key",
    SHOPIFY_API_SECRET: API_SECRET,
    SHOPIFY_APP_URL: "https://app.example.com",
    ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    LOG_LEVEL: "fatal",
    PORT: "0",
    HOST: "127.0.0.1",
  };
}

/**
 * Gives a test file a database of its own and the environment that the app's modules read when they are imported.
 * Import those dynamically, inside tests or after this hook has run.
 */
export function useAppDatabase(): { url: () => string } {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeAll(async () => {
    database = await createTestDatabase();
    Object.assign(process.env, appEnvironment(database.url));
  });
  afterAll(async () => {
    const { closeDatabase } = await import("#app/db.server.ts");
    await closeDatabase();
    await database.drop();
  });
  return { url: () => database.url };
}
