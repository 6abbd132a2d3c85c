import type { Api as ActionApi } from "@shopify/ui-extensions/admin.order-details.action.render";
import type { Api as BlockApi } from "@shopify/ui-extensions/admin.order-details.block.render";

declare global {
  /** Given by the admin; `close` is there in the action only. */
  const shopify: BlockApi & Pick<ActionApi, "close">;
}
