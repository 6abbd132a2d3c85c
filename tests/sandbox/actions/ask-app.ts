import { BROWSER } from "#tests/sandbox/actions/open-app.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";

/** Asks the app in the owner's name, with the session token that App Bridge would add. */
export async function askApp(context: SandboxContext, path: string, init: RequestInit = {}): Promise<Response> {
  const { appInternalUrl } = context.options;
  return fetch(appInternalUrl + path, {
    ...init,
    headers: {
      authorization: `Bearer ${await context.sessionToken()}`,
      "user-agent": BROWSER,
      ...(init.headers as Record<string, string> | undefined),
    },
    redirect: "manual",
  });
}
