import { isUuid } from "#app/parameters.ts";
import { traceOf } from "#app/platform/error-trace.ts";
import { log } from "#app/platform/log.server.ts";
import { acceptPush, type PushKind } from "#app/use-cases/inbox/accept-push.ts";

/** A push may hold a photo of the delivery in base64. */
const BODY_LIMIT = 10_000_000;

/**
 * Takes a provider's push: 200 only after the raw body is durable; 404 when the address is no connection's in use, 401 when
 * the signature is wrong, 413 when the body is too large, 503 when the database did not take it. Says nothing of the shop.
 */
export async function takePush(
  request: Request,
  which: { kind: PushKind; provider: string | undefined; connectionId: string | undefined },
): Promise<Response> {
  const { kind, provider, connectionId } = which;
  if (request.method !== "POST") return refusePush(405, "only POST is taken here", { allow: "POST" });
  if (!provider || !isUuid(connectionId)) return refusePush(404, "no such address");
  if (Number(request.headers.get("content-length") ?? 0) > BODY_LIMIT) return refusePush(413, "the body is too large");
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.length > BODY_LIMIT) return refusePush(413, "the body is too large");
  try {
    const headers = Object.fromEntries(request.headers);
    const accepted = await acceptPush({ kind, provider, connectionId, headers, body });
    if (accepted.ok) return new Response(null, { status: 200 });
    return accepted.error === "bad_signature"
      ? refusePush(401, "the signature is missing or wrong")
      : refusePush(404, "no such address");
  } catch (error) {
    log.error({ error: traceOf(error), provider }, "a provider's push could not be kept");
    return refusePush(503, "try again later");
  }
}

/** Refuses a request to the address of a push, in plain text. */
export function refusePush(status: number, message: string, headers: Record<string, string> = {}): Response {
  return new Response(message, { status, headers: { "content-type": "text/plain; charset=utf-8", ...headers } });
}
