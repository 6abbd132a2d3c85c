import { z } from "zod";
import { foldClaim } from "#app/domain/claim/claim.ts";
import { statusForCustomer } from "#app/domain/claim/customer-status.ts";
import { CLAIM_CHANNELS, type ClaimEvent } from "#app/domain/claim/events.ts";
import { claimFile, factsOf } from "./claim-file.ts";
import { instant, readJsonFile } from "./read-json-file.ts";

const USAGE =
  "inspect status <case.json>, where the file holds {number?, events: [{type: claim_opened, at, channel, reason, …}, …], entries, now?}";

const caseFile = claimFile.omit({ claim: true }).extend({
  number: z.number().int().positive().default(1),
  events: z
    .array(z.looseObject({ type: z.string(), at: instant }))
    .min(1)
    .refine(([first]) => first?.type === "claim_opened" && CLAIM_CHANNELS.some((known) => known === first["channel"]), {
      message: `the first event is claim_opened, with one of the channels ${CLAIM_CHANNELS.join(", ")}`,
    }),
});

/**
 * What a customer would see of his claim on a status page, by the events of the claim and the entries of the order's ledger.
 * @param args the words after `inspect status`: the path of a JSON file
 * @returns null for a claim that is between the shop and a bank or payment provider
 * @throws Error with the reason when the file is missing or does not have the shape
 */
export async function inspectStatus(args: string[]): Promise<unknown> {
  const [path, ...others] = args;
  if (!path || others.length > 0) throw new Error(USAGE);
  const file = await readJsonFile(path, caseFile, "a case", USAGE);
  const facts = factsOf(file.entries, file.now ?? new Date().toISOString());
  const claim = foldClaim(file.events as ClaimEvent[]);
  if (!claim.exists) throw new Error(USAGE);
  return statusForCustomer(claim, file.number, facts) ?? null;
}
