import { readFileSync } from "node:fs";
import { vi } from "vitest";
import type { CarrierId } from "#app/carriers/carrier.ts";
import type { PollAnswer } from "#tests/fixtures/carriers/carrier-fixtures.ts";

/** A request that went out, without its query's secrets: method and address. */
export type Sent = { method: string; url: string };

/**
 * Answers what the app asks on the network with fixtures, from the first that fits; an address without one cannot be reached.
 * @returns what was sent, in order
 */
export function answerCarriers(answers: Partial<Record<CarrierId, PollAnswer[]>>): Sent[] {
  const sent: Sent[] = [];
  const all = Object.entries(answers).flatMap(([id, own]) => own.map((answer) => ({ id, ...answer })));
  vi.stubGlobal("fetch", async (input: string | URL | Request, init?: RequestInit) => {
    const url = String(input instanceof Request ? input.url : input);
    sent.push({ method: init?.method ?? "GET", url });
    const found = all.find((one) => url.includes(one.url) && String(init?.body ?? "").includes(one.body ?? ""));
    if (!found) throw new TypeError("fetch failed", { cause: new Error(`getaddrinfo ENOTFOUND ${new URL(url).host}`) });
    const body = found.file
      ? readFileSync(new URL(`../fixtures/carriers/${found.id}/${found.file}`, import.meta.url))
      : "";
    return new Response(new Uint8Array(Buffer.from(body)), {
      status: found.status ?? 200,
      headers: found.headers ?? {},
    });
  });
  return sent;
}
