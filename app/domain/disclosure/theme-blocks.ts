import { z } from "zod";

/** File names of the theme extension's blocks, without `.liquid`: Shopify's handles for them. */
export const EMBED_HANDLE = "disclosure-embed";
export const BLOCK_HANDLE = "disclosure-block";
/** The block with what review sites say of the shop. */
export const MARK_HANDLE = "trust-mark";

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
  const active = activeBlocks(extensions);
  if (!active) return undefined;
  const embed = active.includes(EMBED_HANDLE);
  const block = active.includes(BLOCK_HANDLE);
  if (embed && block) return "both";
  if (embed) return "embed";
  return block ? "block" : "off";
}

/**
 * The handles of our blocks that the published theme shows, from the same answer.
 * @returns undefined when it is no such list
 */
export function activeBlocks(extensions: unknown): string[] | undefined {
  if (!Array.isArray(extensions)) return undefined;
  return extensions.flatMap((extension) => {
    const parsed = themeExtensionSchema.safeParse(extension);
    const activations = parsed.success ? parsed.data.activations : [];
    return activations.filter(({ status }) => status === "active").map(({ handle }) => handle);
  });
}

/**
 * Links that open the theme editor with the embed switched on, or with a block added to the footer; the merchant still
 * presses Save there. Shopify wants the slash between key and handle unencoded.
 * https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration
 */
export function themeEditorLinks(shopDomain: string, apiKey: string): { embed: string; block: string; mark: string } {
  const editor = `https://${shopDomain}/admin/themes/current/editor`;
  const toFooter = (handle: string) =>
    `${editor}?template=index&addAppBlockId=${apiKey}/${handle}&target=sectionGroup:footer`;
  return {
    embed: `${editor}?context=apps&template=index&activateAppId=${apiKey}/${EMBED_HANDLE}`,
    block: toFooter(BLOCK_HANDLE),
    mark: toFooter(MARK_HANDLE),
  };
}
