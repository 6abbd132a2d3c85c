import type { Carrier } from "../carrier.ts";
import { pollMyParcel, testMyParcel } from "./client.server.ts";
import { pushMyParcel } from "./push.server.ts";
import { readMyParcel } from "./read.ts";

/** Speaks for many carriers. It keeps pick-up points and agreed places apart, and never says who took a parcel. */
export const manifest = {
  id: "myparcel",
  label: "MyParcel",
  docs: "https://developer.myparcel.nl/api-reference/06.shipments.html",
  companies: ["MyParcel", "SendMyParcel", "MyParcel.nl"],
  trackingNumbers: [],
  aggregator: true,
  credentials: [{ name: "apiKey", label: { nl: "API-sleutel", en: "API key" }, secret: true }],
  proves: { time: true, receiver: false, handover: true, signature: false, photo: false, document: false },
  // Of /tracktraces, the stricter of the two addresses that are asked.
  rateLimits: [{ requests: 300, seconds: 300 }],
  retentionDays: null,
  read: readMyParcel,
  poll: pollMyParcel,
  test: testMyParcel,
  push: pushMyParcel,
} satisfies Carrier;
