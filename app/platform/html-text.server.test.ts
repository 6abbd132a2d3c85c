import { expect, test } from "vitest";
import { readHtml } from "./html-text.server.ts";

test.each([
  ["<p>Eerste</p><p>Tweede</p>", "Eerste\n\nTweede"],
  ["Regel<br>eronder", "Regel\n\neronder"],
  ["caf&eacute; &amp; thee&nbsp;&euro;&#160;5", "café & thee\u00a0€\u00a05"],
  ["<style>p{color:red}</style><script>alert('x')</script>Tekst", "Tekst"],
  ["<b>niet gesloten <i>en <p>toch", "niet gesloten en \ntoch"],
  ["", ""],
])("%s reads %j", (html, text) => {
  expect(readHtml(html).text).toBe(text);
});

test("links come with their words, nested and without an end too", () => {
  const html = `<a href="https://a.example/?x=1&amp;y=2">een <b>link</b></a> <a name="x">geen</a> <a href='/b'>tweede`;
  expect(readHtml(html).links).toEqual([
    { href: "https://a.example/?x=1&y=2", label: "een link" },
    { href: "/b", label: "tweede" },
  ]);
});
