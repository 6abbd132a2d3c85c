import { s10Check } from "#app/domain/order/check-digits.ts";
import type { Carrier } from "../carrier.ts";
import { pollPostnl, postnlUpdates, testPostnl } from "./client.server.ts";
import { readPostnl } from "./read.ts";

/** Shipping Status v2. PostNL pushes nothing; who received the parcel stands at most inside the signature's image. */
export const manifest = {
  id: "postnl",
  label: "PostNL",
  docs: "https://developer.postnl.nl/docs/#/http/api-endpoints/send-track/shipping-status",
  companies: ["PostNL"],
  trackingNumbers: [
    // developer.postnl.nl, barcodes. The 16 characters are those of PostNL's own example; officially there are 13 or 15.
    { form: "PostNL 3S", pattern: /^3S(?![A-Z]{3}\d{10}$)([A-Z0-9]{11}|[A-Z0-9]{13}|[A-Z]{4}\d{10})$/ },
    { form: "S10 NL", pattern: /^[A-Z]{2}\d{9}NL$/, check: s10Check },
  ],
  credentials: [
    { name: "apiKey", label: { nl: "API-sleutel", en: "API key" }, secret: true },
    {
      name: "customerNumber",
      label: { nl: "Klantnummer", en: "Customer number" },
      help: {
        nl: "Hiermee noemt PostNL zelf welke pakketten nieuws hebben, en vragen we minder vaak.",
        en: "With it PostNL itself names the parcels that have news, and we ask less often.",
      },
      secret: false,
      optional: true,
    },
  ],
  credentialsHelp: {
    nl: "Vraag de API-sleutel aan in Mijn PostNL of bij uw accountmanager: die voor productie, met toegang tot Shipping Status.",
    en: "Ask for the API key in Mijn PostNL or from your account manager: the one for production, with access to Shipping Status.",
  },
  proves: { time: true, receiver: false, handover: true, signature: true, photo: false, document: false },
  // PostNL publishes no number; this is our own restraint.
  rateLimits: [{ requests: 5, seconds: 1 }],
  retentionDays: null,
  read: readPostnl,
  poll: pollPostnl,
  updates: postnlUpdates,
  test: testPostnl,
} satisfies Carrier;
