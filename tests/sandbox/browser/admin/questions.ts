import type { SandboxContext } from "#tests/sandbox/context.ts";
import { json, seeOther } from "#tests/sandbox/http/respond.ts";
import { changeScopes, DISPUTE_SCOPES, grantedScopes, OPTIONAL_SCOPES } from "#tests/sandbox/shopify/scopes.ts";
import type { ScopesDetail } from "../protocol.ts";
import { readThemeExtension } from "../storefront/extension.ts";
import { themeSwitch } from "../storefront/theme-switch.ts";

/**
 * What the shell's script asks of the server on behalf of the app's frame.
 * @param name last part of the address, such as `id-token`
 */
export async function answerQuestion(
  name: string,
  method: string,
  body: Buffer,
  context: SandboxContext,
  referer: string,
): Promise<Response | undefined> {
  switch (`${method} ${name}`) {
    case "GET id-token":
      return json(await context.sessionToken());
    case "GET extensions":
      return json(await extensions(context));
    case "GET scopes":
      return json(scopesDetail(context));
    case "POST scopes": {
      const { grant = [], revoke = [] } = JSON.parse(body.toString()) as { grant?: string[]; revoke?: string[] };
      const held = new Set([...context.state.grants.optional, ...grant]);
      for (const scope of revoke) held.delete(scope);
      await changeScopes(context, { optional: [...held] });
      return json(scopesDetail(context));
    }
    case "POST language": {
      const locale = new URLSearchParams(body.toString()).get("locale") ?? "en";
      for (const user of context.state.users) if (user.owner) user.locale = locale;
      context.save();
      return seeOther(referer);
    }
    default:
      return undefined;
  }
}

function scopesDetail(context: SandboxContext): ScopesDetail {
  const granted = grantedScopes(context);
  const beyond = new Set([...OPTIONAL_SCOPES, ...DISPUTE_SCOPES]);
  return { granted, required: granted.filter((scope) => !beyond.has(scope)), optional: OPTIONAL_SCOPES };
}

/** What `shopify.app.extensions()` says of the theme extension, in the form of App Bridge's ExtensionInfo. */
async function extensions(context: SandboxContext): Promise<unknown[]> {
  const extension = await readThemeExtension();
  if (!extension) return [];
  const { theme } = context.state;
  const themeId = `gid://shopify/OnlineStoreTheme/${theme.id}`;
  const activations = extension.blocks.map((block) => {
    const on = theme[themeSwitch(block)];
    return {
      target: block.target,
      handle: block.handle,
      name: extension.translateSchema(block.name, "en"),
      status: !block.isAvailable(context) ? "unavailable" : on ? "active" : "available",
      activations: on ? [{ target: activationTarget(block.target, block.handle), themeId }] : [],
    };
  });
  return [{ handle: extension.handle, type: "theme_app_extension", activations }];
}

function activationTarget(target: string, handle: string): string {
  return target === "section" ? `sections--footer-group/footer/${handle}` : `settings_data/${handle}`;
}
