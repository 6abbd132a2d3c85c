import { ZodError } from "zod";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { Handler, SandboxContext } from "#tests/sandbox/context.ts";
import { html, json, seeOther } from "#tests/sandbox/http/respond.ts";
import { rawMail } from "#tests/sandbox/mail/mailbox.ts";
import { describeMail } from "#tests/sandbox/mail/read-mail.ts";
import { CONTROL_ACTIONS } from "#tests/sandbox/panel/actions.ts";
import { carriersPage } from "#tests/sandbox/panel/carriers-page.ts";
import { controlPage, orderPage } from "#tests/sandbox/panel/pages.ts";
import { reviewSitesPage } from "#tests/sandbox/panel/review-sites-page.ts";
import { SITE_STAND_INS } from "#tests/sandbox/reviews/registry.ts";
import { NotFound, findDispute, findOrder, findParcel } from "#tests/sandbox/state/find.ts";

/**
 * The control panel at `/control`, for people by forms and for tests by JSON. A form goes back to the page it came from
 * and says there what happened; JSON gets the thing that was made or changed.
 */
export const controlHandler: Handler = async (request, url, body, context) => {
  if (!/^\/control(\/|$)/.test(url.pathname)) return undefined;
  try {
    if (request.method === "GET") return await look(url, context);
  } catch (error) {
    return json({ error: messageOf(error) }, statusOf(error));
  }
  if (request.method !== "POST") return json({ error: "GET or POST" }, 405);
  const isForm = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  try {
    const result = await act(url.pathname, isForm ? readForm(body) : readJson(body), context);
    return isForm ? backTo(request.headers.referer, "done", summary(url.pathname, result)) : json(result);
  } catch (error) {
    const status = statusOf(error);
    return isForm
      ? backTo(request.headers.referer, "failed", messageOf(error))
      : json({ error: messageOf(error) }, status);
  }
};

async function look(url: URL, context: SandboxContext): Promise<Response> {
  const { state } = context;
  const [, , kind, id] = url.pathname.split("/");
  const notice = { done: url.searchParams.get("done"), failed: url.searchParams.get("failed") };
  switch (kind) {
    case undefined:
    case "":
      return html(controlPage(context, notice));
    case "state":
      return json({
        ...state,
        now: context.now().toISOString(),
        tokens: state.tokens.map(({ mode, userId, expiresAt }) => ({ mode, userId, expiresAt })),
        mails: state.mails.map(({ raw: _raw, ...mail }) => mail),
        deliveries: state.deliveries.map(({ body: _body, ...delivery }) => delivery),
      });
    case "orders": {
      if (id === undefined) return json(state.orders);
      const order = findOrder(state, decodeURIComponent(id));
      return url.searchParams.has("page") ? html(orderPage(context, order, notice)) : json(order);
    }
    case "carriers":
      if (url.searchParams.has("page")) return html(carriersPage(context, notice));
      return json(
        STAND_INS.map(({ id: carrier, hosts, credentials, pushes = {} }) => ({
          id: carrier,
          hosts,
          credentials,
          calls: state.carriers.calls[carrier] ?? null,
          fault: state.carriers.faults[carrier] ?? null,
          pushWays: Object.keys(pushes),
          webhooks: state.carriers.webhooks.filter((known) => known.carrier === carrier),
        })),
      );
    case "review-sites":
      if (url.searchParams.has("page")) return html(reviewSitesPage(context, notice));
      return json(
        SITE_STAND_INS.map(({ id: site, hosts, credentials, push }) => ({
          id: site,
          hosts,
          credentials,
          calls: state.reviewSites.calls[site] ?? null,
          fault: state.reviewSites.faults[site] ?? null,
          ended: state.reviewSites.ended.includes(site),
          pushes: push !== undefined,
          webhooks: state.reviewSites.webhooks.filter((known) => known.site === site),
        })),
      );
    case "carrier-pushes":
      return json(state.carriers.pushes);
    case "parcels":
      return json(id === undefined ? state.carriers.parcels : findParcel(state, decodeURIComponent(id)));
    case "disputes":
      return json(id === undefined ? state.disputes : findDispute(state, id));
    case "dispute-files": {
      const file = state.disputes.flatMap(({ evidence }) => evidence.files).find((known) => known.id === id);
      if (!file) throw new NotFound(`no dispute file ${id}`);
      return new Response(Buffer.from(file.content, "base64"), { headers: { "content-type": file.mimetype } });
    }
    case "mails": {
      if (id === undefined) return json(await Promise.all(state.mails.map(describeMail)));
      const mail = state.mails.find((known) => known.id === id);
      if (!mail) throw new NotFound(`no mail ${id}`);
      return rawMail(mail);
    }
    default:
      throw new NotFound(`the control panel has no ${url.pathname}`);
  }
}

async function act(path: string, input: unknown, context: SandboxContext): Promise<unknown> {
  for (const action of CONTROL_ACTIONS) {
    const match = action.path.exec(path);
    if (match) return action.run(context, decodeURIComponent(match[1] ?? ""), input);
  }
  throw new NotFound(`the control panel has no ${path}`);
}

/** Repeated fields (checkboxes) become one text with commas. */
function readForm(body: Buffer): Record<string, string> {
  const form = new URLSearchParams(body.toString());
  return Object.fromEntries([...new Set(form.keys())].map((key) => [key, form.getAll(key).filter(Boolean).join(",")]));
}

function readJson(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString());
  } catch {
    throw new RangeError("the request's body is not JSON");
  }
}

function statusOf(error: unknown): number {
  if (error instanceof NotFound) return 404;
  if (error instanceof ZodError) return 400;
  return error instanceof RangeError ? 422 : 500;
}

function messageOf(error: unknown): string {
  if (error instanceof ZodError)
    return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  return error instanceof Error ? error.message : String(error);
}

function summary(path: string, result: unknown): string {
  const { name, id } = result as { name?: string; id?: string };
  return [path.replace("/control/", "").replaceAll("/", " "), name ?? id].filter(Boolean).join(": ");
}

function backTo(referer: string | undefined, key: "done" | "failed", message: string): Response {
  const target = new URL(referer ?? "/control", "http://localhost");
  target.searchParams.delete("done");
  target.searchParams.delete("failed");
  target.searchParams.set(key, message);
  return seeOther(target.pathname + target.search);
}
