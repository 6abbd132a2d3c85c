import type { ProviderHttp } from "#app/providers/provider.ts";
import type { Sandbox } from "#tests/sandbox/context.ts";

/** How a provider is asked when it is the sandbox that answers, as outgoing.mjs has it for the app's processes. */
export function askSandbox(sandbox: Sandbox): ProviderHttp {
  return async ({ method, url, headers, body }) => {
    const { host, pathname, search } = new URL(url);
    const response = await fetch(sandbox.url + pathname + search, {
      method,
      headers: { ...headers, "x-forwarded-host": host, "x-forwarded-proto": "https" },
      ...(body !== undefined && { body }),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  };
}
