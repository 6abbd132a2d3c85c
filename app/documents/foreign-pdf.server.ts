import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { err, ok, type Result } from "#app/domain/result.ts";
import { pictureOfPixels, type Picture, type PictureQuality } from "#app/documents/pictures.server.ts";

/** Why the pages of a PDF cannot be shown. */
export type ForeignPdfError = { type: "unreadable"; reason: string } | { type: "too_many_pages"; pages: number };

const packageFolder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const resources = {
  cMapUrl: join(packageFolder, "cmaps/"),
  standardFontDataUrl: join(packageFolder, "standard_fonts/"),
  wasmUrl: join(packageFolder, "wasm/"),
  iccUrl: join(packageFolder, "iccs/"),
};
/** A4's longer edge in inches: a page of any size is drawn as if it were printed on that. */
const LONGEST_EDGE = 11.7;

/**
 * Draws each page of a PDF that was made elsewhere. Its scripts, links, forms' actions and attachments do not come along:
 * Shopify refuses portfolios and links, and a PDF/A may not hold scripts.
 * @param maxPages more pages are an error before any is drawn
 */
export async function picturesOfPdf(
  bytes: Uint8Array,
  quality: PictureQuality,
  maxPages: number,
): Promise<Result<Picture[], ForeignPdfError>> {
  // pdf.js takes the buffer over, so it gets a copy.
  const task = getDocument({
    data: bytes.slice(),
    ...resources,
    isEvalSupported: false,
    enableXfa: false,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > maxPages) return err({ type: "too_many_pages", pages: pdf.numPages });
    const pictures: Picture[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pictures.push(await drawPage(pdf, number, quality));
    return ok(pictures);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return err({ type: "unreadable", reason: error.message });
  } finally {
    await task.destroy();
  }
}

async function drawPage(pdf: PDFDocumentProxy, number: number, { dpi, quality }: PictureQuality): Promise<Picture> {
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const scale = (dpi * LONGEST_EDGE) / Math.max(natural.width, natural.height);
  const viewport = page.getViewport({ scale });
  const size = { width: Math.max(1, Math.round(viewport.width)), height: Math.max(1, Math.round(viewport.height)) };
  const canvas = createCanvas(size.width, size.height);
  const canvasContext = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
  await page.render({ canvas: null, canvasContext, viewport, background: "#ffffff" }).promise;
  page.cleanup();
  return pictureOfPixels(canvas.data(), size, quality);
}
