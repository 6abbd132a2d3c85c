import { expect, test } from "vitest";
import { z } from "zod";
import { joined, looseText } from "./loose-text.ts";

test.each([
  [" Utrecht ", "Utrecht"],
  [17, "17"],
  ["", null],
  ["  ", null],
  [null, null],
  [{ name: "Utrecht" }, null],
  [[], null],
])("%j is read as %j", (value, text) => {
  expect(z.looseObject({ city: looseText }).parse({ city: value }).city).toBe(text);
});

test("an absent field is null", () => {
  expect(z.looseObject({ city: looseText }).parse({}).city).toBeNull();
});

test("parts that are there make one line", () => {
  expect(joined(["Kade 3", null, "Utrecht", ""], ", ")).toBe("Kade 3, Utrecht");
  expect(joined([null, undefined], ", ")).toBeNull();
});
