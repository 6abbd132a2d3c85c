import { expect, test } from "vitest";
import { REQUIREMENTS } from "../requirements.ts";
import { assessmentMessage } from "./assessment-message.ts";
import { en, type MessageId } from "./en.ts";
import { nl } from "./nl.ts";

const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();

test.each(Object.keys(en) as MessageId[])("%s says the same in both languages", (key) => {
  expect(nl[key]).not.toBe("");
  expect(gaps(nl[key])).toStrictEqual(gaps(en[key]));
});

test("every requirement has a name and a way to get it", () => {
  const wanted = Object.keys(REQUIREMENTS).flatMap((id) => [`requirement.${id}`, `get.${id}`]);
  expect(wanted.filter((key) => !(key in en))).toStrictEqual([]);
});

test("gaps are filled", () => {
  expect(assessmentMessage("held.shipment_tracking", { carrier: "PostNL", number: "3S1" }, "nl")).toBe(
    "Verzonden met PostNL, nummer 3S1.",
  );
});

test.each([
  ["nl", "8 december 2026"],
  ["en", "8 December 2026"],
] as const)("a date is written as %s writes it", (language, written) => {
  const review = { site: "WebwinkelKeur", date: "2026-12-08", stars: "5/5" };
  expect(assessmentMessage("held.review", review, language)).toContain(written);
});

test("nobody is accused", () => {
  const all = [...Object.values(en), ...Object.values(nl)].join(" ");
  expect(all).not.toMatch(/\b(false|fraud|scam|vals|fraude|oplichting|liegen|liar)\b/i);
});
