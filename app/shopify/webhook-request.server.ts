import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { parseInstant, type Instant } from "#app/domain/time.ts";
import { err, ok, type Result } from "#app/domain/result.ts";

/** Largest body taken, in bytes. Shopify's own payloads stay far below. */
export const WEBHOOK_BODY_LIMIT = 2 * 1024 * 1024;

/** A genuine webhook, its body still the raw bytes that were signed. */
export type WebhookRequest = {
  domain: string;
  topic: string;
  webhookId: string;
  eventId: string | null;
  apiVersion: string;
  triggeredAt: Instant | null;
  body: Buffer;
};

export type WebhookRefusal = { status: 400 | 401; message: string };

const SHOP_DOMAIN = /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/;

/**
 * Checks a webhook request: HMAC-SHA256 of the raw body in base64, compared in constant time, with the current secret or
 * the one before (valid for up to an hour after a rotation), and the headers Shopify always sends.
 * https://shopify.dev/docs/apps/build/webhooks/subscribe/https
 * @param secrets the client secrets whose signatures are taken, newest first
 * @returns 400 when a header or the body is missing, 401 when the signature is wrong
 */
export function readWebhookRequest(
  headers: IncomingHttpHeaders,
  body: Buffer,
  secrets: readonly string[],
): Result<WebhookRequest, WebhookRefusal> {
  const header = (name: string) => {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() ?? "";
  };
  const signature = header("x-shopify-hmac-sha256");
  if (!signature) return err({ status: 400, message: "X-Shopify-Hmac-Sha256 is missing" });
  if (body.length === 0) return err({ status: 400, message: "the body is empty" });
  if (!secrets.some((secret) => signatureMatches(signature, body, secret)))
    return err({ status: 401, message: "the signature does not match the body" });

  const domain = header("x-shopify-shop-domain").toLowerCase();
  const topic = header("x-shopify-topic");
  const webhookId = header("x-shopify-webhook-id");
  const apiVersion = header("x-shopify-api-version");
  if (!SHOP_DOMAIN.test(domain)) return err({ status: 400, message: "X-Shopify-Shop-Domain is missing or no shop" });
  if (!topic) return err({ status: 400, message: "X-Shopify-Topic is missing" });
  if (!webhookId) return err({ status: 400, message: "X-Shopify-Webhook-Id is missing" });
  if (!apiVersion) return err({ status: 400, message: "X-Shopify-API-Version is missing" });
  return ok({
    domain,
    topic,
    webhookId,
    apiVersion,
    eventId: header("x-shopify-event-id") || null,
    triggeredAt: parseInstant(header("x-shopify-triggered-at")) ?? null,
    body,
  });
}

function signatureMatches(signature: string, body: Buffer, secret: string): boolean {
  const expected = createHmac("sha256", secret).update(body).digest();
  const given = Buffer.from(signature, "base64");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
