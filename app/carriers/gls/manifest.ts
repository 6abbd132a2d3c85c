import type { Carrier } from "../carrier.ts";
import { pollGls, testGls } from "./client.server.ts";
import { readGls } from "./read.ts";

/** GLS Group's Track And Trace V1, for all countries. Tells a parcel shop from a person; no name, no proof. */
export const gls = {
  id: "gls",
  label: "GLS (Group)",
  docs: "https://dev-portal.gls-group.net",
  companies: ["GLS"],
  credentials: [
    { name: "clientId", label: { nl: "API-sleutel (client-id)", en: "API key (client id)" }, secret: false },
    {
      name: "clientSecret",
      label: { nl: "API-geheim (client secret)", en: "API secret (client secret)" },
      secret: true,
    },
  ],
  proves: { time: true, receiver: false, handover: true, signature: false, photo: false, document: false },
  rateLimits: [{ requests: 500, seconds: 86_400 }],
  retentionDays: null,
  read: readGls,
  poll: pollGls,
  test: testGls,
} satisfies Carrier;
