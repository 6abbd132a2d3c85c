import { createHash } from "node:crypto";
import PDFDocument from "pdfkit";
import type { RenderedFile } from "#app/domain/response/document.ts";
import type { Language } from "#app/domain/language.ts";
import type { Instant } from "#app/domain/time.ts";
import { fontFile, printable } from "#app/documents/fonts.server.ts";

/** A4 in points, and the space around the text. */
export const PAGE = { width: 595.28, height: 841.89, top: 62, bottom: 72, side: 62 } as const;

/** What a PDF says about itself. */
export type ArchivePdfFacts = {
  title: string;
  author: string;
  language: Language;
  madeAt: Instant;
  /** SHA-256 over all that the document is made of: its file identifier. The same input gives the same bytes. */
  identity: Uint8Array;
};

/**
 * Opens a PDF/A-2b document (ISO 19005-2, conformance level B): PDF 1.7, sRGB output intent, embedded fonts, XMP metadata.
 * Pages are kept until the end, so that each can say how many there are.
 */
export function openArchivePdf(facts: ArchivePdfFacts): PDFKit.PDFDocument {
  const info = {
    Title: printable(facts.title),
    Author: printable(facts.author),
    Creator: "Weerwoord",
    Producer: "PDFKit",
    CreationDate: new Date(facts.madeAt),
  };
  const document = new PDFDocument({
    subset: "PDF/A-2b",
    pdfVersion: "1.7",
    lang: facts.language,
    displayTitle: true,
    size: [PAGE.width, PAGE.height],
    margins: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side },
    bufferPages: true,
    // No standard font: those cannot be embedded.
    font: "",
    info,
  });
  document.registerFont("regular", fontFile("regular"));
  document.registerFont("bold", fontFile("bold"));
  // PDFKit derives the identifier from the title and date only, and writes titles into XML unescaped.
  Object.assign(document, {
    _id: facts.identity.slice(0, 16),
    _addInfo: () => document.appendXML(xmpDescription(info)),
  });
  return document;
}

/** Ends the document and gathers its bytes. */
export async function closeArchivePdf(document: PDFKit.PDFDocument, name: string): Promise<RenderedFile> {
  const pages = document.bufferedPageRange().count;
  const chunks: Uint8Array[] = [];
  document.end();
  for await (const chunk of document) chunks.push(chunk as Uint8Array);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  return { name, mediaType: "application/pdf", bytes, pages, sha256: sha256Hex(bytes) };
}

/** SHA-256 as lower-case hexadecimal text. */
export function sha256Hex(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

/** The metadata that must say the same as the document information dictionary (ISO 19005-2, 6.6). */
function xmpDescription(info: {
  Title: string;
  Author: string;
  Creator: string;
  Producer: string;
  CreationDate: Date;
}) {
  const createdAt = `${info.CreationDate.toISOString().slice(0, 19)}Z`;
  return `
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(info.Title)}</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>${escapeXml(info.Author)}</rdf:li></rdf:Seq></dc:creator>
      <xmp:CreateDate>${createdAt}</xmp:CreateDate>
      <xmp:CreatorTool>${escapeXml(info.Creator)}</xmp:CreatorTool>
      <pdf:Producer>${escapeXml(info.Producer)}</pdf:Producer>
    </rdf:Description>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
