import { expect, test } from "vitest";
import { traderInput } from "#app/domain/trader/trader-input.ts";

test.each([
  ["consumentenombudsdienst", true],
  ["webwinkelkeur", true],
  // A register and a desk that only helps: nobody belongs to them.
  ["mimit", false],
  ["ecc-nederland", false],
  ["no-such-body", false],
])("the body %s is taken: %s", (adrEntity, taken) => {
  expect(traderInput.safeParse({ adrEntity }).success).toBe(taken);
});
