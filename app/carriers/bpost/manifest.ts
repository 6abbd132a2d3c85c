import type { Carrier } from "../carrier.ts";
import { pollBpost, testBpost } from "./client.server.ts";
import { readBpost } from "./read.ts";

/** bpost (Belgium): states of an item by its code. No name, no signature, no push. */
export const bpost = {
  id: "bpost",
  label: "bpost",
  docs: "https://www.bpost.be",
  companies: ["bpost", "Bpost Belgium", "bpost international", "Belgian Post"],
  credentials: [
    { name: "accountId", label: { nl: "Account-ID", en: "Account ID" }, secret: false },
    { name: "passphrase", label: { nl: "Wachtwoordzin", en: "Passphrase" }, secret: true },
  ],
  proves: { time: true, receiver: false, handover: true, signature: false, photo: false, document: false },
  // bpost publishes no limit; this is ours.
  rateLimits: [{ requests: 60, seconds: 60 }],
  retentionDays: null,
  read: readBpost,
  poll: pollBpost,
  test: testBpost,
} satisfies Carrier;
