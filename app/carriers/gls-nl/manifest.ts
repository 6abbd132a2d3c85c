import type { Carrier } from "../carrier.ts";
import { pollGlsNl, testGlsNl } from "./client.server.ts";
import { readGlsNl } from "./read.ts";

/**
 * GLS Netherlands' Track & Trace API V1, for its contract customers. GLS registers webhooks by hand; what they hold and
 * how they are signed is not published, so none is taken in.
 */
export const manifest = {
  id: "gls-nl",
  label: "GLS Nederland",
  docs: "https://api-portal.gls.nl",
  companies: ["GLS", "GLS NL", "GLS Nederland", "GLS Netherlands"],
  trackingNumbers: [
    { form: "GLS parcel", pattern: /^\d{11,12}$/ },
    { form: "GLS track id", pattern: /^[A-Z0-9]{8}$/ },
    { form: "14 digits", pattern: /^\d{14}$/ },
  ],
  credentials: [
    { name: "userName", label: { nl: "Gebruikersnaam van MyGLS", en: "MyGLS user name" }, secret: false },
    { name: "password", label: { nl: "Wachtwoord", en: "Password" }, secret: true },
  ],
  credentialsHelp: {
    nl: "Voor klanten met een contract: dezelfde naam en hetzelfde wachtwoord als bij MyGLS. GLS Nederland moet de Track & Trace API voor u hebben geopend.",
    en: "For customers with a contract: the same name and password as at MyGLS. GLS Nederland must have opened the Track & Trace API for you.",
  },
  proves: { time: true, receiver: true, handover: true, signature: false, photo: false, document: true },
  // GLS counts by the minute and publishes no number; this is our own restraint.
  rateLimits: [{ requests: 30, seconds: 60 }],
  retentionDays: null,
  read: readGlsNl,
  poll: pollGlsNl,
  test: testGlsNl,
} satisfies Carrier;
