import { expect, test } from "vitest";
import { meaningIn, rows, UNEXPLAINED } from "./code-meaning.ts";

const DELIVERED = { status: "delivered", handover: "unknown" } as const;

test("a known code means what the table says, silently", () => {
  const warnings: string[] = [];
  expect(meaningIn(rows("A B", DELIVERED), "B", warnings)).toEqual(DELIVERED);
  expect(warnings).toEqual([]);
});

test.each(["Z", "toString", ""])("a code outside the table means nothing and warns once: %j", (code) => {
  const warnings: string[] = [];
  expect(meaningIn(rows("A B", DELIVERED), code, warnings)).toEqual(UNEXPLAINED);
  meaningIn(rows("A B", DELIVERED), code, warnings);
  expect(warnings).toEqual([`unknown code ${code}`]);
});
