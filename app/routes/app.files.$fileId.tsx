import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { fileResponse } from "#app/file-response.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readFile } from "#app/queries/files/read-file.ts";

/** A file of the shop. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { fileId } = params;
  const file = isUuid(fileId) ? await readFile(shop.id, fileId) : undefined;
  if (!file) throw json({ reason: "not_found" }, { status: 404 });
  return fileResponse(file);
}
