import { expect, test } from "vitest";
import { messageStatements } from "./message-statements.ts";

test.each<[string, [string, string][]]>([
  ["Dank! Het pakket is gisteren aangekomen.", [["received", "aangekomen"]]],
  ["Ik heb het pakket nog steeds niet ontvangen.", [["not_received", "ontvangen"]]],
  [
    "The parcel has arrived. But it is broken.",
    [
      ["received", "arrived"],
      ["damaged", "broken"],
    ],
  ],
  [
    "Het is aangekomen, maar het glas is gebroken.",
    [
      ["received", "aangekomen"],
      ["damaged", "gebroken"],
    ],
  ],
  ["Wanneer wordt het bezorgd?", []],
  ["Hebben jullie mijn retour ontvangen?", []],
  ["I received a mail that it was delivered", []],
  ["", []],
])("%j says %j", (text, expected) => {
  const found = messageStatements(text);
  expect(found.map(({ kind, words }) => [kind, words])).toEqual(expected);
  for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words);
});
