import { LogSeverity } from "@shopify/shopify-api";
import { log } from "#app/platform/log.server.ts";

/**
 * Shopify's library speaks through our log. Its debug level is never asked for: it would print session tokens.
 */
export const forwardLog = {
  level: LogSeverity.Warning,
  httpRequests: false,
  log: async (severity: LogSeverity, message: string): Promise<void> => {
    if (severity === LogSeverity.Error) log.error({ from: "shopify-api" }, message);
    else log.warn({ from: "shopify-api" }, message);
  },
};
