import type { AppQuestion, ScopesDetail } from "../protocol.ts";
import { askMerchant } from "./dialog.ts";
import type { ShellSettings } from "./settings.ts";

/** Answers the app's questions from the server, after asking the merchant where that is the merchant's to say. */
export function questionAnswers(
  { base, words }: ShellSettings,
  mayLeave: () => Promise<boolean>,
): (question: AppQuestion, ask: unknown) => Promise<unknown> {
  const get = (name: string): Promise<unknown> => fetchJson(`${base}/sandbox/${name}`);
  const changeScopes = (change: { grant?: string[]; revoke?: string[] }): Promise<ScopesDetail> =>
    fetchJson(`${base}/sandbox/scopes`, JSON.stringify(change)) as Promise<ScopesDetail>;

  return async (question, ask) => {
    switch (question) {
      case "idToken":
        return get("id-token");
      case "user":
        return { accountAccess: "Administrator" };
      case "extensions":
        return get("extensions");
      case "scopesQuery":
        return get("scopes");
      case "scopesRequest": {
        const { scopes } = ask as { scopes: string[] };
        const detail = (await get("scopes")) as ScopesDetail;
        const undeclared = scopes.filter((scope) => ![...detail.optional, ...detail.required].includes(scope));
        if (undeclared.length > 0) throw new Error(`not declared in the app's configuration: ${undeclared.join(", ")}`);
        const wanted = scopes.filter((scope) => !detail.granted.includes(scope));
        if (wanted.length === 0) return { result: "granted-all", detail };
        const allowed = await askMerchant({
          title: words.permissionTitle,
          text: words.permissionText,
          list: wanted,
          yes: words.allow,
          no: words.deny,
        });
        if (!allowed) return { result: "declined-all", detail };
        return { result: "granted-all", detail: await changeScopes({ grant: wanted }) };
      }
      case "scopesRevoke": {
        const { scopes } = ask as { scopes: string[] };
        return { detail: await changeScopes({ revoke: scopes }) };
      }
      case "leaveConfirmation":
        return mayLeave();
    }
  };
}

async function fetchJson(address: string, body?: string): Promise<unknown> {
  const response = await fetch(address, body === undefined ? {} : { method: "POST", body });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
