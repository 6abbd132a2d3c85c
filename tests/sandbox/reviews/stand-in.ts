import type { Credentials } from "#app/providers/provider.ts";
import type { PlayedSite, ReviewSiteState } from "#tests/sandbox/reviews/state.ts";

/** A request to a review site. Header names are in lower case. */
export type SiteCall = { method: string; url: URL; headers: Record<string, string | undefined>; body: string };

/** A review site as the app meets it: its hosts, paths, ways of logging in, and the shape of its answers. */
export type SiteStandIn = {
  id: PlayedSite;
  hosts: readonly string[];
  /** What a merchant would copy from the site into the app; obviously no real secrets. */
  credentials: Credentials;
  answer(call: SiteCall, state: ReviewSiteState, now: Date): Response;
};

/** Time as Dutch clocks show it, `Y-m-d H:i:s`. */
export function dutchTime(instant: string): string {
  return new Date(instant).toLocaleString("sv-SE", { timeZone: "Europe/Amsterdam" });
}
