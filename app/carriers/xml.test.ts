import { expect, test } from "vitest";
import { escapeXml, xmlOf } from "./xml.ts";

const xml = (text: string) => xmlOf(new TextEncoder().encode(text));

test("drops prefixes and attributes, keeps text as text, lists what repeats", () => {
  expect(xml(`<?xml version="1.0"?><a:b xmlns:a="x"><a:n id="1">007</a:n><c>1 &amp; 2</c><d/><d>e</d></a:b>`)).toEqual({
    ok: true,
    value: { b: { n: "007", c: "1 & 2", d: ["", "e"] } },
  });
});

test.each([
  ["<html><body>Gateway</body></html>", "an HTML page instead of XML"],
  ["<!DOCTYPE html><html></html>", "an HTML page instead of XML"],
  [`<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`, "not XML"],
  ["<a><b></a>", "not XML"],
  ["<a><b>", "not XML"],
  ["{}", "not XML"],
  ["", "an empty body instead of XML"],
])("%j is malformed", (text, reason) => {
  expect(xml(text)).toEqual({ ok: false, error: { kind: "malformed", reason } });
});

test("what a person entered cannot leave its element", () => {
  const text = `</password><x y="1">&'`;
  expect(xml(`<password>${escapeXml(text)}</password>`)).toEqual({ ok: true, value: { password: text } });
});
