import { expect, it } from "vitest";
import { traceOf } from "./error-trace.ts";

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it("keeps what a person entered out of the log", () => {
  const quoting = thrownBy(() => JSON.parse("Anna de Wit"));
  expect((quoting as Error).message).toContain("Anna");
  expect(traceOf(quoting)).toMatch(/^SyntaxError \| at /);
  expect(traceOf(quoting)).not.toContain("Anna");
  expect(traceOf("Anna")).not.toContain("Anna");
});

it("says our own words, the code and the place", () => {
  expect(traceOf(new Error("sweeping: unavailable"))).toMatch(/^Error: sweeping: unavailable \| at /);
  expect(traceOf(Object.assign(new TypeError("x"), { code: "22P02" }))).toMatch(/^TypeError \| 22P02 \| at /);
});
