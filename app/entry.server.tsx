import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext, type HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { traceOf } from "#app/platform/error-trace.ts";
import { log } from "#app/platform/log.server.ts";
import { loggedPath } from "#app/platform/logged-path.ts";
import { addDocumentResponseHeaders } from "#app/shopify.server.ts";

const RENDER_WITHIN_MS = 10_000;

/** Renders a page on the server, with Shopify's headers: only the shop's own admin may frame it. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  addDocumentResponseHeaders(request, headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  // Pages show a shop's own data, and their address carries a session token.
  headers.set("Cache-Control", "no-store");
  headers.set("Referrer-Policy", "same-origin");
  headers.set("X-Content-Type-Options", "nosniff");
  const whole = isbot(request.headers.get("user-agent") ?? "");
  return new Promise((resolve, reject) => {
    let failed = false;
    const send = () => {
      const body = new PassThrough();
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={context} url={request.url} />, {
      [whole ? "onAllReady" : "onShellReady"]: send,
      onShellError: reject,
      onError(error) {
        failed = true;
        log.error(
          { path: loggedPath(new URL(request.url).pathname), error: traceOf(error) },
          "page could not be rendered",
        );
      },
    });
    setTimeout(abort, RENDER_WITHIN_MS).unref();
  });
}

/** Errors of loaders and actions. A request that the browser gave up is none, nor is an address that leads nowhere. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log.error({ path: loggedPath(new URL(request.url).pathname), error: traceOf(error) }, "request failed");
};
