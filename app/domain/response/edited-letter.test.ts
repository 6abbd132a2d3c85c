import { expect, test } from "vitest";
import type { Letter } from "./document.ts";
import { letterBody, withBody } from "./edited-letter.ts";

const letter = {
  language: "nl",
  subject: "Bestelling #1042",
  sender: { name: "De Trui", lines: [] },
  recipient: { name: "Anna", lines: [] },
  date: "2026-11-21",
  reference: "W-0311",
  paragraphs: [
    { text: "Beste Anna,", evidence: [] },
    {
      list: [
        { text: "verzonden", evidence: ["e1"] },
        { text: "bezorgd", evidence: ["e2"] },
      ],
    },
    { text: "Laat het ons weten.", evidence: [] },
  ],
  closing: "Groet,",
  signatory: "Sanne",
  exhibits: [{ label: "A", title: "Verzending" }],
} satisfies Letter;

test("a body can be written out and read back", () => {
  const body = letterBody(letter);
  expect(body).toBe("Beste Anna,\n\n- verzonden\n- bezorgd\n\nLaat het ons weten.");
  expect(letterBody(withBody(letter, body))).toBe(body);
});

test("what the merchant wrote rests on no entries; all around it stays", () => {
  const edited = withBody(letter, "Beste Anna,\r\n\r\nWij zien:\n- verzonden\n• bezorgd\nen dat is\nalles.\n\n\n");
  expect(edited.paragraphs).toStrictEqual([
    { text: "Beste Anna,", evidence: [] },
    { text: "Wij zien:", evidence: [] },
    {
      list: [
        { text: "verzonden", evidence: [] },
        { text: "bezorgd", evidence: [] },
      ],
    },
    { text: "en dat is alles.", evidence: [] },
  ]);
  expect({ ...edited, paragraphs: [] }).toStrictEqual({ ...letter, paragraphs: [] });
});

test("nothing but blanks is an empty letter", () => {
  expect(withBody(letter, " \n\n ").paragraphs).toStrictEqual([]);
});
