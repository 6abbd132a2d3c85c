import type { ActionFunctionArgs } from "@remix-run/node";
import { isUuid } from "#app/parameters.ts";
import { traceOf } from "#app/platform/error-trace.ts";
import { log } from "#app/platform/log.server.ts";
import { acceptPush } from "#app/use-cases/inbox/accept-push.ts";

/** A push may hold a photo of the delivery in base64. */
const BODY_LIMIT = 10_000_000;

/**
 * Takes a carrier's push: 200 only after the raw body is durable; 404 when the address is no connection's in use, 401 when
 * the signature is wrong, 413 when the body is too large, 503 when the database did not take it. Says nothing of the shop.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { carrierId, connectionId } = params;
  if (request.method !== "POST") return refuse(405, "only POST is taken here", { allow: "POST" });
  if (!carrierId || !isUuid(connectionId)) return refuse(404, "no such address");
  if (Number(request.headers.get("content-length") ?? 0) > BODY_LIMIT) return refuse(413, "the body is too large");
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.length > BODY_LIMIT) return refuse(413, "the body is too large");
  try {
    const headers = Object.fromEntries(request.headers);
    const accepted = await acceptPush({ carrierId, connectionId, headers, body });
    if (accepted.ok) return new Response(null, { status: 200 });
    return accepted.error === "bad_signature"
      ? refuse(401, "the signature is missing or wrong")
      : refuse(404, "no such address");
  } catch (error) {
    log.error({ error: traceOf(error), carrierId }, "a carrier's push could not be kept");
    return refuse(503, "try again later");
  }
}

/** Some carriers look whether the address is there before they push to it. */
export function loader() {
  return refuse(405, "only POST is taken here", { allow: "POST" });
}

function refuse(status: number, message: string, headers: Record<string, string> = {}): Response {
  return new Response(message, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
}
