import { expect, test } from "vitest";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import { say } from "./say.ts";
import { SENTENCE_IDS } from "./sentence-id.ts";

const gaps = (text: string) => [...new Set([...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap))].sort();

test.each(SENTENCE_IDS)("%s has the same gaps in every language", (id) => {
  expect([gaps(nl[id]), gaps(fr[id])]).toStrictEqual([gaps(en[id]), gaps(en[id])]);
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
  const informal = SENTENCE_IDS.map((id) => say({ language: "nl", formality: "je" }, id));
  expect(informal.filter((text) => /(^|\s)(u|uw)(\s|$|[.,;:?])/i.test(text))).toStrictEqual([]);
});

test("a sentence begins with a capital, also when its carrier is not named", () => {
  expect(say({ language: "en", formality: "u" }, "fact.file", { caption: "x" })).toBe("Enclosed: x.");
  expect(say({ language: "nl", formality: "u" }, "letter.carrier")).toBe("de vervoerder");
});
