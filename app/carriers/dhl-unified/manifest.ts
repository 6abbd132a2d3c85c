import { gs1Check, modulo7Check, s10Check } from "#app/domain/order/check-digits.ts";
import type { Carrier } from "../carrier.ts";
import { pollDhlUnified, testDhlUnified } from "./client.server.ts";
import { readDhlUnified } from "./read.ts";

/**
 * Shipment Tracking Unified of all DHL divisions. What its Push API sends is read, but pushes are not taken in: how DHL
 * signs them is not published, and an unsigned one could be anybody's.
 */
export const manifest = {
  id: "dhl-unified",
  label: "DHL (Unified)",
  docs: "https://developer.dhl.com/api-reference/shipment-tracking",
  companies: ["DHL Express", "DHL", "DHL Paket", "DHL Parcel Europe", "Deutsche Post"],
  trackingNumbers: [
    { form: "DHL piece", pattern: /^(JD|JJD|JVGL)\d+$/ },
    { form: "DHL Parcel DE", pattern: /^00\d{18}$/, check: gs1Check },
    { form: "DHL Identcode", pattern: /^\d{12}$/ },
    { form: "DHL Express", pattern: /^\d{10,11}$/, check: modulo7Check },
    { form: "S10 DE", pattern: /^[A-Z]{2}\d{9}DE$/, check: s10Check },
  ],
  credentials: [
    { name: "apiKey", label: { nl: "API-sleutel", en: "API key" }, secret: true },
    {
      name: "service",
      label: { nl: "DHL-onderdeel waarmee u verzendt", en: "DHL division you ship with" },
      secret: false,
      options: [
        { value: "parcel-de", label: { nl: "DHL Paket (Duitsland)", en: "DHL Paket (Germany)" } },
        { value: "express", label: { nl: "DHL Express", en: "DHL Express" } },
        { value: "ecommerce-europe", label: { nl: "DHL eCommerce Europe", en: "DHL eCommerce Europe" } },
        { value: "parcel-nl", label: { nl: "DHL Parcel NL", en: "DHL Parcel NL" } },
      ],
    },
  ],
  credentialsHelp: {
    nl: "Maak op developer.dhl.com onder Apps een app met “Shipment Tracking – Unified” en kopieer de sleutel daarvan. DHL begint met 250 verzoeken per dag; meer vraagt u bij die app aan.",
    en: "Create an app with “Shipment Tracking – Unified” under Apps on developer.dhl.com and copy its key. DHL begins with 250 requests a day; ask for more at that app.",
  },
  proves: { time: true, receiver: true, handover: true, signature: true, photo: false, document: true },
  // To begin with; DHL raises the daily number on request.
  rateLimits: [
    { requests: 1, seconds: 1 },
    { requests: 250, seconds: 86_400 },
  ],
  retentionDays: 90,
  read: readDhlUnified,
  poll: pollDhlUnified,
  test: testDhlUnified,
} satisfies Carrier;
