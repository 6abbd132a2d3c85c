import { CARRIERS } from "#app/carriers/registry.ts";
import { normalTrackingNumber, trackingCandidates } from "#app/domain/order/tracking-number.ts";

const USAGE = "inspect tracking-number <number> [--company X]";

/**
 * Which carriers a parcel can be with, by its number and the company that Shopify names.
 * @param args the words after `inspect tracking-number`
 * @throws Error with the usage when they are no such words
 */
export async function inspectTrackingNumber(args: string[]): Promise<unknown> {
  const words = [...args];
  const at = words.indexOf("--company");
  const [, company] = at < 0 ? [] : words.splice(at, 2);
  const [number, ...others] = words;
  if (!number || others.length > 0 || (at >= 0 && company === undefined)) throw new Error(USAGE);
  return {
    number: normalTrackingNumber(number),
    company: company ?? null,
    candidates: trackingCandidates(number, company, CARRIERS),
  };
}
