import { expect, test } from "vitest";
import { excerptOf, LONGEST_WHOLE } from "./excerpt.ts";

const paragraph = (words: string, length = 400) => words.padEnd(length, ".");
const long = (about: Record<number, string>, count = 200) =>
  Array.from({ length: count }, (_, index) => paragraph(about[index] ?? `Artikel ${index}`)).join("\n\n");

test("a text that fits is shown as it is", () => {
  const text = "Een.\n\nTwee.";
  expect(excerptOf(text, /x/)).toStrictEqual({ text, shown: 2, left: 0 });
});

test("of a long one what matters is shown with its neighbours, and what is left out is marked", () => {
  const text = long({ 150: "Retourneren kan binnen 14 dagen" });
  const excerpt = excerptOf(text, /retour/i);
  expect(excerpt.text.length).toBeLessThanOrEqual(LONGEST_WHOLE);
  expect(excerpt.text).toContain("Retourneren kan binnen 14 dagen");
  expect(excerpt.text).toContain("Artikel 149");
  expect(excerpt.text).toContain("Artikel 151");
  expect(excerpt.text).toContain("[…]");
  expect(excerpt.text).not.toMatch(/\[…\]\n\n\[…\]/);
  expect(excerpt.shown + excerpt.left).toBe(200);
  expect(excerpt.left).toBeGreaterThan(100);
});

test("where everything matters it still fits", () => {
  const everything = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [index, `Retour ${index}`]));
  expect(excerptOf(long(everything), /retour/i).text.length).toBeLessThanOrEqual(LONGEST_WHOLE);
});

test("one paragraph of many sentences is chosen from by its sentences", () => {
  const sentences = Array.from({ length: 3000 }, (_, index) => `Bepaling ${index} geldt.`);
  sentences[2500] = "Retour mag.";
  const excerpt = excerptOf(sentences.join(" "), /retour/i);
  expect(excerpt.text).toContain("Retour mag.");
  expect(excerpt.text.length).toBeLessThanOrEqual(LONGEST_WHOLE);
});

test("one paragraph without an end is left out, and said to be", () => {
  expect(excerptOf("x".repeat(LONGEST_WHOLE + 1), /x/)).toStrictEqual({ text: "[…]", shown: 0, left: 1 });
});
