type Tokens = { get(): Promise<string>; renew(): Promise<string> };

/**
 * Gives every request to the app's own origin a session token, unless the caller set one.
 * A 401 with `X-Shopify-Retry-Invalid-Session-Request` is tried once more with a new token; one with a
 * reauthorisation address leads there. Both headers are those of Shopify's app library.
 */
export function patchFetch(tokens: Tokens, leave: (url: string) => void): void {
  const original = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (new URL(request.url).origin !== location.origin || request.headers.has("Authorization"))
      return original(request);
    const send = (token: string): Promise<Response> => {
      const copy = new Request(request.clone(), { headers: new Headers(request.headers) });
      copy.headers.set("Authorization", `Bearer ${token}`);
      copy.headers.set("X-Requested-With", "XMLHttpRequest");
      return original(copy);
    };
    let response = await send(await tokens.get());
    if (response.status === 401 && response.headers.has("X-Shopify-Retry-Invalid-Session-Request"))
      response = await send(await tokens.renew());
    const reauthorise = response.headers.get("X-Shopify-API-Request-Failure-Reauthorize-Url");
    if (response.status === 401 && reauthorise) leave(new URL(reauthorise, location.href).href);
    return response;
  };
}
