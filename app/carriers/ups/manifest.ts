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
  credentialsHelp: {
    nl: "Maak op developer.ups.com onder Apps een app met Tracking en kopieer client-ID en client-secret daarvan. Bewijs van aflevering geeft UPS alleen bij pakketten van uw eigen klantnummer.",
    en: "Create an app with Tracking under Apps on developer.ups.com and copy its client ID and client secret. UPS gives proof of delivery for parcels of your own account number only.",
  },
  proves: { time: true, receiver: true, handover: true, signature: true, photo: true, document: true },
  // UPS publishes no number; this is our own restraint.
  rateLimits: [{ requests: 5, seconds: 1 }],
  retentionDays: 120,
  read: readUps,
  poll: pollUps,
  test: testUps,
  push: pushUps,
  pushHelp: {
    nl: "Track Alert wordt niet op een website ingesteld: wie het voor u per pakket aanvraagt, geeft UPS dit adres en het wachtwoord van hierboven. Zonder Track Alert vragen wij UPS zelf.",
    en: "Track Alert is not set up on a website: whoever subscribes to it for you, parcel by parcel, gives UPS this address and the credential from above. Without Track Alert we ask UPS ourselves.",
  },
} satisfies Carrier;
