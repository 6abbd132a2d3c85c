import { z } from "zod";

/** File names of the theme extension's blocks, without `.liquid`: Shopify's handles for them. */
export const EMBED_HANDLE = "disclosure-embed";
export const BLOCK_HANDLE = "disclosure-block";

/** Which of the two stand in the published theme. */
export const EMBED_STATUSES = ["off", "embed", "block", "both"] as const;
export type EmbedStatus = (typeof EMBED_STATUSES)[number];

const themeExtensionSchema = z.object({
  type: z.literal("theme_app_extension"),
  activations: z.array(z.object({ handle: z.string(), status: z.string() })),
});

/**
 * Reads App Bridge's answer to `shopify.app.extensions()`, which speaks of the published theme only.
 * https://shopify.dev/docs/api/app-home/apis/app
 * @param extensions the list as the browser sent it; entries that are no theme extension are passed over
 * @returns undefined when it is no such list
 */
export function embedStatusOf(extensions: unknown): EmbedStatus | undefined {
  if (!Array.isArray(extensions)) return undefined;
  const active = extensions.flatMap((extension) => {
    const parsed = themeExtensionSchema.safeParse(extension);
    return parsed.success ? parsed.data.activations.filter(({ status }) => status === "active") : [];
  });
  const embed = active.some(({ handle }) => handle === EMBED_HANDLE);
  const block = active.some(({ handle }) => handle === BLOCK_HANDLE);
  if (embed && block) return "both";
  if (embed) return "embed";
  return block ? "block" : "off";
}

/**
 * Links that open the theme editor with the embed switched on, or with the block added to the footer; the merchant still
 * presses Save there. Shopify wants the slash between key and handle unencoded.
 * https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration
 */
export function themeEditorLinks(shopDomain: string, apiKey: string): { embed: string; block: string } {
  const editor = `https://${shopDomain}/admin/themes/current/editor`;
  return {
    embed: `${editor}?context=apps&template=index&activateAppId=${apiKey}/${EMBED_HANDLE}`,
    block: `${editor}?template=index&addAppBlockId=${apiKey}/${BLOCK_HANDLE}&target=sectionGroup:footer`,
  };
}
