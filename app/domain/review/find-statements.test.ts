import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../language.ts";
import { findStatements } from "./find-statements.ts";

const kinds = (text: string, language: string | null) => findStatements(text, language).map(({ kind }) => kind);

describe("Dutch", () => {
  test.each<[string, string[]]>([
    ["Netjes ontvangen, precies zoals besteld.", ["received"]],
    ["Pakket kwam gisteren goed aan en de lamp werkt perfect", ["received", "works"]],
    ["Nog niet ontvangen!", ["not_received"]],
    ["Na drie weken nog steeds niets ontvangen", ["not_received"]],
    ["Ik heb het pakket nooit ontvangen.", ["not_received"]],
    ["Pas na drie weken ontvangen", ["received"]],
    ["Niet op tijd, maar wel ontvangen", ["received"]],
    ["Zonder problemen ontvangen", ["received"]],
    ["Nooit eerder zo snel een pakket ontvangen", ["received"]],
    ["Geen klachten, goed ontvangen", ["received"]],
    ["Hopelijk snel te ontvangen", []],
    ["Als ik het heb ontvangen laat ik het weten", []],
    ["Heeft iemand zijn pakket ontvangen?", []],
    ["Snel antwoord ontvangen van de klantenservice", []],
    ["De buurman heeft het ontvangen", []],
    ["Lamp was kapot bij aankomst", ["damaged"]],
    ["Gelukkig niets beschadigd", []],
    ["Hij doet het niet", ["not_working"]],
    ["De website werkt goed", []],
    ["Een mooi stuk werk", []],
    ["Verkeerde maat gekregen", ["wrong_item"]],
    ["Niet wat ik besteld had", ["wrong_item"]],
    ["Er ontbreekt een schroef", ["incomplete"]],
    ["De doos is niet compleet", ["incomplete"]],
    ["Ontvangen maar kapot", ["received", "damaged"]],
  ])("%s: %j", (text, expected) => expect(kinds(text, "nl")).toEqual(expected));
});

describe("English", () => {
  test.each<[string, string[]]>([
    ["Arrived on time and works.", ["received", "works"]],
    ["I received it yesterday, love it", ["received"]],
    ["I haven't received my order", ["not_received"]],
    ["It never arrived.", ["not_received"]],
    ["Still not received", ["not_received"]],
    ["It didn't arrive", ["not_received"]],
    ["Received with no problems", ["received"]],
    ["Should have arrived last week", []],
    ["Has it arrived?", []],
    ["I received an email from support", []],
    ["Delivered to my neighbour who received it", []],
    ["It arrived damaged", ["received", "damaged"]],
    ["Nothing broken", []],
    ["It does not work", ["not_working"]],
    ["Wrong size, sadly", ["wrong_item"]],
    ["Two parts are missing", ["incomplete"]],
    ["Great website, works well", ["works"]],
    ["The website works well", []],
  ])("%s: %j", (text, expected) => expect(kinds(text, "en-GB")).toEqual(expected));
});

describe("German", () => {
  test.each<[string, string[]]>([
    ["Paket ist heute angekommen.", ["received"]],
    ["Ware schnell erhalten, funktioniert einwandfrei", ["received", "works"]],
    ["Bis heute nichts erhalten", []],
    ["Ich habe nichts erhalten", ["not_received"]],
    ["Kein Paket bekommen", ["not_received"]],
    ["Das Paket kam nie an", ["not_received"]],
    ["Ohne Probleme angekommen", ["received"]],
    ["Hoffentlich wird es bald zugestellt", []],
    ["Kam beschädigt an", ["received", "damaged"]],
    ["Nicht beschädigt", []],
    ["Funktioniert leider nicht", ["not_working"]],
    ["Falsche Größe geliefert", ["wrong_item"]],
    ["Eine Schraube fehlt", ["incomplete"]],
    ["Vom Nachbarn erhalten", []],
  ])("%s: %j", (text, expected) => expect(kinds(text, "de")).toEqual(expected));
});

describe("French", () => {
  test.each<[string, string[]]>([
    ["Colis bien reçu, merci.", ["received"]],
    ["Ma commande est arrivée hier et fonctionne très bien", ["received", "works"]],
    ["Jamais reçu mon colis.", ["not_received"]],
    ["Je n'ai rien reçu", ["not_received"]],
    ["Pas encore arrivé", ["not_received"]],
    ["Reçu sans aucun problème", ["received"]],
    ["J'attends toujours, devait être livré lundi", []],
    ["Avez-vous reçu mon colis ?", []],
    ["J'ai reçu un mail de confirmation", []],
    ["La lampe est arrivée cassée", ["received", "damaged"]],
    ["Ne fonctionne pas", ["not_working"]],
    ["Mauvaise taille", ["wrong_item"]],
    ["Il manque une pièce", ["incomplete"]],
    ["C'est ma voisine qui l'a reçu", []],
  ])("%s: %j", (text, expected) => expect(kinds(text, "fr-BE")).toEqual(expected));
});

test("points at the words in the original, accents and emoji included", () => {
  const text = "🎉 Très content : colis bien REÇU, Straße égal. La lampe est cassée 😢";
  const found = findStatements(text, "fr");
  expect(found.map(({ kind, words }) => [kind, words])).toEqual([
    ["received", "REÇU"],
    ["damaged", "cassée"],
  ]);
  for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words);
});

test.each([
  ["Het pakket is netjes ontvangen", null, "nl"],
  ["I have received the parcel and it is great", null, "en"],
  ["Ich habe das Paket erhalten und es ist gut", "es", "de"],
  ["J'ai bien reçu le colis", null, "fr"],
])("%s, told as %s, is read as %s", (text, told, language) => {
  expect(findStatements(text, told).map((one) => one.language)).toEqual([language]);
});

test("a language that cannot be told states nothing", () => {
  expect(findStatements("Pacco ricevuto", null)).toEqual([]);
  expect(findStatements("", "nl")).toEqual([]);
});

test("any text is read, and what is found stands in it", () => {
  const pieces = fc.constantFrom(
    "niet",
    "ontvangen",
    "received",
    "pas",
    "reçu",
    ",",
    ".",
    "?",
    "\n",
    "İ",
    "ß",
    "😢",
    " ",
    "kapot",
    "werkt",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), fc.constantFrom(...LANGUAGES, null), (parts, language) => {
      const text = parts.join(" ");
      for (const { start, end, words } of findStatements(text, language)) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(words);
      }
    }),
    { numRuns: 2_000 },
  );
});
