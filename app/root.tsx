import { json, type LinksFunction, type MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteError,
} from "@remix-run/react";
import polarisStyles from "@shopify/polaris/build/esm/styles.css?url";
import type { ReactNode } from "react";
import { env } from "#app/env.server.ts";
import { createTranslator } from "#app/locales/translator.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: polarisStyles }];
export const meta: MetaFunction = () => [{ title: "Weerwoord" }];

export function loader() {
  return json({ apiKey: env.apiKey, appBridgeUrl: env.appBridgeUrl });
}

/** The app's key does not change. */
export const shouldRevalidate = () => false;

export default function Root() {
  const { apiKey, appBridgeUrl } = useLoaderData<typeof loader>();
  const matches = useMatches();
  const frame = matches.find(({ id }) => id === "routes/app");
  const language = (frame?.data as { language?: string } | undefined)?.language ?? "en";
  return (
    <Document
      language={language}
      head={
        <>
          <meta name="shopify-api-key" content={apiKey} />
          {/* App Bridge must be the first script of every document inside the admin. */}
          {frame && <script src={appBridgeUrl} />}
        </>
      }
    >
      <Outlet />
    </Document>
  );
}

/** For what no page of ours could catch, such as an address that leads nowhere. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { t } = createTranslator("en");
  const kind = isRouteErrorResponse(error) && error.status === 404 ? "notFound" : "failed";
  return (
    <Document language="en">
      <main style={{ maxWidth: "40rem", margin: "20vh auto", padding: "0 1rem", fontFamily: "system-ui, sans-serif" }}>
        <h1>{t(`error.${kind}.title`)}</h1>
        <p>{t(`error.${kind}.text`)}</p>
      </main>
    </Document>
  );
}

function Document({ language, head, children }: { language: string; head?: ReactNode; children: ReactNode }) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {head}
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}
