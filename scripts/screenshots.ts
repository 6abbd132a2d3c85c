import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { openApp, openBrowser, openStorefront } from "#tests/e2e/browser.ts";
import { unpackChromium } from "#tests/e2e/chromium.ts";
import { seedShop } from "#tests/sandbox/seed.ts";
import { createSecrets } from "./demo/secrets.ts";
import { startWholeApp } from "./demo/whole-app.ts";
import { migrate } from "./migrate.ts";
import { freePort } from "./ports.ts";
import { startPostgres } from "./postgres/start.ts";

// Makes the pictures of README.md from a freshly filled sandbox: a claim with its response, and the storefront's footer with a mark.
const ROOT = resolve(import.meta.dirname, "..");
const IMAGES = join(ROOT, "docs/images");
const SHOP = "weerwoord-demo.myshopify.com";
const WIDE = { width: 1280, height: 1000 };

await mkdir(join(ROOT, ".cache"), { recursive: true });
const dataDir = await mkdtemp(join(ROOT, ".cache/screenshots-"));
const started: { stop: () => Promise<void> }[] = [];
try {
  const postgres = await startPostgres({ dataDir, durable: false });
  started.push(postgres);
  await postgres.createDatabase("weerwoord");
  const databaseUrl = postgres.url("weerwoord");
  await migrate(databaseUrl);
  const [sandbox, proxy, app, smtp, https] = await Promise.all([1, 2, 3, 4, 5].map(() => freePort()));
  const whole = await startWholeApp({
    ports: { sandbox: sandbox!, proxy: proxy!, app: app!, smtp: smtp!, https: https! },
    secrets: createSecrets(),
    databaseUrl,
    dataDir,
    shop: SHOP,
    grantDisputeScopes: true,
    ownHosts: false,
    onOutput: () => undefined,
  });
  started.push(whole);
  await seedShop(whole.sandbox.context);
  await mkdir(IMAGES, { recursive: true });
  await unpackChromium();
  const browser = await openBrowser(https!, WIDE);
  started.push({ stop: () => browser.close() });
  const { context, state } = whole.sandbox;

  const footer = await openApp(browser, context, "/app/footer");
  await footer.app.getByRole("button", { name: "Bevestigen en publiceren" }).click();
  await footer.page.locator(".toast").waitFor();
  await footer.app.getByLabel("WebwinkelKeur tonen").click();
  await footer.app.getByText("Bevestigd; zonder nieuwe bevestiging").waitFor();
  Object.assign(state.theme, { block: true, mark: true });
  const shop = await openStorefront(browser, context, "/");
  await shop.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await shop.screenshot({ path: join(IMAGES, "footer.png"), clip: { x: 0, y: 500, width: 1280, height: 500 } });

  const claims = await openApp(browser, context, "/app/claims");
  await claims.app.getByText("W-0001").click();
  await claims.app.getByText("Uw antwoord").waitFor();
  await claims.page.waitForLoadState("networkidle");
  await claims.page.screenshot({ path: join(IMAGES, "claim.png") });
} finally {
  for (const each of started.reverse()) await each.stop();
  await rm(dataDir, { recursive: true, force: true });
}
