import { describe, expect, test } from "vitest";
import { CLOCKS } from "../claim/clocks/clocks.ts";
import { LANGUAGES } from "../language.ts";
import { DOCUMENT_IDS, FIELD_IDS, languageFor, linkOf } from "./desk.ts";
import { DESKS, findDesk } from "./desks.ts";
import { desksOfParcel, isProposed } from "./desks-of-parcel.ts";
import { MATTERS } from "./matter.ts";
import { FORM_WORDS } from "./words/form-words.ts";
import { QUESTION_SENTENCES } from "./words/words.ts";

describe.each(DESKS.map((desk) => [desk.id, desk] as const))("%s", (_id, desk) => {
  test("has a dated source, and so has every clock it runs", () => {
    const clocks = desk.terms.flatMap(({ latest, earliest }) => [latest?.clock, earliest?.clock].filter(Boolean));
    const sources = [
      desk.source,
      ...(desk.liability ? [desk.liability.source] : []),
      ...clocks.map((id) => CLOCKS.find((clock) => clock.id === id)!.source),
    ];
    for (const { title, checkedOn } of sources) {
      expect(title.length).toBeGreaterThan(10);
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test("tells of every matter once, what it wants with it, and asks every field once", () => {
    expect(desk.terms.map(({ matter }) => matter).toSorted()).toStrictEqual([...MATTERS].toSorted());
    expect(new Set(desk.fields).size).toBe(desk.fields.length);
    expect(desk.fields.filter((field) => !FIELD_IDS.includes(field))).toStrictEqual([]);
    expect(
      Object.values(desk.documents)
        .flat()
        .filter((id) => !DOCUMENT_IDS.includes(id)),
    ).toStrictEqual([]);
    expect(desk.fields).toEqual(expect.arrayContaining(["tracking_number", "recipient", "question"]));
  });

  test("leads to an https page of the open web", () => {
    for (const link of Object.values(desk.links)) {
      expect(new URL(link).protocol).toBe("https:");
      expect(new URL(link).search).toBe("");
    }
    expect(Object.keys(desk.links).length > 0).toBe(desk.id !== "other");
  });
});

test("an id names one row", () => {
  expect(new Set(DESKS.map(({ id }) => id)).size).toBe(DESKS.length);
  expect(findDesk("postnl")?.name).toBe("PostNL");
  expect(findDesk("hermes")).toBeUndefined();
});

test.each([
  ["bpost", "fr", "fr"],
  ["bpost", "de", "nl"],
  ["dhl-paket-de", "de", "de"],
  ["dhl-paket-de", "nl", "de"],
  ["postnl", "en", "en"],
  ["fedex", "nl", "nl"],
] as const)("%s is written to in the shop's %s: %s", (id, shop, language) => {
  const desk = findDesk(id)!;
  expect(languageFor(desk, shop)).toBe(language);
  expect(linkOf(desk, language)).toMatch(/^https:/);
});

test.each([
  [{ candidates: ["postnl"], toldBy: [], country: "NL" }, "postnl", true],
  // A label service that told of the parcel sold the label: the carrier would send the shop back to it.
  [{ candidates: ["postnl"], toldBy: ["sendcloud", "postnl"], country: "NL" }, "sendcloud", true],
  [{ candidates: ["dhl-ecommerce-nl", "dhl-unified"], toldBy: [], country: "NL" }, "dhl-ecommerce-nl", true],
  [{ candidates: ["dhl-ecommerce-nl", "dhl-unified"], toldBy: [], country: "DE" }, "dhl-paket-de", true],
  [{ candidates: ["dpd"], toldBy: [], country: "BE" }, "dpd", true],
  [{ candidates: ["dpd"], toldBy: [], country: "DE" }, "dpd-de", true],
  [{ candidates: ["gls"], toldBy: [], country: "BE" }, "gls-be", true],
  [{ candidates: ["gls"], toldBy: [], country: undefined }, "gls-nl", true],
  // An aggregator is no desk: what it told of stays with the carrier.
  [{ candidates: ["ups"], toldBy: ["aftership"], country: "NL" }, "ups", true],
  [{ candidates: [], toldBy: [], country: "NL" }, "sendcloud", false],
] as const)("for %j the first desk is %s", (carriage, first, proposed) => {
  const desks = desksOfParcel(carriage);
  expect(desks[0]!.id).toBe(first);
  expect(isProposed(desks[0]!, carriage)).toBe(proposed);
  expect(desks.at(-1)!.id).toBe("other");
  expect(new Set(desks).size).toBe(desks.length);
});

test("what is written to desks is there in every language, with the same gaps", () => {
  const gaps = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
  for (const language of LANGUAGES)
    for (const id of QUESTION_SENTENCES) {
      const text = FORM_WORDS[language].sentence[id];
      expect(text).not.toBe("");
      expect([language, id, gaps(text)]).toStrictEqual([language, id, gaps(FORM_WORDS.en.sentence[id])]);
    }
});
