import type { Carrier } from "../carrier.ts";
import { pollSendcloud, testSendcloud } from "./client.server.ts";
import { pushSendcloud } from "./push.server.ts";
import { readSendcloud } from "./read.ts";

/** Speaks for many carriers. Who received the parcel, it tells in its subscribed events at most; proof it never has. */
export const manifest = {
  id: "sendcloud",
  label: "Sendcloud",
  docs: "https://sendcloud.dev/api/v3/parcel-tracking",
  companies: ["Sendcloud"],
  trackingNumbers: [],
  aggregator: true,
  credentials: [
    { name: "publicKey", label: { nl: "Publieke sleutel", en: "Public key" }, secret: false },
    { name: "secretKey", label: { nl: "Geheime sleutel", en: "Secret key" }, secret: true },
    {
      name: "webhookKey",
      label: { nl: "Sleutel voor webhook-handtekening", en: "Webhook signature key" },
      secret: true,
      optional: true,
    },
    {
      name: "eventToken",
      label: { nl: "Bearer-token van uw event-abonnement", en: "Bearer token of your event subscription" },
      secret: true,
      optional: true,
    },
  ],
  credentialsHelp: {
    nl: "In Sendcloud: Instellingen, Integraties, uw Sendcloud API-integratie. Daar staan de publieke en de geheime sleutel.",
    en: "In Sendcloud: Settings, Integrations, your Sendcloud API integration. The public and the secret key stand there.",
  },
  proves: { time: true, receiver: false, handover: true, signature: false, photo: false, document: false },
  rateLimits: [
    { requests: 1000, seconds: 60 },
    { requests: 15, seconds: 1 },
  ],
  retentionDays: null,
  read: readSendcloud,
  poll: pollSendcloud,
  test: testSendcloud,
  push: pushSendcloud,
  pushHelp: {
    nl: "Zet bij dezelfde integratie de webhookterugkoppeling aan en plak dit adres als webhook-URL. Heeft u daar een sleutel voor webhook-handtekeningen, vul die dan hierboven in.",
    en: "At the same integration switch webhook feedback on and paste this address as the webhook URL. If you have a webhook signature key there, enter it above.",
  },
} satisfies Carrier;
