import { iso7064Check } from "#app/domain/order/check-digits.ts";
import type { Carrier } from "../carrier.ts";
import { pollDpd, testDpd } from "./client.server.ts";
import { readDpd } from "./read.ts";

/** DPD in the Netherlands and Belgium, by its SOAP services. No name, no signature, no push. */
export const manifest = {
  id: "dpd",
  label: "DPD",
  docs: "https://integrations.dpd.nl",
  companies: ["DPD", "DPD Netherlands", "DPD Nederland", "DPD NL", "DPD Belgium", "DPD België", "DPD BE"],
  trackingNumbers: [
    { form: "DPD 28", pattern: /^\d{27}[0-9A-Z]$/, check: iso7064Check },
    { form: "DPD 14 and check character", pattern: /^\d{14}[0-9A-Z]$/, check: iso7064Check },
    { form: "14 digits", pattern: /^\d{14}$/ },
  ],
  credentials: [
    { name: "delisId", label: { nl: "Delis-ID", en: "Delis ID" }, secret: false },
    { name: "password", label: { nl: "Wachtwoord", en: "Password" }, secret: true },
    {
      name: "country",
      label: { nl: "Land van uw DPD-contract", en: "Country of your DPD contract" },
      secret: false,
      options: [
        { value: "NL", label: { nl: "Nederland", en: "Netherlands" } },
        { value: "BE", label: { nl: "België", en: "Belgium" } },
      ],
    },
  ],
  credentialsHelp: {
    nl: "Dit zijn de gegevens van uw account bij DPD Shipper; uw contactpersoon bij DPD opent de webservices ervoor.",
    en: "These belong to your DPD Shipper account; your contact at DPD opens the web services for it.",
  },
  proves: { time: true, receiver: false, handover: true, signature: false, photo: false, document: false },
  // DPD publishes no limit; this is ours.
  rateLimits: [{ requests: 60, seconds: 60 }],
  retentionDays: null,
  read: readDpd,
  poll: pollDpd,
  test: testDpd,
} satisfies Carrier;
