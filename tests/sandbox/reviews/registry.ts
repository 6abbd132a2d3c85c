import { etrusted } from "#tests/sandbox/reviews/etrusted.ts";
import { feedbackcompany } from "#tests/sandbox/reviews/feedbackcompany.ts";
import { judgeme } from "#tests/sandbox/reviews/judgeme.ts";
import { kiyoh } from "#tests/sandbox/reviews/kiyoh.ts";
import { okendo } from "#tests/sandbox/reviews/okendo.ts";
import type { SiteStandIn } from "#tests/sandbox/reviews/stand-in.ts";
import { trustpilot } from "#tests/sandbox/reviews/trustpilot.ts";
import { webwinkelkeur } from "#tests/sandbox/reviews/webwinkelkeur.ts";
import { NotFound } from "#tests/sandbox/state/find.ts";

/** The review sites that are played. */
export const SITE_STAND_INS: readonly SiteStandIn[] = [
  webwinkelkeur,
  kiyoh,
  etrusted,
  trustpilot,
  judgeme,
  okendo,
  feedbackcompany,
];

/** The stand-in with that id. */
export function findSiteStandIn(id: string): SiteStandIn {
  const standIn = SITE_STAND_INS.find((known) => known.id === id);
  if (!standIn)
    throw new NotFound(`no review site ${id}; there are ${SITE_STAND_INS.map((known) => known.id).join(", ")}`);
  return standIn;
}
