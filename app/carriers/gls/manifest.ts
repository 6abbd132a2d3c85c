import type { Carrier } from "../carrier.ts";
import { pollGls, testGls } from "./client.server.ts";
import { readGls } from "./read.ts";

/** GLS Group's Track And Trace V1, for all countries. Tells a parcel shop from a person; no name, no proof. */
export const manifest = {
  id: "gls",
  label: "GLS (Group)",
  docs: "https://dev-portal.gls-group.net",
  companies: ["GLS"],
  trackingNumbers: [
    // GLS's Track And Trace V1; 14 digits on its digital card.
    { form: "GLS parcel", pattern: /^\d{11,12}$/ },
    { form: "GLS track id", pattern: /^[A-Z0-9]{8}$/ },
    { form: "14 digits", pattern: /^\d{14}$/ },
  ],
  credentials: [
    { name: "clientId", label: { nl: "API-sleutel (client-id)", en: "API key (client id)" }, secret: false },
    {
      name: "clientSecret",
      label: { nl: "API-geheim (client secret)", en: "API secret (client secret)" },
      secret: true,
    },
  ],
  credentialsHelp: {
    nl: "Maak op dev-portal.gls-group.net onder My Apps een app met Track And Trace en kopieer sleutel en geheim daarvan.",
    en: "Create an app with Track And Trace under My Apps on dev-portal.gls-group.net and copy its key and secret.",
  },
  proves: { time: true, receiver: false, handover: true, signature: false, photo: false, document: false },
  rateLimits: [{ requests: 500, seconds: 86_400 }],
  retentionDays: null,
  read: readGls,
  poll: pollGls,
  test: testGls,
} satisfies Carrier;
