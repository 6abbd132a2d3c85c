import { outsideShops } from "#app/db.server.ts";

/**
 * Keeps the language in which a person opened the app with his session: Shopify names it on a full load only, and every
 * page reached from there must speak it too.
 */
export async function rememberLocale(sessionId: string, locale: string): Promise<void> {
  await outsideShops.session.updateMany({ where: { id: sessionId }, data: { locale } });
}
