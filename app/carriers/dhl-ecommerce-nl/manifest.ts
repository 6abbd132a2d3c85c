import type { Carrier } from "../carrier.ts";
import { pollDhlEcommerceNl, testDhlEcommerceNl } from "./client.server.ts";
import { readDhlEcommerceNl } from "./read.ts";

/** DHL eCommerce in the Netherlands (formerly DHL Parcel). Says how a parcel was handed over, never to whom by name. */
export const manifest = {
  id: "dhl-ecommerce-nl",
  label: "DHL eCommerce (NL)",
  docs: "https://api-gw.dhlparcel.nl/docs/guide/chapters/05-track-and-trace.html",
  companies: ["DHL eCommerce", "DHL Parcel", "DHL eCommerce NL", "DHL Parcel NL"],
  trackingNumbers: [
    // From public recognisers; the length of JVGL numbers is unverified.
    { form: "DHL eCommerce NL 3S", pattern: /^3S[A-Z]{3}\d{10}$/ },
    { form: "DHL eCommerce NL JVGL", pattern: /^JVGL\d{16,20}$/ },
    { form: "DHL eCommerce NL JJD", pattern: /^JJD\d{18,24}$/ },
    { form: "DHL eCommerce NL international", pattern: /^(CR|LX)\d{9}[A-Z]{2}$/ },
    { form: "14 digits", pattern: /^\d{14}$/ },
  ],
  credentials: [],
  credentialsHelp: {
    nl: "DHL toont iedereen de weg van een pakket: u hoeft niets in te vullen.",
    en: "DHL shows anybody the way of a parcel: there is nothing to fill in.",
  },
  proves: { time: true, receiver: false, handover: true, signature: false, photo: false, document: false },
  // DHL publishes no number; this is our own restraint.
  rateLimits: [{ requests: 2, seconds: 1 }],
  retentionDays: null,
  read: readDhlEcommerceNl,
  poll: pollDhlEcommerceNl,
  test: testDhlEcommerceNl,
} satisfies Carrier;
