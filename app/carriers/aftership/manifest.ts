import type { Carrier } from "../carrier.ts";
import { pollAfterShip, testAfterShip } from "./client.server.ts";
import { pushAfterShip } from "./push.server.ts";
import { readAfterShip } from "./read.ts";

/** Speaks for many carriers, in its own statuses. Images of proof only where AfterShip has switched them on. */
export const manifest = {
  id: "aftership",
  label: "AfterShip",
  docs: "https://www.aftership.com/docs/tracking/quickstart/api-quick-start",
  companies: ["AfterShip"],
  trackingNumbers: [],
  aggregator: true,
  credentials: [
    { name: "apiKey", label: { nl: "API-sleutel", en: "API key" }, secret: true },
    { name: "webhookSecret", label: { nl: "Webhook-geheim", en: "Webhook secret" }, secret: true, optional: true },
  ],
  proves: { time: true, receiver: true, handover: true, signature: true, photo: true, document: false },
  // Unverified.
  rateLimits: [{ requests: 10, seconds: 1 }],
  retentionDays: null,
  read: readAfterShip,
  poll: pollAfterShip,
  test: testAfterShip,
  push: pushAfterShip,
} satisfies Carrier;
