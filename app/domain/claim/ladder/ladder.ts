import { holdsOn } from "#app/domain/disclosure/source.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";
import type { Day } from "../../time.ts";
import type { Rung } from "./rung.ts";
import { NETHERLANDS } from "./rungs/netherlands.ts";
import { OTHER_COUNTRIES } from "./rungs/other-countries.ts";
import { OWN_HANDLING } from "./rungs/own-handling.ts";
import { PAYMENTS } from "./rungs/payments.ts";
import { PROVIDERS } from "./rungs/providers.ts";

/** Every rung there is. Adding a body's way is adding its row. */
export const RUNGS: readonly Rung[] = [...OWN_HANDLING, ...NETHERLANDS, ...OTHER_COUNTRIES, ...PAYMENTS, ...PROVIDERS];

/** The row with that id; undefined for an id that no longer exists. */
export function rungWithId(id: string | undefined): Rung | undefined {
  return RUNGS.find((rung) => rung.id === id);
}

/** What decides which rungs a claim has. */
export type LadderKey = {
  ladder: Rung["ladder"];
  trader: TraderFacts;
  /** ISO 3166-1 alpha-2; absent when the order names none. */
  consumerCountry?: string;
  day: Day;
};

/**
 * The rungs of a ladder for this trader and consumer, from below to above. The trader's country and membership decide the
 * bodies, the consumer's the law. Where a country has its own row for answering, it stands for the general one.
 */
export function ladderOf(key: LadderKey): Rung[] {
  const fitting = RUNGS.filter((rung) => rung.ladder === key.ladder && holdsOn(rung, key.day) && fits(rung, key));
  const ownAnswer = fitting.some(({ id }) => id.startsWith("answer_"));
  return fitting.filter(({ id }) => !(ownAnswer && id === "answer")).sort((a, b) => a.level - b.level);
}

function fits({ scope }: Rung, { trader, consumerCountry }: LadderKey): boolean {
  const { country, adrEntity, adrCommitment, mediator } = trader;
  const within = (wanted: readonly string[] | undefined, have: string | undefined) =>
    wanted === undefined || (have !== undefined && wanted.includes(have));
  return (
    within(scope.traderCountry, country) &&
    within(scope.consumerCountry, consumerCountry) &&
    within(scope.body, adrCommitment === "member" || adrCommitment === "obliged" ? adrEntity : undefined) &&
    (!scope.takesPart || adrCommitment !== "none") &&
    (!scope.hasMediator || mediator?.contractConfirmed === true) &&
    (!scope.acrossBorders || (country !== undefined && consumerCountry !== undefined && country !== consumerCountry))
  );
}
