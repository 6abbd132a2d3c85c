import { expect, test } from "vitest";
import { MATCH_RULES } from "#app/domain/review/match-review.ts";
import { REVIEW_STATES } from "#app/domain/review/review.ts";
import { STATEMENT_KINDS } from "#app/domain/review/statement-words/word-table.ts";
import nl from "./nl.json" with { type: "json" };

test("every rule, state and statement has words", () => {
  expect(Object.keys(nl.review.rule).toSorted()).toEqual([...MATCH_RULES, "merchant_choice", "taken_back"].toSorted());
  expect(Object.keys(nl.review.state).toSorted()).toEqual([...REVIEW_STATES].toSorted());
  expect(Object.keys(nl.review.statement).toSorted()).toEqual([...STATEMENT_KINDS].toSorted());
});
