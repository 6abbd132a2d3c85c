import { type Agent, request } from "node:http";
import { webhookHeaders } from "#tests/fixtures/webhook-headers.ts";
import { API_SECRET } from "#tests/setup/app-environment.ts";
import type { Webhook } from "./webhook-traffic.ts";

/**
 * Delivers a webhook over HTTP as Shopify does, over a connection that is kept.
 * @param appUrl such as `http://127.0.0.1:41234`
 * @returns the status of the answer
 * @throws Error when the connection could not be made or broke
 */
export function sendWebhook(appUrl: string, domain: string, webhook: Webhook, agent: Agent): Promise<number> {
  const { body, topic, webhookId, triggeredAt } = webhook;
  const headers = webhookHeaders(body, API_SECRET, {
    "x-shopify-shop-domain": domain,
    "x-shopify-topic": topic,
    "x-shopify-webhook-id": webhookId,
    "x-shopify-triggered-at": triggeredAt,
    "content-length": String(Buffer.byteLength(body)),
  });
  return new Promise((resolve, reject) => {
    const sending = request(`${appUrl}/webhooks/shopify`, { method: "POST", headers, agent }, (response) => {
      response.resume().once("end", () => resolve(response.statusCode ?? 0));
      response.once("error", reject);
    });
    sending.once("error", reject).end(body);
  });
}
