import { claimReference } from "./claim-reference.ts";
import { rungWithId } from "./ladder/ladder.ts";
import type { OpenedClaim } from "./state.ts";

/** A mediation: of which claim (`W-0311`), and before whom. */
export type Mediation = { claim: string; body: string };

/** Before whom, where the merchant only said that a mediator wrote. */
export const SOME_MEDIATOR = "mediator";

/** The mediation in which a claim stands now; undefined when it stands in none. */
export function mediationOf(
  { channel, rung }: Pick<OpenedClaim, "channel" | "rung">,
  number: number,
): Mediation | undefined {
  const claim = claimReference(number);
  const recorded = rungWithId(rung?.id);
  if (!recorded) return channel === "mediator" ? { claim, body: SOME_MEDIATOR } : undefined;
  return recorded.confidential ? { claim, body: recorded.scope.body?.join(" ") ?? recorded.id } : undefined;
}
