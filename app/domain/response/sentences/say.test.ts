import { expect, test } from "vitest";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import { say } from "./say.ts";
import { SENTENCE_IDS } from "./sentence-id.ts";

const gaps = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap))].sort();

test.each(SENTENCE_IDS)("%s has the same gaps in every language", (id) => {
  expect([nl, de, fr].map((texts) => gaps(texts[id]))).toStrictEqual(Array(3).fill(gaps(en[id])));
});

test("Dutch is said in the shop's form of address", () => {
  expect(say({ language: "nl", formality: "u" }, "settle.refund")).toBe(
    "Wij lossen het voor u op: u krijgt uw geld terug.",
  );
  expect(say({ language: "nl", formality: "je" }, "settle.refund")).toBe(
    "Wij lossen het voor je op: je krijgt je geld terug.",
  );
});

test("no informal sentence holds a formal word", () => {
  /** A body or a lawyer is always addressed formally. */
  const toOfficials = /^(position|defence|representative)\.|^subject.representative/;
  const informal = SENTENCE_IDS.filter((id) => !toOfficials.test(id)).map((id) =>
    say({ language: "nl", formality: "je" }, id),
  );
  expect(informal.filter((text) => /(^|\s)(u|uw)(\s|$|[.,;:?])/i.test(text))).toStrictEqual([]);
});

test("a sentence begins with a capital, also when its carrier is not named", () => {
  expect(say({ language: "en", formality: "u" }, "fact.file", { caption: "x" })).toBe("Enclosed: x.");
  expect(say({ language: "nl", formality: "u" }, "letter.carrier")).toBe("de vervoerder");
});
