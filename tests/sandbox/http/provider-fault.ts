import { setTimeout } from "node:timers/promises";
import { html } from "#tests/sandbox/http/respond.ts";

/**
 * How a carrier or a review site can be broken on purpose:
 * - `down`: the connection breaks without an answer; `unavailable`: 503 from a gateway
 * - `slow`: the answer comes after `seconds` (30)
 * - `html`: a gateway's page with status 200; `malformed`: the answer breaks off half way
 * - `rate_limited`: 429, to be tried again after `seconds` (60), said in the provider's own way
 * - `unauthorised`: the credentials do not work any more
 */
export const PROVIDER_FAULTS = [
  "down",
  "unavailable",
  "slow",
  "html",
  "malformed",
  "rate_limited",
  "unauthorised",
] as const;
export type ProviderFaultKind = (typeof PROVIDER_FAULTS)[number];

const SLOW_SECONDS = 30;
const WAIT_SECONDS = 60;

/** What a provider says of itself. */
export type Provider = {
  answer(): Response | Promise<Response>;
  /** Its own words for wrong credentials. */
  unauthorised(): Response;
  /** And for too many requests. */
  tooMany(seconds: number): Response;
};

/** The answer of a provider with that fault. */
export async function faultyAnswer(
  kind: ProviderFaultKind,
  seconds: number | undefined,
  provider: Provider,
): Promise<Response> {
  switch (kind) {
    case "down":
      return new Response(null, { headers: { "x-sandbox-hang-up": "1" } });
    case "unavailable":
      return gatewayPage("503 Service Temporarily Unavailable", 503);
    case "slow":
      await setTimeout((seconds ?? SLOW_SECONDS) * 1000, undefined, { ref: false });
      return provider.answer();
    case "html":
      return gatewayPage("We will be right back", 200);
    case "malformed":
      return brokenOff(await provider.answer());
    case "rate_limited":
      return provider.tooMany(seconds ?? WAIT_SECONDS);
    case "unauthorised":
      return provider.unauthorised();
  }
}

function gatewayPage(title: string, status: number): Response {
  return html(`<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`, status);
}

async function brokenOff(whole: Response): Promise<Response> {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  return new Response(bytes.slice(0, Math.floor(bytes.length / 2)), { status: 200, headers: whole.headers });
}
