import { EU_COUNTRIES } from "#app/domain/disclosure/countries/eu-countries.ts";
import type { Confidence } from "#app/domain/disclosure/source.ts";
import { holdsOn } from "#app/domain/disclosure/source.ts";
import { type Ground, type Jurisdiction, type Statement, UNION } from "#app/domain/law/statement.ts";
import { ANSWERING } from "#app/domain/law/topics/answering.ts";
import { DELIVERY } from "#app/domain/law/topics/delivery.ts";
import { GUARANTEE } from "#app/domain/law/topics/guarantee.ts";
import { PROOF } from "#app/domain/law/topics/proof.ts";
import { REVIEWS_AND_DATA } from "#app/domain/law/topics/reviews-and-data.ts";
import { WITHDRAWAL } from "#app/domain/law/topics/withdrawal.ts";
import type { Day } from "#app/domain/time.ts";

/** Everything that is told about the law of claims. */
export const STATEMENTS: readonly Statement[] = [
  ...DELIVERY,
  ...PROOF,
  ...WITHDRAWAL,
  ...GUARANTEE,
  ...ANSWERING,
  ...REVIEWS_AND_DATA,
];

const ORDER: readonly Confidence[] = ["primary", "secondary", "unverified"];

/**
 * What holds in a country on a day, each statement with the grounds that make it law there: the country's own first, then
 * the Union's for its members.
 * @param country ISO 3166-1 alpha-2 code
 */
export function statementsFor(country: Jurisdiction, day: Day): Statement[] {
  const member = EU_COUNTRIES.includes(country);
  return STATEMENTS.filter((statement) => holdsOn(statement, day)).flatMap((statement) => {
    const own = statement.grounds.filter((ground) => ground.in === country);
    const [first, ...rest] = [...own, ...(member ? statement.grounds.filter(({ in: where }) => where === UNION) : [])];
    return first ? [{ ...statement, grounds: [first, ...rest] as [Ground, ...Ground[]] }] : [];
  });
}

/** How well a statement was checked: as well as its best ground. */
export function confidenceOf({ grounds }: Pick<Statement, "grounds">): Confidence {
  return ORDER.find((confidence) => grounds.some((ground) => ground.confidence === confidence)) ?? "unverified";
}
