import type { IncomingMessage, ServerResponse } from "node:http";
import { traceOf } from "#app/platform/error-trace.ts";
import { log } from "#app/platform/log.server.ts";
import { readWebhookRequest, WEBHOOK_BODY_LIMIT } from "#app/shopify/webhook-request.server.ts";
import type { WebhookAcceptance } from "#app/use-cases/inbox/accept-webhooks.ts";

/**
 * Answers `POST /webhooks/shopify`: 200 only after the raw body is durable; 405, 413, 400 or 401 when it is not a genuine
 * webhook; 503 when the database did not take it, so that Shopify sends it again. Loads no session and asks nobody else.
 */
export async function answerWebhook(
  request: IncomingMessage,
  response: ServerResponse,
  acceptance: WebhookAcceptance,
  secrets: readonly string[],
): Promise<void> {
  if (request.method !== "POST") return refuse(response, 405, "only POST is taken here", { allow: "POST" });
  const body = await readBody(request);
  if (body === "too_large")
    return refuse(response, 413, `the body is larger than ${WEBHOOK_BODY_LIMIT} bytes`, { connection: "close" });
  if (body === "aborted") return;
  const webhook = readWebhookRequest(request.headers, body, secrets);
  if (!webhook.ok) return refuse(response, webhook.error.status, webhook.error.message);
  try {
    await acceptance.accept({ source: "shopify", ...webhook.value });
  } catch (error) {
    log.error({ error: traceOf(error), topic: webhook.value.topic }, "a webhook could not be kept");
    return refuse(response, 503, "try again later");
  }
  response.writeHead(200).end();
}

function refuse(response: ServerResponse, status: number, message: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers }).end(message);
}

async function readBody(request: IncomingMessage): Promise<Buffer | "too_large" | "aborted"> {
  if (Number(request.headers["content-length"] ?? 0) > WEBHOOK_BODY_LIMIT) return "too_large";
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      length += (chunk as Buffer).length;
      if (length > WEBHOOK_BODY_LIMIT) return "too_large";
      chunks.push(chunk as Buffer);
    }
  } catch {
    return "aborted";
  }
  return Buffer.concat(chunks);
}
