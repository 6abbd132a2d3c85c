import type { Carrier } from "../carrier.ts";
import { pollPostnl, testPostnl } from "./client.server.ts";
import { readPostnl } from "./read.ts";

/** Shipping Status v2. PostNL pushes nothing; who received the parcel stands at most inside the signature's image. */
export const postnl = {
  id: "postnl",
  label: "PostNL",
  docs: "https://developer.postnl.nl/docs/#/http/api-endpoints/send-track/shipping-status",
  companies: ["PostNL"],
  credentials: [{ name: "apiKey", label: { nl: "API-sleutel", en: "API key" }, secret: true }],
  proves: { time: true, receiver: false, handover: true, signature: true, photo: false, document: false },
  // PostNL publishes no number; this is our own restraint.
  rateLimits: [{ requests: 5, seconds: 1 }],
  retentionDays: null,
  read: readPostnl,
  poll: pollPostnl,
  test: testPostnl,
} satisfies Carrier;
