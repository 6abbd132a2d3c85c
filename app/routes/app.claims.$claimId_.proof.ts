import { json, type ActionFunctionArgs } from "@remix-run/node";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { PROOF_FORM_BYTES, readProof } from "#app/proof-form.server.ts";
import { addFile } from "#app/use-cases/evidence/add-file.ts";

/** Takes a file that shows something the assessment lacks. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { claimId } = params;
  if (!isUuid(claimId)) throw json({ reason: "not_found" }, { status: 404 });
  const refuse = (issue: string) => json({ issue }, { status: 422 });
  if (Number(request.headers.get("content-length") ?? 0) > PROOF_FORM_BYTES) return refuse("too_large");
  const proof = await readProof(await request.formData());
  if (!proof.ok) return refuse(proof.error);
  const added = await addFile(shop.id, claimId, proof.value, new Date().toISOString());
  return added.ok ? json({ issue: null }) : refuse(added.error);
}
