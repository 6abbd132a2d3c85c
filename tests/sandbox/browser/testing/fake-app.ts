import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type FakeApp = {
  url: string;
  /** What the app was asked, newest last. */
  requests: { path: string; search: URLSearchParams; headers: IncomingMessage["headers"]; body: string }[];
  /** What the app answers below `/proxy`. */
  proxyAnswer: { type: string; body: string; headers?: Record<string, string> };
  stop(): Promise<void>;
};

type Settings = { shop: string; apiKey: string; bridgeUrl: string };

/** A tiny embedded app, made only of what the admin around it must serve. `settings` may be filled in later. */
export async function startFakeApp(settings: Settings): Promise<FakeApp> {
  const app: FakeApp = {
    url: "",
    requests: [],
    proxyAnswer: { type: "application/liquid", body: "" },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => answer(app, settings, request, Buffer.concat(chunks).toString(), response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  app.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  return app;
}

function answer(
  app: FakeApp,
  settings: Settings,
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
): void {
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  app.requests.push({ path: url.pathname, search: url.searchParams, headers: request.headers, body });
  const script = `<script data-api-key="${settings.apiKey}" src="${settings.bridgeUrl}"></script>`;
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": `frame-ancestors https://${settings.shop} https://admin.shopify.com;`,
  };
  if (url.pathname.startsWith("/proxy")) {
    const { type, body: text, headers: more } = app.proxyAnswer;
    response.writeHead(200, { "content-type": type, "set-cookie": "secret=1", ...more }).end(text);
  } else if (url.pathname.startsWith("/api/orders/")) {
    const claim = { id: "1", label: "W-0001", status: "open", dueAt: null, path: "app/claims/1" };
    const delivery = {
      handover: "to_neighbour",
      at: "2026-11-12T15:42:00.000Z",
      receiver: "K. Bakker",
      signed: true,
      sources: ["PostNL", "Shopify"],
      contradicted: true,
      proofs: ["signature"],
    };
    const order = { entries: 3, delivery, path: "app/orders/1", claims: [claim] };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(order));
  } else if (url.pathname === "/echo") {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ authorization: request.headers.authorization ?? null, body }));
  } else if (url.pathname === "/auth/session-token") {
    response.writeHead(200, headers).end(script);
  } else if (url.searchParams.get("embedded") !== "1") {
    const store = settings.shop.replace(".myshopify.com", "");
    response.writeHead(302, { location: `https://admin.shopify.com/store/${store}/apps/${settings.apiKey}` }).end();
  } else if (!url.searchParams.has("id_token") || url.searchParams.has("bounce")) {
    for (const name of ["id_token", "bounce"]) url.searchParams.delete(name);
    url.searchParams.set("shopify-reload", url.href);
    response.writeHead(302, { location: `/auth/session-token?${url.searchParams}` }).end();
  } else {
    response.writeHead(200, headers).end(appPage(script));
  }
}

function appPage(script: string): string {
  return `<!doctype html><html lang="en"><head><title>Fake app</title>${script}</head><body>
<ui-nav-menu><a href="/app" rel="home">Home</a><a href="/app/claims">Claims</a><a href="/app/settings">Settings</a></ui-nav-menu>
<ui-title-bar title="All claims"><button variant="breadcrumb" onclick="say('back')">Back</button><button onclick="say('plain')">More</button><button variant="primary" onclick="say('primary')">New claim</button></ui-title-bar>
<ui-save-bar id="bar"><button variant="primary" onclick="say('saved');shopify.saveBar.hide('bar')">Save</button><button onclick="say('discarded');shopify.saveBar.hide('bar')">Discard</button></ui-save-bar>
<ui-modal id="modal"><p>Are you sure?</p><ui-title-bar title="Send letter"><button variant="primary" onclick="say('sent')">Send</button></ui-title-bar></ui-modal>
<main><h1>Fake app</h1><p id="path"></p><p id="said"></p>
<input aria-label="Name" oninput="shopify.saveBar.show('bar')">
<a id="order" href="shopify://admin/orders/1">Order</a>
<form data-save-bar><input aria-label="Mark" name="mark"></form></main>
<script>
const say = (text) => (document.getElementById("said").textContent += text + " ");
const show = () => (document.getElementById("path").textContent = location.pathname);
addEventListener("shopify:navigate", (event) => { history.pushState({}, "", event.target.getAttribute("href")); show(); });
addEventListener("popstate", show);
document.querySelector("form").addEventListener("submit", (event) => { event.preventDefault(); say("form " + new FormData(event.target).get("mark")); });
show();
</script></body></html>`;
}
