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
  credentialsHelp: {
    nl: "Maak in AfterShip een API-sleutel aan, bij de instellingen onder API keys, zonder handtekening (signature).",
    en: "Create an API key in AfterShip, in the settings under API keys, without a signature.",
  },
  proves: { time: true, receiver: true, handover: true, signature: true, photo: true, document: false },
  // Unverified.
  rateLimits: [{ requests: 10, seconds: 1 }],
  retentionDays: null,
  read: readAfterShip,
  poll: pollAfterShip,
  test: testAfterShip,
  push: pushAfterShip,
  pushHelp: {
    nl: "Voeg dit adres in AfterShip toe bij de meldingen, onder Webhooks, en kies alle updates van zendingen. Het webhook-geheim staat op dezelfde plek: vul het eerst hierboven in.",
    en: "Add this address in AfterShip among the notifications, under Webhooks, and choose all tracking updates. The webhook secret stands in the same place: enter it above first.",
  },
} satisfies Carrier;
