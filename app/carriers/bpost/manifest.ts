import { s10Check } from "#app/domain/order/check-digits.ts";
import type { Carrier } from "../carrier.ts";
import { pollBpost, testBpost } from "./client.server.ts";
import { readBpost } from "./read.ts";

/** bpost (Belgium): states of an item by its code. No name, no signature, no push. */
export const manifest = {
  id: "bpost",
  label: "bpost",
  docs: "https://www.bpost.be",
  companies: ["bpost", "Bpost Belgium", "bpost international", "Belgian Post"],
  trackingNumbers: [
    { form: "bpost", pattern: /^3232\d{20}$/ },
    { form: "S10 BE", pattern: /^[A-Z]{2}\d{9}BE$/, check: s10Check },
  ],
  credentials: [
    { name: "accountId", label: { nl: "Account-ID", en: "Account ID" }, secret: false },
    { name: "passphrase", label: { nl: "Wachtwoordzin", en: "Passphrase" }, secret: true },
  ],
  credentialsHelp: {
    nl: "De account-ID en de wachtwoordzin krijgt u van bpost. Voor het volgen van pakketten kan die een andere zijn dan in de Shipping Manager; vraag ernaar.",
    en: "bpost gives you the account ID and the passphrase. The one for tracking can differ from that of the Shipping Manager; ask for it.",
  },
  proves: { time: true, receiver: false, handover: true, signature: false, photo: false, document: false },
  // bpost publishes no limit; this is ours.
  rateLimits: [{ requests: 60, seconds: 60 }],
  retentionDays: null,
  read: readBpost,
  poll: pollBpost,
  test: testBpost,
} satisfies Carrier;
