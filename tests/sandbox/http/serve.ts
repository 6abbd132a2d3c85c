import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Handler, SandboxContext } from "#tests/sandbox/context.ts";
import { json } from "#tests/sandbox/http/respond.ts";

/** Listens on loopback. Handlers come later by {@link answerWith}, since they need to know the port. */
export async function listen(port: number): Promise<{ server: Server; port: number }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

/** Lets the handlers answer, the first that wants to. A host that nobody plays gets 501 with its name. */
export function answerWith(server: Server, handlers: Handler[], context: SandboxContext): void {
  server.on("request", (request, response) => {
    void answer(request, handlers, context).then(
      (result) => write(response, result),
      (error: unknown) =>
        write(response, json({ sandbox_error: String(error instanceof Error ? error.stack : error) }, 500)),
    );
  });
}

/** The answer of the first handler that gives one. */
export async function answer(
  request: IncomingMessage,
  handlers: Handler[],
  context: SandboxContext,
): Promise<Response> {
  const body = await readBody(request);
  const url = addressOf(request);
  for (const handler of handlers) {
    const response = await handler(request, url, body, context);
    if (response) return response;
  }
  return json({ sandbox_error: `nobody answers ${request.method} ${url.href} in the sandbox` }, 501);
}

/** Writes a web-standard response. A response whose header `x-sandbox-hang-up` is set breaks the connection instead. */
export async function write(response: ServerResponse, result: Response): Promise<void> {
  if (result.headers.has("x-sandbox-hang-up")) {
    response.destroy();
    return;
  }
  const headers: Record<string, string | string[]> = Object.fromEntries(result.headers);
  const cookies = result.headers.getSetCookie();
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  response.writeHead(result.status, headers);
  response.end(Buffer.from(await result.arrayBuffer()));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function addressOf(request: IncomingMessage): URL {
  const forwarded = request.headers["x-forwarded-host"];
  const host = String(forwarded ?? request.headers.host ?? "localhost");
  return new URL(request.url ?? "/", `${forwarded ? "https" : "http"}://${host}`);
}
