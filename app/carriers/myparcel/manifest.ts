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
  credentialsHelp: {
    nl: "De API-sleutel van uw winkel staat in de backoffice van MyParcel, bij de instellingen van die winkel.",
    en: "Your shop’s API key stands in MyParcel’s back office, among that shop’s settings.",
  },
  proves: { time: true, receiver: false, handover: true, signature: false, photo: false, document: false },
  // Of /tracktraces, the stricter of the two addresses that are asked.
  rateLimits: [{ requests: 300, seconds: 300 }],
  retentionDays: null,
  read: readMyParcel,
  poll: pollMyParcel,
  test: testMyParcel,
  push: pushMyParcel,
  pushHelp: {
    nl: "Plak dit adres in de backoffice van MyParcel als webhook voor de verzendstatus (shipment_status_change). MyParcel kent er één per winkel: een ander adres daar vervalt.",
    en: "Paste this address in MyParcel’s back office as the webhook for the shipment status (shipment_status_change). MyParcel knows one per shop: another address there is replaced.",
  },
} satisfies Carrier;
