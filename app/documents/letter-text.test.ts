import { expect, it } from "vitest";
import type { Letter } from "#app/domain/response/document.ts";
import { letterAsText } from "#app/documents/letter-text.ts";

const says = (text: string) => ({ text, evidence: [] });
const letter: Letter = {
  language: "nl",
  subject: "Bestelling #1042",
  sender: { name: "Trui & Zo B.V.", lines: ["service@truienzo.example"] },
  recipient: { name: "Mevrouw De Wit", lines: [] },
  date: "2026-11-21",
  reference: "W-0311",
  paragraphs: [says("Beste mevrouw De Wit,"), says("Dank voor\nuw bericht."), { list: [says("een"), says("twee")] }],
  closing: "Met vriendelijke groet,",
  signatory: "Sanne",
  exhibits: [{ label: "A", title: "Bezorging" }],
};

it("sets a letter as a mail's text", () => {
  expect(letterAsText(letter)).toBe(`Beste mevrouw De Wit,

Dank voor uw bericht.

- een
- twee

Met vriendelijke groet,

Sanne
Trui & Zo B.V.
service@truienzo.example
Kenmerk: W-0311

Bijlagen:
A  Bezorging
`);
});

it("speaks of no exhibits when there are none", () => {
  expect(letterAsText({ ...letter, exhibits: [] })).toMatch(/Kenmerk: W-0311\n$/);
});

it("names the shop once when nobody signs for it by name", () => {
  expect(letterAsText({ ...letter, signatory: letter.sender.name })).toContain(
    "Met vriendelijke groet,\n\nTrui & Zo B.V.\nservice@truienzo.example\n",
  );
});

it("puts a space before a French colon", () => {
  expect(letterAsText({ ...letter, language: "fr" })).toMatch(/Référence\u00a0: W-0311\n\nAnnexes\u00a0:\n/);
});
