import { expect, test } from "vitest";
import { samePerson } from "./same-person.ts";

test.each([
  ["A. de Wit", "Anna de Wit", true],
  ["DE WIT", "Anna de Wit", true],
  ["de Wit, Anna", "Anna de Wit", true],
  ["Wit A", "Anna de Wit", true],
  ["Mevrouw A. de Wit", "Anna de Wit", true],
  ["Anna Maria de Wit", "Anna de Wit", true],
  ["Anna de Wit", "A. de Wit", true],
  ["Désirée Peeters", "desiree peeters", true],
  ["van den Berg", "Jan van den Berg", true],
  ["J. Groß", "Jürgen Gross", true],
  ["B. de Wit", "Anna de Wit", false],
  ["Anna", "Anna de Wit", false],
  ["A.", "Anna de Wit", false],
  ["de", "Anna de Wit", false],
  ["K. Bakker", "Anna de Wit", false],
  ["A. Bakker", "Anna de Wit", false],
  ["Utrecht", "Anna de Wit", false],
  ["", "Anna de Wit", false],
  ["A. de Wit", "", false],
])("%j and %j: %j", (receiver, addressee, expected) => {
  expect(samePerson(receiver, addressee)).toBe(expected);
});
