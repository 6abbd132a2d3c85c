import { expect, test } from "vitest";
import { confirmsReceipt, deniesReceipt, deniesSignature } from "./customer-words.ts";

test.each([
  ["Het pakket is gisteren aangekomen. De trui is te klein.", "Het pakket is gisteren aangekomen."],
  ["I received the parcel, thanks!", "I received the parcel, thanks!"],
  ["Das Paket ist angekommen.", "Das Paket ist angekommen."],
  ["J'ai bien reçu le colis.", "J'ai bien reçu le colis."],
  ["Ik heb het pakket nog steeds niet ontvangen.", undefined],
  ["I haven't received it.", undefined],
  ["Have you received my return?", undefined],
  ["Wanneer ik het pakket ontvangen heb, laat ik het weten.", undefined],
  ["Ik heb een mail ontvangen dat het bezorgd is.", undefined],
  ["I received a notification that it was delivered", undefined],
  ["Je n'ai jamais reçu le colis.", undefined],
  ["Kein Paket angekommen", undefined],
  ["", undefined],
])("%j confirms %j", (text, words) => {
  expect(confirmsReceipt(text)).toBe(words);
});

test.each([
  ["Ik heb niets ontvangen", true],
  ["Nothing arrived", true],
  ["Het is aangekomen", false],
  ["Waar blijft mijn pakket?", false],
])("%j denies receipt: %j", (text, expected) => {
  expect(deniesReceipt(text)).toBe(expected);
});

test.each([
  ["Dat is niet mijn handtekening", true],
  ["I never signed for this", true],
  ["Ce n'est pas ma signature", true],
  ["Ik heb getekend", false],
])("%j denies a signature: %j", (text, expected) => {
  expect(deniesSignature(text)).toBe(expected);
});
