import type { DocumentError, Dossier, LoadFile, RenderedFile } from "#app/domain/response/document.ts";
import { DISPUTE_FILE_SLOTS, SHOPIFY_DISPUTE_LIMITS, type DisputeFileSlot } from "#app/domain/response/limits.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { fileName } from "#app/documents/file-name.ts";
import { renderDossiers, type DossierPart } from "#app/documents/render-dossier.server.ts";

/** A file for one slot of Shopify's dispute form, with the labels of the exhibits in it. */
export type SlotFile = { slot: DisputeFileSlot; labels: string[]; file: RenderedFile };

/**
 * Makes one PDF per slot of Shopify's dispute form out of a dossier: a slot takes one file only, so exhibits that belong to the
 * same slot share it. Exhibits keep their letters; the chain closes the last file.
 * @param slotOf which slot an exhibit belongs to, by its label; every exhibit needs one
 */
export async function mergeIntoSlots(
  dossier: Dossier,
  slotOf: Record<string, DisputeFileSlot>,
  loadFile: LoadFile,
): Promise<Result<SlotFile[], DocumentError>> {
  const homeless = dossier.sections.find(({ label }) => !slotOf[label]);
  if (homeless) return err({ type: "invalid", reason: `exhibit ${homeless.label} has no slot` });
  const slots = DISPUTE_FILE_SLOTS.filter((slot) => dossier.sections.some(({ label }) => slotOf[label] === slot));
  const parts = slots.map((slot, index) => {
    const sections = dossier.sections.filter(({ label }) => slotOf[label] === slot);
    const chain = index === slots.length - 1 ? dossier.chain : [];
    const stem = slot
      .replace(/_FILE$/, "")
      .replaceAll("_", " ")
      .toLowerCase();
    return {
      slot,
      name: fileName(stem, dossier.reference),
      dossier: { ...dossier, sections, chain },
    } satisfies DossierPart;
  });
  const files = await renderDossiers(parts, loadFile, SHOPIFY_DISPUTE_LIMITS);
  if (!files.ok) return files;
  return ok(
    parts.map(({ slot, dossier: { sections } }, index) => ({
      slot,
      labels: sections.map(({ label }) => label),
      file: files.value[index] as RenderedFile,
    })),
  );
}
