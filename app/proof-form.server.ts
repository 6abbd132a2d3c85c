import { acceptUpload, MAX_UPLOAD_BYTES } from "#app/documents/sniff.ts";
import { FILE_REQUIREMENTS } from "#app/domain/evidence/assessment/requirements.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { AddedFile } from "#app/use-cases/evidence/add-file.ts";

/** One file, and the little around it. */
export const PROOF_FORM_BYTES = MAX_UPLOAD_BYTES + 100_000;

const MOST_CAPTION = 200;

/**
 * Reads the form that adds a file to a claim's evidence.
 * @returns a code for the page's words when something is wrong
 */
export async function readProof(form: FormData): Promise<Result<AddedFile, string>> {
  const shows = FILE_REQUIREMENTS.find((known) => known === form.get("shows"));
  if (!shows) return err("required");
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return err("empty");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const accepted = acceptUpload(bytes);
  if (!accepted.ok) return err(accepted.error.type);
  const caption = String(form.get("caption") ?? "").trim();
  if (caption.length > MOST_CAPTION) return err("too_long");
  return ok({ name: file.name, mediaType: accepted.value, bytes, caption, shows });
}
