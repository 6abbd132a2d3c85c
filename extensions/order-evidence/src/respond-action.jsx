import "@shopify/ui-extensions/preact";
import { render } from "preact";
import { useOrder } from "./use-order.js";

export default async () => {
  render(<RespondAction />, document.body);
};

function RespondAction() {
  const translate = shopify.i18n.translate;
  const result = useOrder(shopify.data.selected[0]?.id);
  const open = result.state === "ready" ? result.order.claims.filter((claim) => claim.status === "open") : [];
  return (
    <s-admin-action heading={translate("respondHeading")} loading={result.state === "loading"}>
      {result.state === "failed" && <s-banner tone="warning">{translate("failed")}</s-banner>}
      {result.state === "ready" && open.length === 0 && <s-text>{translate("respondNone")}</s-text>}
      {open.length > 0 && (
        <s-stack gap="base">
          {open.map((claim) => (
            <s-stack key={claim.id} gap="small-300">
              <s-link href={`app:${claim.path}`}>{translate("claim", { number: claim.label })}</s-link>
              {claim.dueAt && (
                <s-text color="subdued">
                  {translate("due", { date: shopify.i18n.formatDate(new Date(claim.dueAt), { dateStyle: "long" }) })}
                </s-text>
              )}
            </s-stack>
          ))}
        </s-stack>
      )}
      {result.state === "ready" && (
        <s-button slot="primary-action" variant="primary" href={`app:${open[0]?.path ?? result.order.newClaimPath}`}>
          {translate(open.length > 0 ? "respond" : "newClaim")}
        </s-button>
      )}
      <s-button slot="secondary-actions" onClick={() => shopify.close()}>
        {translate("close")}
      </s-button>
    </s-admin-action>
  );
}
