import { expect, test } from "vitest";
import { policyText } from "./policy-text.ts";

test.each([
  ["<p>Binnen 14 dagen.</p><p>Gratis.</p>", "Binnen 14 dagen.\n\nGratis."],
  ["<h2>Retour</h2><ul><li>ongedragen</li><li>met label</li></ul>", "Retour\n\n- ongedragen\n- met label"],
  ["Kosten &lt; &euro; 5 &amp; meer&nbsp;niet &#8364; &#x20AC;", "Kosten < &euro; 5 & meer niet € €"],
  ['Zie <a href="https://winkel.example">onze pagina</a><br>of bel', "Zie onze pagina\nof bel"],
  ["<style>p{}</style><script>alert(1)</script>tekst", "tekst"],
  ["&#0; &#99999999;", "&#0; &#99999999;"],
  ["", ""],
])("%j is %j", (html, text) => {
  expect(policyText(html)).toBe(text);
});
