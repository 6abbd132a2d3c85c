import type { Frame } from "playwright-core";
import { openApp, type TestBrowser } from "#tests/e2e/browser.ts";
import type { Order } from "#tests/sandbox/state/types.ts";
import { until } from "#tests/setup/app-processes.ts";
import type { TestApp } from "#tests/setup/whole-app.ts";

/** The order's page in Dutch; opened anew until it tells of what the app learns meanwhile. */
export async function orderTelling(browser: TestBrowser, app: TestApp, order: Order, words: RegExp): Promise<Frame> {
  let found: Frame | undefined;
  await until(`the page of ${order.name} tells ${words}`, async () => {
    const { page, app: frame } = await openApp(browser, app.sandbox.context, "/app/orders");
    await frame.getByRole("heading", { name: "Bestellingen", level: 1 }).waitFor();
    const link = frame.getByRole("link", { name: order.name, exact: true });
    if ((await link.count()) > 0) {
      await link.click();
      await frame.getByRole("heading", { name: `Bestelling ${order.name}` }).waitFor();
      if ((await frame.getByText(words).count()) > 0) found = frame;
    }
    if (!found) await page.close();
    return found !== undefined;
  });
  return found!;
}
