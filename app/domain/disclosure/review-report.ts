import { DIRECTORY } from "#app/domain/disclosure/entities.ts";
import { FOOTER_TEXTS } from "#app/domain/disclosure/footer-texts.ts";
import { RULES } from "#app/domain/disclosure/rules.ts";
import type { Confidence, Source } from "#app/domain/disclosure/source.ts";
import { MILESTONES } from "#app/domain/law/milestones.ts";
import { STATEMENTS } from "#app/domain/law/statements.ts";
import type { Day } from "#app/domain/time.ts";

/** Why a row wants somebody's eye: never found in a source, or last compared with it more than 12 months ago. */
export type ReviewReason = "unverified" | "old";

/** A row of the rules, of the directory or of the guide that has to be looked up (again). */
export type ReviewItem = { id: string; reasons: ReviewReason[]; confidence: Confidence; source: Source };

/**
 * `texts`: languages whose words no lawyer has read, or that were last read more than 12 months ago. `guide`: what the legal
 * guide says, each statement once per country whose law it is, such as `risk-on-possession BE`.
 */
export type ReviewReport = { rules: ReviewItem[]; entities: ReviewItem[]; texts: string[]; guide: ReviewItem[] };

type Row = { id: string; confidence: Confidence; source: Source };

/**
 * What has to be checked before that day's footers can be trusted in full.
 * @param rules, entities the rows to look through; all of them when left out
 */
export function reviewReport(
  day: Day,
  rules: readonly Row[] = RULES,
  entities: readonly Row[] = DIRECTORY,
): ReviewReport {
  return {
    rules: itemsOf(rules, day),
    entities: itemsOf(entities, day),
    texts: Object.values(FOOTER_TEXTS)
      .filter(({ reviewed, source }) => !reviewed || isOld(source.checkedOn, day))
      .map(({ language }) => language),
    guide: itemsOf(GUIDE, day),
  };
}

const GUIDE: readonly Row[] = [
  ...STATEMENTS.flatMap(({ id, grounds }) => grounds.map((ground) => ({ ...ground, id: `${id} ${ground.in}` }))),
  ...MILESTONES,
];

function itemsOf(rows: readonly Row[], day: Day): ReviewItem[] {
  return rows.flatMap(({ id, confidence, source }) => {
    const reasons: ReviewReason[] = [];
    if (confidence === "unverified") reasons.push("unverified");
    if (isOld(source.checkedOn, day)) reasons.push("old");
    return reasons.length > 0 ? [{ id, reasons, confidence, source }] : [];
  });
}

/** Whether more than 12 months lie between; days are ISO texts, so a year earlier is the same text with that year. */
function isOld(checkedOn: Day, day: Day): boolean {
  return checkedOn < `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;
}
