import pino from "pino";
import { env } from "#app/env.server.ts";

/**
 * The log: JSON, one line per request or job. Never personal data: paths are logged without their query, because Shopify
 * puts id_token there; errors without payloads.
 */
export const log = pino({ level: env.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
