import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";

/**
 * The Remix build: server bundle and client assets in build/. Imports by `#app/…` are resolved from package.json.
 * Single fetch stays off: the Shopify library answers an expired session token of a data request with a plain 401 and
 * a retry header, which App Bridge's fetch acts on.
 */
export default defineConfig({
  server: {
    host: "127.0.0.1",
    port: Number(process.env["PORT"] ?? 3000),
    fs: { allow: ["app", "node_modules"] },
  },
  plugins: [
    remix({
      // scripts/setup/build.ts builds beside the standing build and swaps the two.
      buildDirectory: process.env["BUILD_DIRECTORY"] ?? "build",
      ignoredRouteFiles: ["**/.*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: false,
      },
    }),
  ],
  build: { assetsInlineLimit: 0, target: "es2022" },
  optimizeDeps: { include: ["@shopify/app-bridge-react", "@shopify/polaris"] },
});
