import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Handler } from "#tests/sandbox/context.ts";
import { seeOther } from "#tests/sandbox/http/respond.ts";
import { bundleScript } from "../bundle.ts";
import { html } from "../html.ts";
import { askApp, orderExtensionPage, type OrderTarget } from "../order-extension/page.ts";
import { appPage } from "./app-page.ts";
import { disputePage } from "./dispute-page.ts";
import { disputesPage } from "./disputes-page.ts";
import { adminPage, adminView, pageHead, type AdminView } from "./layout.ts";
import { orderPage } from "./order-page.ts";
import { ordersPage } from "./orders-page.ts";
import { adminPlace } from "./place.ts";
import { answerQuestion } from "./questions.ts";
import { refundPage } from "./refund-page.ts";
import { themeEditorPage } from "./theme-editor-page.ts";

/** Answers for the admin: its pages, its script and what that script asks. */
export const adminHandler: Handler = async (request, url, body, context) => {
  const place = adminPlace(url, context);
  if (!place) return undefined;
  const { base, path } = place;
  const method = request.method ?? "GET";
  const { searchParams } = url;
  if (path === "/sandbox/order-extension") {
    const target: OrderTarget = searchParams.get("target") === "action" ? "action" : "block";
    return orderExtensionPage(target, {
      orderGid: `gid://shopify/Order/${searchParams.get("order")}`,
      locale: adminView(place, context).locale,
      appBase: `${base}/apps/${context.options.apiKey}`,
      fetchBase: `${base}/sandbox/ask-app?path=`,
    });
  }
  if (path === "/sandbox/ask-app")
    return askApp(context, searchParams.get("path") ?? "/", request.headers["user-agent"] ?? "");
  const own = /^\/sandbox\/([a-z.-]+)$/.exec(path)?.[1];
  if (own === "shell.css")
    return asset(await readFile(join(import.meta.dirname, "../shell/shell.css"), "utf8"), "text/css");
  if (own === "shell.js") return asset(await bundleScript("shell/main.ts"), "text/javascript");
  if (own) return answerQuestion(own, method, body, context, request.headers.referer ?? base);
  if (method !== "GET" && method !== "HEAD") return undefined;
  return page(adminView(place, context), searchParams);
};

async function page(view: AdminView, search: URLSearchParams): Promise<Response> {
  const { base, context, path } = view;
  const { apiKey } = context.options;
  const [section, id, rest] = path.split("/").slice(1);
  if (path === "/") return seeOther(`${base}/orders`);
  if (path === "/orders") return ordersPage(view);
  if (section === "orders") {
    const order = context.state.orders.find((each) => each.id === id);
    if (order) return rest === "refund" ? refundPage(view, order) : orderPage(view, order);
  }
  if (path === "/payments/disputes") return disputesPage(view);
  if (section === "payments" && (id === "disputes" || id === "dispute_evidences")) {
    const dispute = context.state.disputes.find((each) => each.id === rest || each.evidence.id === rest);
    if (dispute) return disputePage(view, dispute);
  }
  if (section === "themes") return themeEditorPage(view, search);
  if (section === "apps" && (id === apiKey || id === "weerwoord"))
    return appPage(view, path.slice(`/apps/${id}`.length) || "/", search);
  const answer = adminPage(
    view,
    view.words.notHere,
    undefined,
    html`${pageHead(view.words.notHere)}
      <div class="card"><code>${path}</code></div>`,
  );
  return new Response(answer.body, { status: 404, headers: answer.headers });
}

function asset(text: string, type: string): Response {
  return new Response(text, { headers: { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" } });
}
