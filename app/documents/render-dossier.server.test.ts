import PDFDocument from "pdfkit";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier, ExhibitSection, LoadedFile } from "#app/domain/response/document.ts";
import { LONGEST_WHOLE } from "#app/domain/response/excerpt.ts";
import { CUSTOMER_EMAIL_LIMITS, SHOPIFY_DISPUTE_LIMITS, type FileLimits } from "#app/domain/response/limits.ts";
import { mergeIntoSlots } from "#app/documents/merge-into-slots.server.ts";
import { renderDossier } from "#app/documents/render-dossier.server.ts";
import { renderLetter } from "#app/documents/render-letter.server.ts";

const stored = new Map<string, LoadedFile>();
const loadFile = async (fileId: string) => stored.get(fileId);
const put = (id: string, bytes: Uint8Array) => stored.set(id, { name: `${id}.bin`, mediaType: "any/thing", bytes });

/** A picture of noise: the worst that a JPEG encoder can meet. */
const noise = async (width: number, height: number): Promise<Uint8Array> =>
  sharp({
    create: { width, height, channels: 3, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 60 } },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();

async function blankPdf(pages: number): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false });
  for (let page = 0; page < pages; page += 1) pdf.addPage({ size: "A4" });
  pdf.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

beforeAll(async () => {
  put("small noise", await noise(600, 400));
  put("noise", await noise(1500, 1500));
  put("50 pages", await blankPdf(50));
  put("3 pages", await blankPdf(3));
  put("garbage", new TextEncoder().encode("%PDF-1.4\nnothing of a PDF follows"));
  put("half", (await noise(200, 200)).slice(0, 5000));
  put("text", new TextEncoder().encode("just words"));
});

const section = (changes: Partial<ExhibitSection> = {}): ExhibitSection => ({
  label: "A",
  title: "Proof",
  facts: [],
  ...changes,
});
const dossierOf = (...sections: ExhibitSection[]): Dossier => ({
  language: "en",
  title: "Exhibits",
  reference: "W-1",
  madeAt: "2026-11-21T10:00:00.000Z",
  sections,
  chain: [],
});
const picturesOf = (fileId: string, count: number) =>
  section({ images: Array.from({ length: count }, (_, index) => ({ fileId, caption: `${index + 1}` })) });

describe("renderDossier refuses", () => {
  it("characters that the font lacks, naming each once", async () => {
    const facts = [{ label: "Review", value: "Super 😀😀, très rapide 中", evidence: [] }];
    expect(await renderDossier(dossierOf(section({ facts })), loadFile)).toEqual({
      ok: false,
      error: { type: "missing_glyph", characters: ["😀", "中"] },
    });
  });

  it.each<[string, ExhibitSection]>([
    ["a fact's label", section({ facts: [{ label: "☃", value: "", evidence: [] }] })],
    ["a title", section({ title: "☃" })],
    ["a table", section({ table: { head: ["a"], rows: [["☃"]] } })],
    ["a caption", section({ images: [{ fileId: "small noise", caption: "☃" }] })],
    ["a note", section({ note: "☃" })],
  ])("a missing glyph in %s", async (_where, exhibit) => {
    expect(await renderDossier(dossierOf(exhibit), loadFile)).toMatchObject({ error: { type: "missing_glyph" } });
  });

  it.each<[string, string, object]>([
    ["a file that is not there", "gone", { type: "file_missing", fileId: "gone" }],
    ["a PDF that cannot be read", "garbage", { type: "file_unreadable", fileId: "garbage" }],
    ["half an image", "half", { type: "file_unreadable", fileId: "half" }],
    ["a file of another kind", "text", { type: "file_unreadable", reason: "neither an image nor a PDF" }],
  ])("%s", async (_name, fileId, error) => {
    const result = await renderDossier(dossierOf(section({ attachedPdf: { fileId, caption: "x" } })), loadFile);
    expect(result).toMatchObject({ ok: false, error });
  });

  it("a PDF that is longer than the destination takes", async () => {
    const exhibit = section({ attachedPdf: { fileId: "50 pages", caption: "x" } });
    expect(await renderDossier(dossierOf(exhibit), loadFile)).toEqual({
      ok: false,
      error: {
        type: "over_limit",
        excesses: [{ rule: "file_pages", file: "50 pages.bin", actual: 50, limit: 49 }],
      },
    });
  });

  it("a set whose own pages are too many, though each file in it is short enough", async () => {
    const limits: FileLimits = { ...SHOPIFY_DISPUTE_LIMITS, maxFilePages: 3 };
    const attachedPdf = { fileId: "3 pages", caption: "x" };
    const sections = [section({ attachedPdf }), section({ label: "B", attachedPdf })];
    const result = await renderDossier(dossierOf(...sections), loadFile, limits);
    expect(result).toMatchObject({
      ok: false,
      error: { type: "over_limit", excesses: [{ rule: "file_pages", file: "Exhibits.pdf", actual: 6, limit: 3 }] },
    });
  });

  it("pictures that stay too large however coarse they are, saying by how much", async () => {
    const limits: FileLimits = { ...SHOPIFY_DISPUTE_LIMITS, maxFileBytes: 60_000 };
    const result = await renderDossier(dossierOf(picturesOf("noise", 1)), loadFile, limits);
    if (result.ok || result.error.type !== "over_limit") throw new Error("expected a refusal");
    expect(result.error.excesses).toMatchObject([{ rule: "file_bytes", file: "Exhibits.pdf", limit: 60_000 }]);
    const [excess] = result.error.excesses;
    expect(excess && "actual" in excess && Number(excess.actual)).toBeGreaterThan(60_000);
  });

  it.each<[string, ExhibitSection[], RegExp]>([
    ["two exhibits of one letter", [section(), section()], /exhibit A stands twice/],
    ["an uneven table", [section({ table: { head: ["a", "b"], rows: [["c"]] } })], /table of exhibit A/],
  ])("%s", async (_name, sections, reason) => {
    expect(await renderDossier(dossierOf(...sections), loadFile)).toMatchObject({
      error: { type: "invalid", reason: expect.stringMatching(reason) as string },
    });
  });
});

describe("renderDossier", () => {
  it("keeps pictures fine while there is room, and makes them coarser only to fit", async () => {
    const roomy = await renderDossier(dossierOf(picturesOf("noise", 1)), loadFile, CUSTOMER_EMAIL_LIMITS);
    if (!roomy.ok) throw new Error("expected a file");
    const tight = { ...SHOPIFY_DISPUTE_LIMITS, maxFileBytes: roomy.value.bytes.length - 1 };
    const coarser = await renderDossier(dossierOf(picturesOf("noise", 1)), loadFile, tight);
    if (!coarser.ok) throw new Error("expected a coarser file");
    expect(coarser.value.bytes.length).toBeLessThan(roomy.value.bytes.length);
    const just = { ...SHOPIFY_DISPUTE_LIMITS, maxFileBytes: roomy.value.bytes.length };
    expect(await renderDossier(dossierOf(picturesOf("noise", 1)), loadFile, just)).toEqual(roomy);
  });

  it("carries a text that is longer than a page over to the next ones, whole", async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(" ");
    const result = await renderDossier(
      dossierOf(section({ facts: [{ label: "Message", value: words, evidence: [] }] })),
      loadFile,
    );
    expect(result.ok && result.value.pages).toBeGreaterThan(3);
  });
});

describe("mergeIntoSlots", () => {
  it("holds the slots' files to the limit together", async () => {
    const sections = ["A", "B", "C", "D"].map((label) => ({ ...picturesOf("noise", 8), label }));
    const result = await mergeIntoSlots(
      dossierOf(...sections),
      {
        A: "SHIPPING_DOCUMENTATION_FILE",
        B: "CUSTOMER_COMMUNICATION_FILE",
        C: "REFUND_POLICY_FILE",
        D: "UNCATEGORIZED_FILE",
      },
      loadFile,
    );
    if (result.ok || result.error.type !== "over_limit") throw new Error("expected a refusal");
    expect(result.error.excesses).toMatchObject([{ rule: "total_bytes", limit: 3_999_999 }]);
  });

  it("refuses an exhibit without a slot instead of leaving it out", async () => {
    const result = await mergeIntoSlots(
      dossierOf(section(), section({ label: "B" })),
      { A: "UNCATEGORIZED_FILE" },
      loadFile,
    );
    expect(result).toEqual({ ok: false, error: { type: "invalid", reason: "exhibit B has no slot" } });
  });
});

describe("renderLetter", () => {
  it("refuses a name that the font cannot write", async () => {
    const result = await renderLetter({
      language: "nl",
      subject: "x",
      sender: { name: "Winkel", lines: [] },
      recipient: { name: "محمد", lines: [] },
      date: "2026-11-21",
      reference: "W-1",
      paragraphs: [],
      closing: "Met vriendelijke groet,",
      signatory: "Sanne",
      exhibits: [],
    });
    expect(result).toEqual({ ok: false, error: { type: "missing_glyph", characters: ["م", "ح", "د"] } });
  });
});

describe("very long texts", () => {
  const words = (characters: number) =>
    "Een bepaling van het beleid. ".repeat(Math.ceil(characters / 29)).slice(0, characters);
  const slots = { A: "REFUND_POLICY_FILE", B: "UNCATEGORIZED_FILE", C: "UNCATEGORIZED_FILE" } as const;
  const policies = (characters: number) =>
    dossierOf(...["A", "B", "C"].map((label) => section({ label, note: words(characters) })));

  it("of the length that exhibits show fit Shopify's form, and Mastercard's 19 pages", async () => {
    const files = await mergeIntoSlots(policies(LONGEST_WHOLE), slots, loadFile);
    expect(files.ok && files.value.map(({ file }) => (file.pages ?? 99) <= 19)).toStrictEqual([true, true]);
  });

  it("beyond every limit are refused with the number of pages, not cut", async () => {
    const files = await mergeIntoSlots(policies(400_000), slots, loadFile);
    expect(files).toMatchObject({ ok: false, error: { type: "over_limit", excesses: [{ rule: "file_pages" }, {}] } });
  });
});
