import { expect, it } from "vitest";
import type { Dossier } from "#app/domain/response/document.ts";
import { renderDossier } from "#app/documents/render-dossier.server.ts";
import { spellOut } from "#app/documents/spell-out.server.ts";

const dossier: Dossier = {
  language: "en",
  title: "Exhibits",
  reference: "W-1",
  madeAt: "2026-11-21T10:00:00.000Z",
  sections: [
    {
      label: "A",
      title: "Messages 📦",
      facts: [{ label: "Text", value: "Nothing came 😡😡 中", evidence: ["e1"] }],
      table: { head: ["Message"], rows: [["محمد"]] },
    },
    { label: "B", title: "Shipment", facts: [{ label: "Carrier", value: "PostNL, Café", evidence: ["e2"] }] },
  ],
  chain: [],
};

it("names what the font lacks by its number, says so under the exhibit, and leaves the others alone", () => {
  const [messages, shipment] = spellOut(dossier).sections;
  expect(messages).toEqual({
    label: "A",
    title: "Messages [U+1F4E6]",
    facts: [{ label: "Text", value: "Nothing came [U+1F621][U+1F621] [U+4E2D]", evidence: ["e1"] }],
    table: { head: ["Message"], rows: [["[U+0645][U+062D][U+0645][U+062F]"]] },
    note: "A character that cannot be printed here stands as its Unicode number in brackets, such as [U+1F600].",
  });
  expect(shipment).toEqual(dossier.sections[1]);
});

it("makes a document out of words that would be refused", async () => {
  const load = async () => undefined;
  expect(await renderDossier(dossier, load)).toMatchObject({ error: { type: "missing_glyph" } });
  expect(await renderDossier(spellOut(dossier), load)).toMatchObject({ ok: true });
});
