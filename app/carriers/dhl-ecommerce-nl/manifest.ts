import type { Carrier } from "../carrier.ts";
import { pollDhlEcommerceNl, testDhlEcommerceNl } from "./client.server.ts";
import { readDhlEcommerceNl } from "./read.ts";

/** DHL eCommerce in the Netherlands (formerly DHL Parcel). Says how a parcel was handed over, never to whom by name. */
export const dhlEcommerceNl = {
  id: "dhl-ecommerce-nl",
  label: "DHL eCommerce (NL)",
  docs: "https://api-gw.dhlparcel.nl/docs/guide/chapters/05-track-and-trace.html",
  companies: ["DHL eCommerce", "DHL Parcel", "DHL eCommerce NL", "DHL Parcel NL"],
  credentials: [],
  proves: { time: true, receiver: false, handover: true, signature: false, photo: false, document: false },
  // DHL publishes no number; this is our own restraint.
  rateLimits: [{ requests: 2, seconds: 1 }],
  retentionDays: null,
  read: readDhlEcommerceNl,
  poll: pollDhlEcommerceNl,
  test: testDhlEcommerceNl,
} satisfies Carrier;
