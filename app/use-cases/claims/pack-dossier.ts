import { buildDossierZip } from "#app/documents/dossier-zip.server.ts";
import type { DocumentError, LoadedFile, RenderedFile } from "#app/domain/response/document.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { getFile } from "#app/platform/files.server.ts";
import type { ReadyResponse } from "#app/queries/claims/read-response.ts";
import { readFile } from "#app/queries/files/read-file.ts";
import { renderExhibits } from "./render-exhibits.ts";

/**
 * A claim's exhibits with the files they show and the order's whole ledger, as an archive that anybody can check with any
 * SHA-256 program.
 */
export async function packDossier(ready: ReadyResponse, now: Instant): Promise<Result<RenderedFile, DocumentError>> {
  const { shop, row, response, chain, ledger, reference } = ready;
  const kept = await renderExhibits({ shopId: shop.id, claimId: row.id }, response, chain, "one_file", now);
  if (!kept.ok) return kept;
  const exhibits: RenderedFile[] = [];
  for (const { id, key, name, mediaType, sha256 } of kept.value) {
    const bytes = await getFile(key);
    if (!bytes) return err({ type: "file_missing", fileId: id });
    exhibits.push({ name, mediaType, bytes, sha256 });
  }
  const originals: LoadedFile[] = [];
  for (const fileId of shownFiles(response)) {
    const file = await readFile(shop.id, fileId);
    if (!file) return err({ type: "file_missing", fileId });
    originals.push(file);
  }
  const { language } = response;
  return ok(buildDossierZip({ language, reference, madeAt: now, links: ledger.links, exhibits, originals }));
}

function shownFiles({ dossier }: ReadyResponse["response"]): Set<string> {
  return new Set(
    dossier.sections.flatMap(({ images = [], attachedPdf }) => [
      ...images.map(({ fileId }) => fileId),
      ...(attachedPdf ? [attachedPdf.fileId] : []),
    ]),
  );
}
