import PDFDocument from "pdfkit";
import sharp from "sharp";
import { expect, it } from "vitest";
import { picturesOfPdf } from "#app/documents/foreign-pdf.server.ts";

const COARSE = { dpi: 50, quality: 60 };

async function pdfOf(draw: (pdf: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}) {
  const pdf = new PDFDocument({ autoFirstPage: false, ...options });
  draw(pdf);
  pdf.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Share of pixels that are darker than middle grey. */
async function darkShare(jpeg: Uint8Array): Promise<number> {
  const pixels = await sharp(jpeg).greyscale().raw().toBuffer();
  return pixels.filter((value) => value < 128).length / pixels.length;
}

it("draws every page upright, on white, with the words of fonts that are not in the file", async () => {
  const bytes = await pdfOf((pdf) => {
    pdf.addPage({ size: "A4" }).font("Helvetica").fontSize(60).text("WORDS WORDS WORDS WORDS");
    pdf.addPage({ size: "A4", layout: "landscape" });
    pdf
      .addPage({ size: [3000, 3000] })
      .rect(0, 0, 1500, 3000)
      .fill("#000000");
  });
  const pictures = await picturesOfPdf(bytes, COARSE, 3);
  if (!pictures.ok) throw new Error(JSON.stringify(pictures.error));
  expect(pictures.value.map(({ width, height }) => [width, height])).toEqual([
    [414, 585],
    [585, 414],
    [585, 585],
  ]);
  const [words = 0, nothing, half = 0] = await Promise.all(pictures.value.map(({ jpeg }) => darkShare(jpeg)));
  expect(words).toBeGreaterThan(0.01);
  expect(nothing).toBe(0);
  expect(half).toBeCloseTo(0.5, 1);
});

it("counts pages before it draws any", async () => {
  const bytes = await pdfOf((pdf) => void pdf.addPage().addPage());
  expect(await picturesOfPdf(bytes, COARSE, 1)).toEqual({ ok: false, error: { type: "too_many_pages", pages: 2 } });
});

it("leaves the caller's bytes as they are", async () => {
  const bytes = await pdfOf((pdf) => void pdf.addPage());
  const before = bytes.slice();
  await picturesOfPdf(bytes, COARSE, 1);
  expect(bytes).toEqual(before);
});

it("says that a PDF with a password cannot be read", async () => {
  const bytes = await pdfOf((pdf) => void pdf.addPage(), { userPassword: "secret" });
  expect(await picturesOfPdf(bytes, COARSE, 1)).toMatchObject({
    ok: false,
    error: { type: "unreadable", reason: expect.stringMatching(/password/i) as string },
  });
});
