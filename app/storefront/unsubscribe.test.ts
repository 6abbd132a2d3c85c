import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#app/domain/language.ts";
import { UNSUBSCRIBE_WORDS } from "#app/domain/review/do-not-mail/words.ts";
import { unsubscribeContent } from "./unsubscribe.ts";

const about = {
  language: "nl",
  formality: "u",
  shop: "De {{ Lamp }}<b>",
  action: "/apps/weerwoord/unsubscribe/t",
} as const;

test("a name means nothing in HTML or Liquid, and the page holds no script and leads nowhere else", () => {
  for (const state of ["open", "done", "gone"] as const) {
    const { html } = unsubscribeContent(state, about);
    expect(html).not.toMatch(/\{\{|<b>|<script|onclick|<img|http/i);
  }
});

test("only the open page has a button, in a form that is posted", () => {
  const { html } = unsubscribeContent("open", about);
  expect(html).toMatch(/<form method="post" action="[^"]+"><button type="submit"/);
  expect(unsubscribeContent("open", { ...about, action: null }).html).toContain('<form method="post">');
  for (const state of ["done", "gone"] as const) expect(unsubscribeContent(state, about).html).not.toContain("<form");
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("names the shop, says what still comes, and shows no brackets of ours", () => {
    for (const formality of ["u", "je"] as const)
      for (const state of ["open", "done", "gone"] as const) {
        const { title, html } = unsubscribeContent(state, { ...about, language, formality, shop: "De Lamp" });
        expect(html).toContain("De Lamp");
        expect(html).toContain(title);
        expect(html).not.toMatch(/[[\]|{}]/);
        if (language === "nl") expect(html).not.toMatch(formality === "je" ? /\b(u|uw)\b/i : /\b(je|jouw?)\b/i);
      }
    expect(UNSUBSCRIBE_WORDS[language].stays).toMatch(/./);
  });
});
