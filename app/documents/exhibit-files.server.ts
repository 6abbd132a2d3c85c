import type { DocumentError, Dossier, LoadedFile, LoadFile } from "#app/domain/response/document.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { sha256Hex } from "#app/documents/archive-pdf.server.ts";
import { picturesOfPdf } from "#app/documents/foreign-pdf.server.ts";
import { preparePicture, type Picture, type PictureQuality } from "#app/documents/pictures.server.ts";
import { sniffMediaType } from "#app/documents/sniff.ts";

/** A file that exhibits show, with its fingerprint (lower-case hexadecimal). */
export type Source = LoadedFile & { sha256: string };

/** The ids of all files that a dossier's sections show, each once. */
export function fileIdsOf(dossiers: Dossier[]): string[] {
  const sections = dossiers.flatMap(({ sections }) => sections);
  const ids = sections.flatMap(({ images = [], attachedPdf }) => [
    ...images.map(({ fileId }) => fileId),
    ...(attachedPdf ? [attachedPdf.fileId] : []),
  ]);
  return [...new Set(ids)];
}

/** Fetches every file that the dossiers show, or says which one is missing. */
export async function loadSources(
  dossiers: Dossier[],
  loadFile: LoadFile,
): Promise<Result<Map<string, Source>, DocumentError>> {
  const sources = new Map<string, Source>();
  for (const fileId of fileIdsOf(dossiers)) {
    const file = await loadFile(fileId);
    if (!file) return err({ type: "file_missing", fileId });
    sources.set(fileId, { ...file, sha256: sha256Hex(file.bytes) });
  }
  return ok(sources);
}

/**
 * Turns every file into the pictures that stand for it: one for an image, one per page for a PDF.
 * @param maxPages what the destination takes: a longer PDF is refused before it is drawn
 */
export async function prepareSources(
  sources: Map<string, Source>,
  quality: PictureQuality,
  maxPages: number,
): Promise<Result<Map<string, Picture[]>, DocumentError>> {
  const pictures = new Map<string, Picture[]>();
  for (const [fileId, source] of sources) {
    const prepared = await prepareSource(fileId, source, quality, maxPages);
    if (!prepared.ok) return prepared;
    pictures.set(fileId, prepared.value);
  }
  return ok(pictures);
}

async function prepareSource(
  fileId: string,
  { bytes, name }: Source,
  quality: PictureQuality,
  maxPages: number,
): Promise<Result<Picture[], DocumentError>> {
  const mediaType = sniffMediaType(bytes);
  if (!mediaType) return err({ type: "file_unreadable", fileId, reason: "neither an image nor a PDF" });
  if (mediaType !== "application/pdf") {
    const picture = await preparePicture(bytes, quality);
    return picture.ok ? ok([picture.value]) : err({ type: "file_unreadable", fileId, reason: picture.error });
  }
  const pages = await picturesOfPdf(bytes, quality, maxPages);
  if (pages.ok) return pages;
  if (pages.error.type === "unreadable") return err({ type: "file_unreadable", fileId, reason: pages.error.reason });
  const excess = { rule: "file_pages" as const, file: name, actual: pages.error.pages, limit: maxPages };
  return err({ type: "over_limit", excesses: [excess] });
}
