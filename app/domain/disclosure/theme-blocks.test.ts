import { expect, test } from "vitest";
import { embedStatusOf, themeEditorLinks } from "#app/domain/disclosure/theme-blocks.ts";

const themeExtension = (...activations: [handle: string, status: string][]) => ({
  handle: "storefront",
  type: "theme_app_extension",
  activations: activations.map(([handle, status]) => ({ handle, status, target: "body", name: "x", activations: [] })),
});

test.each([
  [[], "off"],
  [[{ handle: "order", type: "ui_extension", activations: [{ target: "admin.order-details.block.render" }] }], "off"],
  [[themeExtension(["disclosure-embed", "available"])], "off"],
  [[themeExtension(["disclosure-embed", "active"], ["disclosure-block", "unavailable"])], "embed"],
  [[themeExtension(["disclosure-block", "active"])], "block"],
  [[themeExtension(["disclosure-embed", "active"], ["disclosure-block", "active"])], "both"],
  [[themeExtension(["something-else", "active"])], "off"],
  ["nothing", undefined],
])("%j means %s", (extensions, status) => {
  expect(embedStatusOf(extensions)).toBe(status);
});

test("links to the theme editor keep the slash before the handle", () => {
  expect(themeEditorLinks("shop.myshopify.com", "key123")).toEqual({
    embed:
      "https://shop.myshopify.com/admin/themes/current/editor?context=apps&template=index&activateAppId=key123/disclosure-embed",
    block:
      "https://shop.myshopify.com/admin/themes/current/editor?template=index&addAppBlockId=key123/disclosure-block&target=sectionGroup:footer",
    mark: "https://shop.myshopify.com/admin/themes/current/editor?template=index&addAppBlockId=key123/trust-mark&target=sectionGroup:footer",
  });
});
