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
      label: {
        nl: "DHL-onderdeel (express, parcel-de, parcel-nl, ecommerce-europe)",
        en: "DHL division (express, parcel-de, parcel-nl, ecommerce-europe)",
      },
      secret: false,
    },
  ],
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
