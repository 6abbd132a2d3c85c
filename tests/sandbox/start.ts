import { browserHandlers } from "#tests/sandbox/browser/handlers.ts";
import { startHttps } from "#tests/sandbox/browser/https.ts";
import { startProxy } from "#tests/sandbox/browser/proxy.ts";
import { carriersHandler } from "#tests/sandbox/carriers/handler.ts";
import type { Handler, Sandbox, SandboxContext, SandboxOptions } from "#tests/sandbox/context.ts";
import { createContext } from "#tests/sandbox/create-context.ts";
import { answerWith, listen } from "#tests/sandbox/http/serve.ts";
import { mailboxHandler } from "#tests/sandbox/mail/mailbox.ts";
import { startSmtp } from "#tests/sandbox/mail/smtp.ts";
import { controlHandler } from "#tests/sandbox/panel/handler.ts";
import { disputeFilesHandler } from "#tests/sandbox/shopify/dispute-files.ts";
import { graphqlHandler } from "#tests/sandbox/shopify/graphql/handler.ts";
import { oauthHandler } from "#tests/sandbox/shopify/oauth.ts";
import { picturesHandler } from "#tests/sandbox/shopify/pictures.ts";
import { reviewSitesHandler } from "#tests/sandbox/reviews/handler.ts";
import { setQueueClock } from "#tests/sandbox/state/queue-clock.ts";
import { openStore } from "#tests/sandbox/state/store.ts";

/** Everything the sandbox answers over HTTP; the browser's half comes last, since its storefront takes every path of the shop's host. */
const HANDLERS: Handler[] = [
  carriersHandler,
  reviewSitesHandler,
  oauthHandler,
  graphqlHandler,
  disputeFilesHandler,
  picturesHandler,
  controlHandler,
  mailboxHandler,
  ...browserHandlers,
];

/**
 * Starts the sandbox on loopback: Shopify's API, admin and storefront, the carriers, the proxy to the app, the mailbox and the control panel.
 * @throws Error when a port is taken; what was started by then is stopped
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const stops: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const { server, port } = await listen(options.port);
    stops.push(
      () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    const url = `http://localhost:${port}`;
    const store = openStore(options);
    stops.push(store.flush);
    if (options.databaseUrl) await setQueueClock(options.databaseUrl, store.state.clockOffsetMs);
    const { context, senders } = createContext(options, store, url);
    stops.push(...senders.map(({ stop: stopSending }) => stopSending));
    answerWith(server, HANDLERS, context);
    const smtp = await startSmtp(context, options.smtpPort);
    stops.push(smtp.stop);
    const proxy = await startProxy(context);
    stops.push(proxy.stop);
    const https = await startHttps(context, HANDLERS);
    stops.push(https.stop);
    for (const sender of senders) sender.resume();
    stops.push(watchDueDates(context));
    return {
      url,
      proxyUrl: `http://localhost:${proxy.port}`,
      httpsUrl: `https://localhost:${https.port}`,
      adminUrl: `${url}/admin`,
      storefrontUrl: `${url}/storefront`,
      smtpPort: smtp.port,
      clockFile: context.clockFile,
      state: context.state,
      context,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Lets Shopify submit evidence on the due date also when nobody moves the clock. */
function watchDueDates(context: SandboxContext): () => void {
  const timer = setInterval(() => void context.moveClock(0), 60_000);
  timer.unref();
  return () => clearInterval(timer);
}
