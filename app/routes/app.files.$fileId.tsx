import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { isUuid } from "#app/parameters.ts";
import { readFile } from "#app/queries/files/read-file.ts";

/** A file of the shop, as a download: nothing a person uploaded is ever shown as a page of ours. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { fileId } = params;
  const file = isUuid(fileId) ? await readFile(shop.id, fileId) : undefined;
  if (!file) throw json({ reason: "not_found" }, { status: 404 });
  return new Response(Buffer.from(file.bytes), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
