import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Dossier, Letter, LoadedFile, RenderedFile } from "#app/domain/response/document.ts";
import { checkLimits, SHOPIFY_DISPUTE_LIMITS } from "#app/domain/response/limits.ts";
import type { Result } from "#app/domain/result.ts";
import { mergeIntoSlots } from "#app/documents/merge-into-slots.server.ts";
import { renderDossier } from "#app/documents/render-dossier.server.ts";
import { renderLetter } from "#app/documents/render-letter.server.ts";

const says = (text: string) => ({ text, evidence: [] });
const letter: Letter = {
  language: "fr",
  subject: "Commande n° 1042 : <ce que nous avons trouvé> & la suite",
  sender: { name: "Trui & Zo B.V.", lines: ["Oudegracht 12, 3511 AB Utrecht"] },
  recipient: { name: "Madame Zoë Łukasiewicz-Günaydın", lines: ["12, rue de l’Œuvre", "75011 Paris"] },
  place: "Utrecht",
  date: "2026-11-21",
  reference: "W-0311",
  paragraphs: [
    says("Le montant de 1\u202f199,65\u00a0€ – « office », affiché – n’a pas été remboursé."),
    { list: [says("Cafe\u0301 livré."), says("Γειά σου, Привіт.")] },
  ],
  closing: "Cordialement,",
  signatory: "Sanne",
  exhibits: [{ label: "A", title: "Livraison" }],
};

const hex = (byte: number) => byte.toString(16).padStart(2, "0").repeat(32);
const dossier: Dossier = {
  language: "nl",
  title: "Bijlagen bij ons antwoord",
  reference: "W-0311",
  madeAt: "2026-11-21T10:00:00.000Z",
  order: "#1042",
  sections: [
    {
      label: "A",
      title: "Verzending",
      facts: [{ label: "Vervoerder", value: "PostNL", evidence: ["1"] }],
      table: { head: ["Wanneer", "Wat"], rows: [["12 november 2026, 16.42 uur", "Bezorgd"]] },
    },
    {
      label: "B",
      title: "Foto’s",
      facts: [],
      images: [
        { fileId: "cmyk", caption: "Foto bij het inpakken" },
        { fileId: "grey", caption: "Pakbon" },
        { fileId: "see-through", caption: "Handtekening" },
      ],
    },
    {
      label: "C",
      title: "Factuur",
      facts: [],
      attachedPdf: { fileId: "pdf", caption: "Factuur" },
      note: "Zie het ZIP.",
    },
  ],
  chain: [
    { seq: 1, kind: "order", recordedAt: "2026-11-10T09:00:00.000Z", contentHash: hex(1), hash: hex(2) },
    { seq: 2, kind: "fulfillment_event", recordedAt: "2026-11-12T15:42:00.000Z", contentHash: hex(3), hash: hex(4) },
  ],
};
const slots = {
  A: "SHIPPING_DOCUMENTATION_FILE",
  B: "UNCATEGORIZED_FILE",
  C: "UNCATEGORIZED_FILE",
} as const;

const stored = new Map<string, LoadedFile>();
const loadFile = async (fileId: string) => stored.get(fileId);

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const documents = new Map<string, RenderedFile>();

beforeAll(async () => {
  const colour = sharp({ create: { width: 300, height: 200, channels: 3, background: "#cc3311" } });
  const put = (id: string, mediaType: string, bytes: Uint8Array) => stored.set(id, { name: id, mediaType, bytes });
  put("cmyk", "image/jpeg", await colour.clone().toColourspace("cmyk").jpeg().toBuffer());
  put("grey", "image/png", await colour.clone().greyscale().png().toBuffer());
  const transparent = { r: 0, g: 0, b: 0, alpha: 0.4 };
  const layer = sharp({ create: { width: 120, height: 60, channels: 4, background: transparent } });
  put("see-through", "image/png", await layer.png().toBuffer());
  documents.set("letter", valueOf(await renderLetter(letter)));
  put("pdf", "application/pdf", (documents.get("letter") as RenderedFile).bytes);
  documents.set("dossier", valueOf(await renderDossier(dossier, loadFile)));
  for (const { slot, file } of valueOf(await mergeIntoSlots(dossier, slots, loadFile))) documents.set(slot, file);
});

/** The objects of a PDF as PDFKit writes them: one after another, none in object streams. */
type PdfObject = { id: string; dictionary: string; stream: Buffer | undefined };

function objectsOf(bytes: Uint8Array): PdfObject[] {
  const text = Buffer.from(bytes).toString("latin1");
  return [...text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)].map(([, id = "", body = ""]) => {
    const [dictionary = "", ...rest] = body.split("\nstream\n");
    if (rest.length === 0) return { id, dictionary, stream: undefined };
    const raw = Buffer.from(rest.join("\nstream\n").replace(/\n\nendstream$/, ""), "latin1");
    return { id, dictionary, stream: dictionary.includes("/FlateDecode") ? inflateSync(raw) : raw };
  });
}

const kinds = ["letter", "dossier", "SHIPPING_DOCUMENTATION_FILE", "UNCATEGORIZED_FILE"];

describe.each(kinds)("the PDF of a %s", (kind) => {
  let file: RenderedFile;
  let objects: PdfObject[];
  let dictionaries: string;
  const referred = (name: string) => [...dictionaries.matchAll(new RegExp(`/${name} \\[?(\\d+) 0 R`, "g"))];
  const object = (id: string | undefined) => objects.find((candidate) => candidate.id === id);

  beforeAll(() => {
    file = documents.get(kind) as RenderedFile;
    objects = objectsOf(file.bytes);
    dictionaries = objects.map(({ dictionary }) => dictionary).join("\n");
  });

  it("is wholly read by this test", () => {
    const size = Number(/\/Size (\d+)/.exec(Buffer.from(file.bytes).toString("latin1"))?.[1]);
    expect(objects).toHaveLength(size - 1);
  });

  it("is PDF 1.7 with an identifier, a language and a title to show", () => {
    const text = Buffer.from(file.bytes).toString("latin1");
    expect(text).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/);
    expect(text).toMatch(/\/ID \[<([0-9a-f]{32})> <\1>\]/);
    expect(dictionaries).toMatch(kind === "letter" ? /\/Lang \(fr\)/ : /\/Lang \(nl\)/);
    expect(dictionaries).toContain("/DisplayDocTitle true");
  });

  it("declares PDF/A part 2, conformance level B, in XMP that says what the document information says", async () => {
    const xmp = object(referred("Metadata")[0]?.[1]);
    expect(xmp?.dictionary).not.toContain("/Filter");
    const text = xmp?.stream?.toString("utf8") ?? "";
    expect(text).toMatch(/xmlns:pdfaid="http:\/\/www\.aiim\.org\/pdfa\/ns\/id\/"/);
    expect(text).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(text).toContain("<pdfaid:conformance>B</pdfaid:conformance>");
    // pdf.js forgives a bare ampersand; an XML parser does not.
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;)/);
    const { info, metadata } = await (
      await getDocument({ data: file.bytes.slice(), verbosity: 0 }).promise
    ).getMetadata();
    const told = info as Record<string, string>;
    expect(metadata?.get("dc:title")).toBe(told.Title);
    expect(told.Title).toBe(kind === "letter" ? letter.subject : dossier.title);
    expect(told.CreationDate?.slice(2, 10)).toBe("20261121");
    expect(metadata?.get("xmp:createdate")).toMatch(/^2026-11-21T(00|10):00:00Z$/);
  });

  it("has an sRGB output intent with its profile inside", () => {
    const intent = object(referred("OutputIntents")[0]?.[1])?.dictionary ?? "";
    expect(intent).toContain("/S /GTS_PDFA1");
    expect(intent).toContain("sRGB");
    const profile = object(/\/DestOutputProfile (\d+) 0 R/.exec(intent)?.[1]);
    expect(profile?.dictionary).toContain("/N 3");
    expect(profile?.stream?.toString("latin1", 16, 20)).toBe("RGB ");
    expect(profile?.stream?.toString("latin1", 36, 40)).toBe("acsp");
    expect(profile?.stream?.readUInt32BE(0)).toBe(profile?.stream?.length);
    expect(profile?.stream?.toString("latin1")).toContain("sRGB");
  });

  it("embeds every font, and says which characters its glyphs are", () => {
    const fonts = objects.filter(({ dictionary }) => dictionary.includes("/Type /Font\n"));
    const composite = fonts.filter(({ dictionary }) => dictionary.includes("/Subtype /Type0"));
    expect(composite.length).toBeGreaterThan(0);
    expect(fonts).toHaveLength(2 * composite.length);
    for (const { dictionary } of composite) {
      expect(object(/\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1])?.stream?.toString()).toContain("beginbfrange");
      const descendant = object(/\/DescendantFonts \[(\d+) 0 R\]/.exec(dictionary)?.[1])?.dictionary ?? "";
      expect(descendant).toContain("/CIDToGIDMap /Identity");
      const descriptor = object(/\/FontDescriptor (\d+) 0 R/.exec(descendant)?.[1])?.dictionary ?? "";
      const program = object(/\/FontFile2 (\d+) 0 R/.exec(descriptor)?.[1]);
      expect(program?.stream?.length).toBeGreaterThan(1000);
    }
  });

  it("shows no .notdef glyph", () => {
    const shown = contentStreams().flatMap((content) =>
      [...content.matchAll(/<([0-9a-f]+)>/g)].map(([, run]) => run ?? ""),
    );
    expect(shown.length).toBeGreaterThan(10);
    const glyphs = shown.flatMap((run) => run.match(/.{4}/g) ?? []);
    expect(glyphs).not.toContain("0000");
  });

  it("has colours in RGB only", () => {
    expect(dictionaries).not.toMatch(/DeviceCMYK|Separation|DeviceN|Indexed/);
    for (const content of contentStreams()) expect(content).not.toMatch(/(?:^|\s)[kK](?:\s|$)/);
    for (const image of images()) {
      expect(image.dictionary).toContain("/ColorSpace /DeviceRGB");
      expect(image.dictionary).toContain("/BitsPerComponent 8");
      expect(image.dictionary).toContain("/Filter /DCTDecode");
    }
  });

  it("has no script, action, link, attachment, encryption or transparency", () => {
    const text = Buffer.from(file.bytes).toString("latin1");
    expect(dictionaries).not.toMatch(
      /\/(JavaScript|JS|AA|OpenAction|Annots|Launch|EmbeddedFiles|AF|AcroForm|SMask|Mask|ca|CA|BM|Group|LZWDecode)\b/,
    );
    expect(text).not.toContain("/Encrypt");
  });

  it("is inside Shopify's limits and says its size and sum rightly", () => {
    expect(checkLimits([{ ...file, bytes: file.bytes.length }], SHOPIFY_DISPUTE_LIMITS)).toEqual([]);
    expect(file.pages).toBe(Number(/\/Type \/Pages\n\/Count (\d+)/.exec(dictionaries)?.[1]));
    expect(file.name).toMatch(/^[A-Za-z0-9-]+\.pdf$/);
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  function contentStreams(): string[] {
    return referred("Contents").map(([, id]) => object(id)?.stream?.toString("latin1") ?? "");
  }
  function images(): PdfObject[] {
    return objects.filter(({ dictionary }) => dictionary.includes("/Subtype /Image"));
  }
});

async function textOf({ bytes }: RenderedFile): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return texts.join("\n").replace(/\s+/g, " ");
}

it("gives a letter's words back to who copies them", async () => {
  const text = await textOf(documents.get("letter") as RenderedFile);
  for (const words of [
    "Zoë Łukasiewicz-Günaydın",
    "l’Œuvre",
    "« office »",
    "affiché",
    "Café livré",
    "Γειά σου, Привіт",
    "€",
    "21 novembre 2026",
    "Page 1 sur 1",
  ]) {
    expect(text).toContain(words);
  }
});

it("names the shop once under a letter that nobody signs for it by name", async () => {
  const unsigned = valueOf(await renderLetter({ ...letter, signatory: letter.sender.name }));
  const [, afterClosing = ""] = (await textOf(unsigned)).split(letter.closing);
  expect(afterClosing.split(letter.sender.name)).toHaveLength(2);
});

it("shows every exhibit, each page of a PDF, and the chain to its last hash", async () => {
  const file = documents.get("dossier") as RenderedFile;
  const text = await textOf(file);
  for (const words of [
    "Bijlage A · Verzending",
    "Bijlage B · Foto’s",
    "Bijlage C · Factuur",
    "Foto bij het inpakken",
    "Zie het ZIP.",
    hex(3),
    hex(4),
  ]) {
    expect(text).toContain(words);
  }
  expect(objectsOf(file.bytes).filter(({ dictionary }) => dictionary.includes("/Subtype /Image"))).toHaveLength(4);
});

it("puts the chain into the last of the slots only, and each exhibit into its own", async () => {
  const shipping = await textOf(documents.get("SHIPPING_DOCUMENTATION_FILE") as RenderedFile);
  const other = await textOf(documents.get("UNCATEGORIZED_FILE") as RenderedFile);
  expect([shipping.includes("Bijlage A"), shipping.includes("Bijlage B ·"), shipping.includes(hex(4))]).toEqual([
    true,
    false,
    false,
  ]);
  expect([other.includes("Bijlage A ·"), other.includes("Bijlage B ·"), other.includes(hex(4))]).toEqual([
    false,
    true,
    true,
  ]);
});

it("is the same bytes for the same input, and other bytes for another", async () => {
  expect(valueOf(await renderDossier(dossier, loadFile)).sha256).toBe(documents.get("dossier")?.sha256);
  expect(valueOf(await renderLetter(letter)).sha256).toBe(documents.get("letter")?.sha256);
  const other = valueOf(await renderLetter({ ...letter, signatory: "Anna" }));
  const identifier = ({ bytes }: RenderedFile) => /\/ID \[<(\w+)>/.exec(Buffer.from(bytes).toString("latin1"))?.[1];
  expect(other.sha256).not.toBe(documents.get("letter")?.sha256);
  expect(identifier(other)).not.toBe(identifier(documents.get("letter") as RenderedFile));
});
