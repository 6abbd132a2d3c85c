import { resolve } from "node:path";
import { build } from "vite";

const bundles = new Map<string, Promise<string>>();

/**
 * One classic script out of an entry and what it imports. What the entry exports is `sandboxScript` there. JSX is Preact's.
 * @param entry a file; relative to this folder, such as `shell/main.ts`
 */
export function bundleScript(entry: string): Promise<string> {
  let bundle = bundles.get(entry);
  if (!bundle) {
    bundle = bundleNow(entry);
    bundles.set(entry, bundle);
  }
  return bundle;
}

async function bundleNow(entry: string): Promise<string> {
  const environment = process.env.NODE_ENV;
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: "error",
    esbuild: { jsx: "automatic", jsxImportSource: "preact" },
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: resolve(import.meta.dirname, entry), formats: ["iife"], name: "sandboxScript" },
    },
  });
  // Vite sets NODE_ENV for a build; the process it runs in here is not one.
  if (environment === undefined) Reflect.deleteProperty(process.env, "NODE_ENV");
  else process.env.NODE_ENV = environment;
  const [output] = [result].flat();
  if (!output || !("output" in output)) throw new Error(`vite bundled nothing for ${entry}`);
  return output.output[0].code;
}
