import { fedexCheck, gs1Check } from "#app/domain/order/check-digits.ts";
import type { Carrier } from "../carrier.ts";
import { pollFedex, testFedex } from "./client.server.ts";
import { fedexPush } from "./push.server.ts";
import { readFedex } from "./read.ts";

/** FedEx: state, receiver's name, and a signature proof of delivery as a document. */
export const manifest = {
  id: "fedex",
  label: "FedEx",
  docs: "https://developer.fedex.com/api/en-us/catalog/track.html",
  companies: ["FedEx", "FedEx Express", "FedEx Ground", "FedEx Home Delivery", "FedEx International"],
  trackingNumbers: [
    { form: "FedEx 12", pattern: /^\d{12}$/, check: fedexCheck },
    { form: "FedEx 15", pattern: /^\d{15}$/, check: gs1Check },
    { form: "FedEx 22", pattern: /^96\d{20}$/ },
    { form: "FedEx 34", pattern: /^1\d{33}$/ },
  ],
  credentials: [
    {
      name: "clientId",
      label: { nl: "API-sleutel van uw Track-project", en: "API key of your Track project" },
      secret: false,
    },
    { name: "clientSecret", label: { nl: "Geheime sleutel", en: "Secret key" }, secret: true },
    {
      name: "securityToken",
      label: { nl: "Beveiligingstoken van uw webhookproject", en: "Security token of your webhook project" },
      secret: true,
      optional: true,
    },
  ],
  credentialsHelp: {
    nl: "Maak op developer.fedex.com een project voor de Track API en kopieer API-sleutel en geheime sleutel van de productieomgeving.",
    en: "Create a project for the Track API on developer.fedex.com and copy the API key and secret key of production.",
  },
  proves: { time: true, receiver: true, handover: true, signature: false, photo: false, document: true },
  // FedEx's limits for tracking: developer.fedex.com, rate limits.
  rateLimits: [
    { requests: 1_400, seconds: 10 },
    { requests: 100_000, seconds: 86_400 },
  ],
  retentionDays: null,
  read: readFedex,
  poll: pollFedex,
  test: testFedex,
  push: fedexPush,
  pushHelp: {
    nl: "Maak op developer.fedex.com een webhookproject, geef het dit adres en het beveiligingstoken van hierboven. FedEx biedt dit tegen betaling en alleen bij klantnummers uit de Verenigde Staten; zonder vragen wij FedEx zelf.",
    en: "Create a webhook project on developer.fedex.com and give it this address and the security token from above. FedEx offers this at a fee and to account numbers of the United States only; without it we ask FedEx ourselves.",
  },
} satisfies Carrier;
