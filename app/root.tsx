import { json, type LinksFunction, type MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useLoaderData, useMatches } from "@remix-run/react";
import polarisStyles from "@shopify/polaris/build/esm/styles.css?url";
import { env } from "#app/env.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: polarisStyles }];
export const meta: MetaFunction = () => [{ title: "Weerwoord" }];

export function loader() {
  return json({ apiKey: env.apiKey, appBridgeUrl: env.appBridgeUrl });
}

export default function Root() {
  const { apiKey, appBridgeUrl } = useLoaderData<typeof loader>();
  const matches = useMatches();
  const frame = matches.find(({ id }) => id === "routes/app");
  const language = (frame?.data as { language?: string } | undefined)?.language ?? "en";
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="shopify-api-key" content={apiKey} />
        {/* App Bridge must be the first script of every document inside the admin. */}
        {frame && <script src={appBridgeUrl} />}
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}
