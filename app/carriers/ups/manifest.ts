import { upsCheck } from "#app/domain/order/check-digits.ts";
import type { Carrier } from "../carrier.ts";
import { pollUps, testUps } from "./client.server.ts";
import { pushUps } from "./push.server.ts";
import { readUps } from "./read.ts";

/** Track API v1 and Track Alert. Signature, photo and POD letter come only to an account with rights on the parcel. */
export const manifest = {
  id: "ups",
  label: "UPS",
  docs: "https://developer.ups.com/api/reference/tracking/product-info",
  companies: ["UPS", "UPS Mail Innovations", "United Parcel Service"],
  trackingNumbers: [{ form: "UPS 1Z", pattern: /^1Z[0-9A-Z]{16}$/, check: upsCheck }],
  credentials: [
    { name: "clientId", label: { nl: "Client-ID", en: "Client ID" }, secret: false },
    { name: "clientSecret", label: { nl: "Client-secret", en: "Client secret" }, secret: true },
    { name: "merchantId", label: { nl: "UPS-klantnummer", en: "UPS account number" }, secret: false, optional: true },
    {
      name: "alertCredential",
      label: { nl: "Wachtwoord voor Track Alert", en: "Track Alert credential" },
      secret: true,
      optional: true,
    },
  ],
  proves: { time: true, receiver: true, handover: true, signature: true, photo: true, document: true },
  // UPS publishes no number; this is our own restraint.
  rateLimits: [{ requests: 5, seconds: 1 }],
  retentionDays: 120,
  read: readUps,
  poll: pollUps,
  test: testUps,
  push: pushUps,
} satisfies Carrier;
