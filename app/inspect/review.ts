import { readFile } from "node:fs/promises";
import { findReviewSite, REVIEW_SITES, UNSUPPORTED_REVIEW_SITES } from "#app/reviews/registry.ts";
import type { SiteReview } from "#app/reviews/review-site.ts";

const USAGE = "inspect review <site> <payload-file>, where the file holds an answer or a push of that site";

/**
 * What a review site's answer or push says, as the app reads it: no network, no database.
 * @param args the words after `inspect review`: the site's id, and the path of a file as it came over the wire
 * @throws Error with the reason when the site or the file is unknown, or the body is not the site's
 */
export async function inspectReview(args: string[]): Promise<unknown> {
  const [id, path, ...others] = args;
  const unsupported = UNSUPPORTED_REVIEW_SITES.find((one) => one.id === id);
  if (unsupported) throw new Error(`${unsupported.label} is not supported: ${unsupported.reason.en}`);
  if (!id || !path || others.length > 0) throw new Error(USAGE);
  const site = findReviewSite(id);
  if (!site) throw new Error(`${id} is not one of ${Object.keys(REVIEW_SITES).join(", ")}\n${USAGE}`);
  const result = site.read(new Uint8Array(await content(path)));
  if (!result.ok) {
    const { error } = result;
    throw new Error(`${path}: ${"reason" in error ? `${error.kind}: ${error.reason}` : error.kind}`);
  }
  return { reviews: result.value.reviews.map(printed), warnings: result.value.warnings };
}

async function content(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}\n${USAGE}`, { cause: error });
  }
}

function printed({ id, at, rating, scale, text, orderReference, email, verified, state }: SiteReview) {
  return { id, at, rating, scale, text, orderReference, email, verified, state };
}
