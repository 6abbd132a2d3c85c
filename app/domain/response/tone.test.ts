import { expect, test } from "vitest";
import { toneWarnings } from "./tone.ts";

test.each([
  ["nl", "Dit is fraude. Doe aangifte.", ["accusation", "demand"]],
  ["nl", "Anders volgt incasso.", ["pressure"]],
  ["nl", "Stuur een kopie van uw paspoort in de originele verpakking.", ["demand", "demand"]],
  ["nl", "Wij zoeken het voor u uit. U hoeft niets te bewijzen.", []],
  ["en", "Your claim is false.", ["accusation"]],
  ["en", "Please send a police report and a sworn statement.", ["demand", "demand"]],
  ["en", "Withdraw your dispute or change your review.", ["pressure", "pressure"]],
  ["en", "We believe that the parcel arrived.", []],
  ["de", "Das ist Betrug. Wir brauchen eine eidesstattliche Erklärung.", ["accusation", "demand"]],
  ["fr", "C'est une fraude.", ["accusation"]],
  ["fr", "Il faut une copie de votre carte d'identité.", ["demand"]],
  ["fr", "Nous cherchons ce qui s'est passé.", []],
] as const)("%s: %s", (language, text, rules) => {
  expect(toneWarnings(text, language).map(({ rule }) => rule)).toStrictEqual([...rules]);
});

test("a warning says where it stands", () => {
  const text = "Wij denken aan Fraude.";
  expect(toneWarnings(text, "nl")).toStrictEqual([{ rule: "accusation", text: "Fraude", start: 15, end: 21 }]);
});
