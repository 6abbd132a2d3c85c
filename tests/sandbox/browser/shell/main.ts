import type { AppNotice, TitleBar } from "../protocol.ts";
import { appLine } from "./app-frame.ts";
import { openFrame } from "./dialog.ts";
import { controlForm } from "./forms.ts";
import { drawNav, markNav } from "./nav.ts";
import { questionAnswers } from "./questions.ts";
import { saveBar } from "./save-bar.ts";
import { readSettings } from "./settings.ts";
import { drawTitleBar } from "./title-bar.ts";
import { toastArea } from "./toasts.ts";

const settings = readSettings();
const { apiKey, appUrl, base, words } = settings;
const appBase = `${base}/apps/${apiKey}`;

function start(): void {
  const frame = document.getElementById("app-frame");
  if (frame instanceof HTMLIFrameElement) startApp(frame);
  else startPlainPage();
  if (window.matchMedia("(max-width: 760px)").matches) document.querySelector(".side")?.removeAttribute("open");
}

/** A page of the admin itself: its form, if it has one, shows the save bar as an app's form does. */
function startPlainPage(): void {
  const bar = saveBar(words, (action) => form?.[action]());
  const toasts = toastArea(words, () => undefined);
  const form = controlForm({
    changed: bar.set,
    release: bar.release,
    failed: (message) => toasts.show({ id: "failed", message, isError: true, duration: 10_000, action: null }),
  });
  guardLinks(bar);
  for (const button of document.querySelectorAll<HTMLElement>("[data-action-frame]"))
    button.addEventListener("click", () => openFrame(button.textContent ?? "", button.dataset.actionFrame ?? ""));
}

function startApp(frame: HTMLIFrameElement): void {
  let titleBar: TitleBar | null = null;
  let title = "";
  let path = "/";
  const bar = saveBar(words, (action) => line.tell({ type: "saveBarAction", action }));
  const toasts = toastArea(words, (type, id) => line.tell({ type, id }));
  const draw = (): void => drawTitleBar(titleBar, title, (index) => line.tell({ type: "titleAction", index }));
  const go = async (href: string): Promise<void> => {
    if (!(await bar.mayLeave())) return;
    bar.release();
    line.tell({ type: "navigate", href });
  };

  const heard = (notice: AppNotice): void => {
    switch (notice.type) {
      case "ready":
        bar.release();
        loading(false);
        dim(false);
        return;
      case "location":
        ({ path, title } = notice);
        history.replaceState(null, "", appBase + path);
        markNav(path);
        draw();
        return;
      case "nav":
        drawNav(notice.items, appBase, (href) => void go(href));
        markNav(path);
        return;
      case "titleBar":
        titleBar = notice.bar;
        draw();
        return;
      case "saveBar":
        bar.set(notice.state);
        return;
      case "toast":
        toasts.show(notice.toast);
        return;
      case "toastHide":
        toasts.hide(notice.id);
        return;
      case "loading":
        loading(notice.on);
        return;
      case "dim":
        dim(notice.on);
        return;
      case "open":
        void open(notice.url, notice.target);
    }
  };

  /** Opens an admin path (`/orders/1`) or a whole address, beside or instead of this page. */
  const open = async (address: string, target: string): Promise<void> => {
    const url = address.startsWith("/") ? base + address : address;
    if (target === "_blank") {
      window.open(url, "_blank");
      return;
    }
    if (!(await bar.mayLeave())) return;
    bar.release();
    location.assign(url);
  };

  const line = appLine(frame, appUrl, heard, questionAnswers(settings, bar.mayLeave));
  // Only now is somebody listening to what the app says first.
  frame.src = frame.dataset.src ?? "";
  guardLinks(bar);
  const width = document.getElementById("width");
  const phone = width?.textContent ?? "";
  width?.addEventListener("click", () => {
    const narrow = document.body.classList.toggle("phone");
    width.setAttribute("aria-pressed", String(narrow));
    width.textContent = narrow ? (width.dataset.full ?? "") : phone;
  });
}

/** Asks before a link or form of the shell leaves unsaved changes behind. */
function guardLinks(bar: ReturnType<typeof saveBar>): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    if (!link || link.target === "_blank" || link.hasAttribute("download") || event.defaultPrevented) return;
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    void bar.mayLeave().then((leave) => {
      if (!leave) return;
      bar.release();
      location.assign(link.href);
    });
  });
}

function loading(on: boolean): void {
  const bar = document.getElementById("loading");
  if (bar) bar.hidden = !on;
}

function dim(on: boolean): void {
  document.body.classList.toggle("dimmed", on);
}

start();
