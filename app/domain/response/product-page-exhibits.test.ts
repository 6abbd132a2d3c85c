import { describe, expect, test } from "vitest";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { order, productPage, respond } from "#tests/fixtures/claim-letters.ts";

const bank = (evidence: EvidenceEntry[], reason: "not_as_described" | "product_not_received") =>
  respond({ reason, evidence, channel: "shopify_dispute", stance: "contest", language: "en" });

describe("the product page as it stood at the order", () => {
  const lines = { line_items: [{ id: 71, title: "Wollen trui", variant_title: "maat M" }] };

  test("is told of with the time after the order, and enclosed with text, price and hashes", () => {
    const { sentences, exhibits, dossier } = bank([order(lines), productPage()], "not_as_described");
    expect(sentences.map(({ text }) => text)).toContain(
      "9 November 2026, 10:07: 7 minutes after the order we kept the product page of “Wollen trui” as it stood then (exhibit B).",
    );
    expect(exhibits[1]).toMatchObject({ label: "B", title: "Product page: Wollen trui", entries: ["product_page:71"] });
    const section = dossier.sections[1]!;
    expect(section.note).toBe("Van merinowol.");
    expect(section.images).toStrictEqual([{ fileId: "f1", caption: "Wollen trui, picture 1" }]);
    expect(section.facts.map(({ label, value }) => [label, value])).toStrictEqual([
      ["Read", "9 November 2026, 10:07 (7 minutes after the order)"],
      ["Last change according to Shopify", "9 November 2026, 10:00"],
      ["Variant", "maat M"],
      ["Price", "€49.95"],
      ["Page", "https://winkel.example/products/trui"],
      ["SHA-256 of the text", "aa11"],
      ["SHA-256 of the picture", "bb22"],
    ]);
  });

  test("read weeks later it says that Shopify knows of no change", () => {
    const late = productPage({ at: "2026-11-19T09:00:00Z", changed_at: "2026-11-01T09:00:00Z" });
    expect(bank([order(lines), late], "not_as_described").sentences.map(({ text }) => text)).toContain(
      "19 November 2026, 10:00: we kept the product page of “Wollen trui” (exhibit B). According to Shopify it has not changed since before the order.",
    );
  });

  test("two variants of one product are one exhibit and one sentence", () => {
    const two = { line_items: [{ id: 71 }, { id: 72 }] };
    const other = productPage({ id: 72, variant_title: "maat L" }, "72");
    const { exhibits, sentences } = bank([order(two), productPage(), other], "not_as_described");
    expect(exhibits.filter(({ title }) => title.startsWith("Product page"))).toHaveLength(1);
    expect(sentences.filter(({ id }) => id === "fact.listing")).toHaveLength(1);
  });

  test("is left out where the goods are not in question", () => {
    const { exhibits, sentences } = bank([order(lines), productPage()], "product_not_received");
    expect(exhibits.map(({ title }) => title)).toStrictEqual(["Order"]);
    expect(sentences.map(({ id }) => id)).not.toContain("fact.listing");
  });
});
