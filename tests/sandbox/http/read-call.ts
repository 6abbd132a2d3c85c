import type { IncomingMessage } from "node:http";
import type { Call } from "#tests/sandbox/http/call-log.ts";

/** A request as stand-ins read it. @param url with the host that the request was meant for */
export function readCall(request: IncomingMessage, url: URL, body: Buffer): Call {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
  return { method: request.method ?? "GET", url, headers, body: body.toString() };
}
