import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#app/domain/language.ts";
import { confirmsReceipt } from "#app/domain/evidence/assessment/customer-words.ts";
import { QUESTION_WORDS } from "#app/domain/review/delivery-question/words.ts";
import { filled } from "#app/domain/review/filled.ts";
import { deliveryPage } from "./delivery-question.ts";
import { escapeLiquid } from "./escape.ts";

const about = { language: "nl", formality: "u", shop: "De {{ Lamp }}", action: "/apps/weerwoord/delivery/t" } as const;

test("what a person wrote means nothing in HTML or Liquid", () => {
  expect(escapeLiquid(`{{ shop.email }}{% raw %}<script>"&'`)).not.toMatch(/[{}<>"']/);
  const page = deliveryPage({ type: "problem", order: "#1{%", words: "</textarea>{{ x }}", error: "tooLong" }, about);
  expect(page).not.toMatch(/\{\{|\{%|<\/textarea>\{/);
  expect(page.match(/<\/textarea>/g)).toHaveLength(1);
});

test("a question tells what the answer is for before its buttons, and holds no script", () => {
  const page = deliveryPage({ type: "question", order: "#1042" }, about);
  expect(page.indexOf("kan worden gebruikt")).toBeGreaterThan(0);
  expect(page.indexOf("<form")).toBeGreaterThan(page.indexOf("al uw rechten"));
  expect(page).toContain('method="post"');
  expect(page).not.toMatch(/<script|onclick|<img|http/i);
});

describe.each(LANGUAGES)("in %s", (language) => {
  const words = QUESTION_WORDS[language];

  test("speaks in the shop's form of address, and shows no brackets of ours", () => {
    for (const formality of ["u", "je"] as const) {
      const said = [words.subject, ...words.mail, words.kept, words.rights, words.thanksProblem].map((text) =>
        filled(text, formality, { order: "#1", shop: "De Lamp", link: "l", stop: "s" }),
      );
      expect(said.join("\n")).not.toMatch(/[[\]|{}]/);
      if (language === "nl") expect(said.join("\n")).not.toMatch(formality === "je" ? /\b(u|uw)\b/i : /\b(je|jou)\b/i);
    }
  });

  test("the mail holds the link, the shop and the order, wishes for no stars and promises nothing", () => {
    const mail = words.mail.join("\n");
    expect(words.mail).toEqual(expect.arrayContaining(["{link}", "{stop}"]));
    for (const gap of ["{order}", "{shop}"]) expect(mail).toContain(gap);
    expect(mail).not.toMatch(/star|sterren|Sterne|étoile|korting|discount|Rabatt|remise|cadeau|gift|Geschenk/i);
  });

  test("what the first button records is understood as a confirmation of receipt", () => {
    expect(confirmsReceipt(words.receivedWords)).toBe(words.receivedWords);
  });
});
