import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { DocumentError, Dossier, LoadFile, Rendered, RenderedFile } from "#app/domain/response/document.ts";
import {
  checkLimits,
  SHOPIFY_DISPUTE_LIMITS,
  type FileLimits,
  type MeasuredFile,
} from "#app/domain/response/limits.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { closeArchivePdf, openArchivePdf } from "#app/documents/archive-pdf.server.ts";
import { drawDossier } from "#app/documents/draw-dossier.server.ts";
import { loadSources, prepareSources, type Source } from "#app/documents/exhibit-files.server.ts";
import { fileName } from "#app/documents/file-name.ts";
import { createPen } from "#app/documents/pen.server.ts";
import { PICTURE_QUALITIES, type Picture } from "#app/documents/pictures.server.ts";

/** One file to be made: a dossier, and the slot it is for when the destination has slots. */
export type DossierPart = { dossier: Dossier; name?: string; slot?: string };

/**
 * Sets a dossier as PDF/A-2b: exhibits in order, pictures in them, the chain at the end.
 * Pictures are kept as fine as the limits allow; a file that stays over them is refused with the reason.
 */
export async function renderDossier(
  dossier: Dossier,
  loadFile: LoadFile,
  limits: FileLimits = SHOPIFY_DISPUTE_LIMITS,
): Rendered {
  const set = await renderDossiers([{ dossier }], loadFile, limits);
  if (!set.ok) return set;
  const [file] = set.value;
  if (!file) throw new Error("one dossier makes one file");
  return ok(file);
}

/** Sets several dossiers whose files go to the same place, so that they keep its limits together. Files come in the same order. */
export async function renderDossiers(
  parts: DossierPart[],
  loadFile: LoadFile,
  limits: FileLimits,
): Promise<Result<RenderedFile[], DocumentError>> {
  const dossiers = parts.map(({ dossier }) => dossier);
  const contradiction = dossiers.map(contradictionIn).find((reason) => reason !== undefined);
  if (contradiction) return err({ type: "invalid", reason: contradiction });
  const sources = await loadSources(dossiers, loadFile);
  if (!sources.ok) return sources;
  const qualities = sources.value.size > 0 ? PICTURE_QUALITIES : PICTURE_QUALITIES.slice(0, 1);
  let outcome: Result<RenderedFile[], DocumentError> = ok([]);
  for (const quality of qualities) {
    const pictures = await prepareSources(sources.value, quality, limits.maxFilePages ?? Infinity);
    if (!pictures.ok) return pictures;
    outcome = await drawAll(parts, sources.value, pictures.value, limits);
    if (outcome.ok || !coarserMayHelp(outcome.error)) return outcome;
  }
  return outcome;
}

async function drawAll(
  parts: DossierPart[],
  sources: Map<string, Source>,
  pictures: Map<string, Picture[]>,
  limits: FileLimits,
): Promise<Result<RenderedFile[], DocumentError>> {
  const files: RenderedFile[] = [];
  const measured: MeasuredFile[] = [];
  for (const part of parts) {
    const file = await drawOne(part, sources, pictures);
    if (!file.ok) return file;
    files.push(file.value);
    measured.push({ ...file.value, bytes: file.value.bytes.length, slot: part.slot });
  }
  const excesses = checkLimits(measured, limits);
  return excesses.length > 0 ? err({ type: "over_limit", excesses }) : ok(files);
}

async function drawOne(
  { dossier, name }: DossierPart,
  sources: Map<string, Source>,
  pictures: Map<string, Picture[]>,
): Promise<Result<RenderedFile, DocumentError>> {
  const fingerprints = [...sources].map(([fileId, { sha256 }]) => [fileId, sha256]);
  const document = openArchivePdf({
    title: dossier.title,
    author: "Weerwoord",
    language: dossier.language,
    madeAt: dossier.madeAt,
    identity: createHash("sha256")
      .update(`dossier\n${canonicalize([dossier, fingerprints])}`)
      .digest(),
  });
  const pen = createPen(document);
  drawDossier(dossier, pictures, pen);
  const file = await closeArchivePdf(document, name ?? fileName(dossier.title));
  const missing = pen.missing();
  return missing.length > 0 ? err({ type: "missing_glyph", characters: missing }) : ok(file);
}

/** Coarser pictures make files smaller, but not shorter or fewer. */
function coarserMayHelp(error: DocumentError): boolean {
  return (
    error.type === "over_limit" && error.excesses.every(({ rule }) => rule === "file_bytes" || rule === "total_bytes")
  );
}

function contradictionIn({ sections }: Dossier): string | undefined {
  const labels = sections.map(({ label }) => label);
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twice !== undefined) return `exhibit ${twice} stands twice`;
  const uneven = sections.find(({ table }) => table?.rows.some((row) => row.length !== table.head.length));
  return uneven && `the table of exhibit ${uneven.label} has a row that does not fit its head`;
}
