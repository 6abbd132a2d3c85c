import { createHash } from "node:crypto";
import { type ShopTransaction, withShop } from "#app/db.server.ts";
import { mergeIntoSlots } from "#app/documents/merge-into-slots.server.ts";
import { renderDossier } from "#app/documents/render-dossier.server.ts";
import { spellOut } from "#app/documents/spell-out.server.ts";
import { canonicalText, type Json } from "#app/domain/evidence/exact-json.ts";
import type { ChainLine, Dossier, DocumentError, LoadFile, RenderedFile } from "#app/domain/response/document.ts";
import { CUSTOMER_EMAIL_LIMITS, type DisputeFileSlot } from "#app/domain/response/limits.ts";
import type { PreparedResponse } from "#app/domain/response/prepared-response.ts";
import type { SentFile } from "#app/domain/response/send-payload.ts";
import { ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Prisma } from "#app/generated/prisma/client.ts";
import { readFile } from "#app/queries/files/read-file.ts";
import { lockClaim } from "./claim-store.ts";
import { asSentFile, keepBytes } from "./keep-file.ts";

/** `one_file` for a mail; `by_slot` for Shopify's form, which takes one file for each kind of evidence. */
export type ExhibitForm = "one_file" | "by_slot";

/**
 * The exhibits of a response as PDF/A, kept. The same evidence is rendered once: later calls find the files of the first.
 * @returns no files when the response has no exhibits; an error with the reason when they do not fit the channel
 */
export async function renderExhibits(
  { shopId, claimId }: { shopId: string; claimId: string },
  response: PreparedResponse,
  chain: ChainLine[],
  form: ExhibitForm,
  now: Instant,
): Promise<Result<SentFile[], DocumentError>> {
  if (response.exhibits.length === 0) return ok([]);
  const source = { form, dossier: response.dossier, chain, exhibits: response.exhibits };
  const renderedFrom = createHash("sha256")
    .update(canonicalText(JSON.parse(JSON.stringify(source)) as Json))
    .digest();
  const exhibit = { shopId, claimId, purpose: "exhibit" as const, renderedFrom };
  const known = await withShop(shopId, (tx) => keptExhibits(tx, exhibit));
  if (known.length > 0) return ok(known);

  const dossier = spellOut({ ...response.dossier, madeAt: now, chain });
  const rendered = await render(dossier, response, form, (fileId) => readFile(shopId, fileId));
  if (!rendered.ok) return rendered;
  const rows: Prisma.StoredFileCreateManyInput[] = [];
  for (const { file, slot } of rendered.value) {
    const { name, mediaType, bytes } = file;
    rows.push(await keepBytes(shopId, { ...exhibit, name, mediaType, bytes, slot }));
  }
  return ok(
    await withShop(shopId, async (tx) => {
      // All or none, and once: a crash must not leave a part of them, nor two readers at once leave each twice.
      await lockClaim(tx, shopId, claimId);
      const meanwhile = await keptExhibits(tx, exhibit);
      if (meanwhile.length > 0) return meanwhile;
      await tx.storedFile.createMany({ data: rows });
      return keptExhibits(tx, exhibit);
    }),
  );
}

async function keptExhibits(tx: ShopTransaction, exhibit: Prisma.StoredFileWhereInput): Promise<SentFile[]> {
  const rows = await tx.storedFile.findMany({ where: exhibit, orderBy: [{ name: "asc" }, { id: "asc" }] });
  return rows.map(asSentFile);
}

async function render(
  dossier: Dossier,
  response: PreparedResponse,
  form: ExhibitForm,
  loadFile: LoadFile,
): Promise<Result<{ file: RenderedFile; slot?: DisputeFileSlot }[], DocumentError>> {
  if (form === "by_slot") {
    const slotOf = Object.fromEntries(response.exhibits.map(({ label, slot }) => [label, slot]));
    return mergeIntoSlots(dossier, slotOf, loadFile);
  }
  const file = await renderDossier(dossier, loadFile, CUSTOMER_EMAIL_LIMITS);
  return file.ok ? ok([{ file: file.value }]) : file;
}
