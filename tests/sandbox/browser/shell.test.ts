import { decodeJwt } from "jose";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { placeOrder } from "#tests/sandbox/actions/place-order.ts";
import { axeViolations, openAdmin, openApp, openBrowser, type TestBrowser } from "#tests/e2e/browser.ts";
import { startBrowserHalf, type BrowserHalf } from "./testing/browser-half.ts";

let half: BrowserHalf;
let browser: TestBrowser;

beforeAll(async () => {
  half = await startBrowserHalf("https");
  browser = await openBrowser(half.httpsPort);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await half.stop();
});
beforeEach(() => {
  for (const user of half.context.state.users) if (user.owner) user.locale = "nl";
  half.context.state.theme.embed = false;
  half.context.state.appMetafields = [];
});
afterEach(async () => {
  await Promise.all(browser.context.pages().map((page) => page.close()));
});

describe("the app in the admin", () => {
  it("is opened with the parameters Shopify adds and a session token for this app and shop", async () => {
    await openApp(browser, half, "/app/claims?status=open");
    const opened = half.app.requests.findLast(({ path }) => path === "/app/claims");
    const search = opened?.search;
    expect(search?.get("status")).toBe("open");
    expect(search?.get("embedded")).toBe("1");
    expect(search?.get("shop")).toBe(half.options.shop);
    expect(search?.get("locale")).toBe("nl");
    expect(Buffer.from(search?.get("host") ?? "", "base64").toString()).toBe("admin.shopify.com/store/weerwoord-demo");
    const token = decodeJwt(search?.get("id_token") ?? "");
    expect(token.aud).toBe(half.options.apiKey);
    expect(token["dest"]).toBe(`https://${half.options.shop}`);
  });

  it("puts its menu and title bar into the admin, and the address follows the app", async () => {
    const { page, app } = await openApp(browser, half, "/app");
    await page.getByRole("heading", { name: "All claims" }).waitFor();
    expect(await page.locator("#app-nav a").allTextContents()).toEqual(["Claims", "Settings"]);
    await page.locator("#app-nav").getByText("Settings").click();
    await app.getByText("/app/settings").waitFor();
    await page.waitForURL(`**/store/weerwoord-demo/apps/${half.options.apiKey}/app/settings`);
    await page.locator("#app-nav [aria-current]", { hasText: "Settings" }).waitFor();
    await page.getByRole("button", { name: "New claim" }).click();
    await page.getByRole("button", { name: "Back" }).click();
    await app.getByText("primary back").waitFor();
    await page.goBack();
    await page.waitForURL(`**/apps/${half.options.apiKey}/app`);
  });

  it("blocks leaving while the save bar shows", async () => {
    const { page, app } = await openApp(browser, half, "/app");
    const bar = page.locator("#save-bar");
    expect(await bar.isVisible()).toBe(false);
    await app.getByLabel("Name").fill("Anouk");
    await bar.waitFor();
    await page.locator("#app-nav").getByText("Claims").click();
    await page.getByRole("button", { name: "Blijven" }).click();
    expect(await app.locator("#path").textContent()).toBe("/app");
    await page.getByRole("link", { name: "Betwistingen" }).click();
    await page.getByRole("button", { name: "Blijven" }).click();
    expect(page.url()).toContain("/apps/");
    await bar.getByRole("button", { name: "Opslaan" }).click();
    await app.locator("#said", { hasText: "saved" }).waitFor();
    await bar.waitFor({ state: "hidden" });
    await app.getByLabel("Name").fill("Ruben");
    await page.locator("#app-nav").getByText("Claims").click();
    await page.getByRole("button", { name: "Pagina verlaten" }).click();
    await app.getByText("/app/claims").waitFor();
    await bar.waitFor({ state: "hidden" });
  });

  it("shows the save bar for a marked form, and saves and discards it", async () => {
    const { page, app } = await openApp(browser, half, "/app");
    await app.getByLabel("Mark").fill("one");
    await page.locator("#save-bar").getByRole("button", { name: "Opslaan" }).click();
    await app.getByText("form one").waitFor();
    await app.getByLabel("Mark").fill("two");
    await page.locator("#save-bar").getByRole("button", { name: "Annuleren" }).click();
    await page.locator("#save-bar").waitFor({ state: "hidden" });
    expect(await app.getByLabel("Mark").inputValue()).toBe("");
  });

  it("asks before a programmed leave, and lets it wait when the merchant stays", async () => {
    const { page, app } = await openApp(browser, half, "/app");
    await app.getByLabel("Name").fill("Anouk");
    await page.locator("#save-bar").waitFor();
    await app.evaluate(() => void shopify.saveBar.leaveConfirmation().then(() => (document.title = "left")));
    await page.getByRole("button", { name: "Blijven" }).click();
    await app.evaluate(() => void shopify.saveBar.leaveConfirmation().then(() => (document.title = "left at last")));
    await page.getByRole("button", { name: "Pagina verlaten" }).click();
    await app.waitForFunction(() => document.title === "left at last");
  });

  it("shows toasts with their action, the loading bar and modals", async () => {
    const { page, app } = await openApp(browser, half, "/app");
    await app.evaluate(() =>
      shopify.toast.show("Letter sent", { action: "Undo", onAction: () => (document.title = "undone") }),
    );
    await page.locator(".toast").getByText("Undo").click();
    await app.waitForFunction(() => document.title === "undone");
    await page.getByRole("button", { name: "Sluiten" }).click();
    await page.locator(".toast").waitFor({ state: "detached" });

    await app.evaluate(() => shopify.loading(true));
    await page.locator("#loading").waitFor();
    await app.evaluate(() => shopify.loading(false));
    await page.locator("#loading").waitFor({ state: "hidden" });

    await app.evaluate(() => shopify.modal.show("modal"));
    const dialog = app.getByRole("dialog", { name: "Send letter" });
    await dialog.getByText("Are you sure?").waitFor();
    await dialog.getByRole("button", { name: "Send" }).click();
    await app.locator("#said", { hasText: "sent" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("adds a session token to the app's own requests and to no others", async () => {
    const { app } = await openApp(browser, half, "/app");
    const own = await app.evaluate(async () => {
      const response = await fetch("/echo", { method: "POST", body: "kept" });
      return (await response.json()) as { authorization: string; body: string };
    });
    expect(own.body).toBe("kept");
    expect(decodeJwt(own.authorization.replace("Bearer ", "")).aud).toBe(half.options.apiKey);
    const other = half.app.url.replace("localhost", "127.0.0.1");
    await app.evaluate((url) => fetch(`${url}/echo`, { mode: "no-cors" }), other);
    const foreign = half.app.requests.at(-1);
    expect(foreign?.headers.host).toContain("127.0.0.1");
    expect(foreign?.headers.authorization).toBeUndefined();
  });

  it("fetches a token on the page in between and comes back to the page that was wanted", async () => {
    const { app } = await openApp(browser, half, "/app/claims?bounce=1");
    expect(new URL(app.url()).pathname).toBe("/app/claims");
    expect(new URL(app.url()).searchParams.has("id_token")).toBe(true);
  });

  it("opens the admin's pages for links that lead out of the app", async () => {
    const order = await placeOrder(half.context);
    const { page, app } = await openApp(browser, half, "/app");
    await app
      .locator("#order")
      .evaluate((link, id) => link.setAttribute("href", `shopify://admin/orders/${id}`), order.id);
    await app.locator("#order").click();
    await page.getByRole("heading", { name: order.name }).waitFor();
    expect(page.url()).toBe(`https://admin.shopify.com/store/weerwoord-demo/orders/${order.id}`);

    const again = await openApp(browser, half, "/app");
    const opened = browser.context.waitForEvent("page");
    await again.app.evaluate(
      (shop) => void open(`https://${shop}/admin/themes/current/editor?context=apps`, "_blank"),
      half.options.shop,
    );
    expect((await opened).url()).toContain("/store/weerwoord-demo/themes/current/editor?context=apps");
  });

  it("asks the merchant for optional permissions", async () => {
    const { page, app } = await openApp(browser, half, "/app");
    const ask = (): Promise<string> =>
      app.evaluate(async () => (await shopify.scopes.request(["read_products"])).result);
    const denied = ask();
    await page.getByRole("button", { name: "Niet toestaan" }).click();
    expect(await denied).toBe("declined-all");
    const granted = ask();
    await page.getByRole("button", { name: "Toestaan", exact: true }).click();
    expect(await granted).toBe("granted-all");
    expect(half.context.state.grants.optional).toContain("read_products");
    const after = await app.evaluate(async () => (await shopify.scopes.revoke(["read_products"])).detail.granted);
    expect(after).not.toContain("read_products");
    await expect(app.evaluate(() => shopify.scopes.request(["write_everything"]))).rejects.toThrow(/not declared/);
  });

  it("says whether the theme's block and embed are switched on", async () => {
    const { app } = await openApp(browser, half, "/app");
    const activations = (): Promise<{ handle: string; status: string }[]> =>
      app.evaluate(async () => {
        const [extension] = await shopify.app.extensions();
        return (extension?.activations ?? []) as unknown as { handle: string; status: string }[];
      });
    const ready = { namespace: "weerwoord", key: "footer_ready", type: "boolean", value: "true" };
    half.context.state.appMetafields = [{ id: "1", createdAt: "", updatedAt: "", ...ready }];
    half.context.state.theme.embed = true;
    expect(Object.fromEntries((await activations()).map(({ handle, status }) => [handle, status]))).toEqual({
      "disclosure-embed": "active",
      "disclosure-block": "available",
      "trust-mark": "unavailable",
    });
    half.context.state.appMetafields = [];
    expect(new Set((await activations()).map(({ status }) => status))).toEqual(new Set(["unavailable"]));
  });

  it("speaks the language the merchant switches to", async () => {
    const { page } = await openApp(browser, half, "/app");
    await page.getByRole("button", { name: "EN" }).click();
    await page.getByRole("link", { name: "Disputes" }).waitFor();
    await page.waitForFunction(() => document.getElementById("title")?.textContent === "All claims");
    expect(half.app.requests.findLast(({ path }) => path === "/app")?.search.get("locale")).toBe("en");
  });
});

describe("the admin's own pages", () => {
  it("switch the app embed on where the deep link leads, once it is saved", async () => {
    const page = await openAdmin(
      browser,
      half,
      `/themes/current/editor?context=apps&activateAppId=${half.options.apiKey}/disclosure-embed`,
    );
    await page.locator("#save-bar").waitFor();
    expect(half.context.state.theme.embed).toBe(false);
    await page.locator("#save-bar").getByRole("button", { name: "Opslaan" }).click();
    await page.waitForURL(/editor$/);
    expect(half.context.state.theme).toMatchObject({ embed: true, block: false });
  });

  it("refund what is left of an order", async () => {
    const order = await placeOrder(half.context);
    const page = await openAdmin(browser, half, `/orders/${order.id}/refund`);
    await page.getByLabel("Bedrag").fill("10.00");
    await page.locator("main").getByRole("button", { name: "Terugbetalen" }).click();
    await page.waitForURL(`**/orders/${order.id}`);
    expect(order.refunds.map(({ amount }) => amount)).toEqual(["10.00"]);
  });

  it("run the app's extension on the order page, as the signed-in merchant, with links into the app", async () => {
    const order = await placeOrder(half.context);
    const page = await openAdmin(browser, half, `/orders/${order.id}`);
    const block = page.frameLocator(".extension iframe");
    await block.getByText("Afgegeven bij een buur").waitFor();
    for (const text of [
      "Getekend door K. Bakker",
      /2026, volgens PostNL, Shopify$/,
      "Een andere bron meldt het anders",
      "Bewijs bewaard: handtekening",
    ])
      await block.getByText(text).waitFor();
    // The frame is as high as what stands in it.
    await expect.poll(() => block.locator("html").evaluate((root) => root.scrollHeight <= innerHeight)).toBe(true);
    const asked = half.app.requests.findLast(({ path }) => path.startsWith("/api/orders/"));
    expect(decodeURIComponent(asked?.path ?? "")).toBe(`/api/orders/gid://shopify/Order/${order.id}`);
    expect(decodeJwt(asked?.headers.authorization?.replace("Bearer ", "") ?? "").aud).toBe(half.options.apiKey);

    await page.getByRole("button", { name: "Claim beantwoorden" }).click();
    const action = page.frameLocator("dialog iframe");
    await action.getByRole("button", { name: "Sluiten" }).click();
    await page.locator("dialog").waitFor({ state: "hidden" });
    await block.getByRole("link", { name: "Claim W-0001" }).click();
    await page.waitForURL(`**/apps/${half.options.apiKey}/app/claims/1`);
  });

  it("can be used by everyone", async () => {
    const order = await placeOrder(half.context);
    for (const path of ["/orders", `/orders/${order.id}`, "/payments/disputes", "/themes/current/editor"]) {
      const page = await openAdmin(browser, half, path);
      expect(await axeViolations(page), path).toEqual([]);
    }
  });
});
