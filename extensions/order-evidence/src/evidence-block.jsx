import "@shopify/ui-extensions/preact";
import { render } from "preact";
import { useOrder } from "./use-order.js";

export default async () => {
  render(<EvidenceBlock />, document.body);
};

function EvidenceBlock() {
  const translate = shopify.i18n.translate;
  return (
    <s-admin-block heading={translate("heading")}>
      <Content />
    </s-admin-block>
  );
}

function Content() {
  const translate = shopify.i18n.translate;
  const result = useOrder(shopify.data.selected[0]?.id);
  if (result.state === "loading") return <s-spinner accessibilityLabel={translate("loading")} />;
  if (result.state === "failed") return <s-banner tone="warning">{translate("failed")}</s-banner>;
  const { order } = result;
  if (order.entries === 0 && order.claims.length === 0) return <s-text>{translate("none")}</s-text>;
  return (
    <s-stack gap="base">
      <s-stack gap="small-300">
        {order.delivery && <Delivery delivery={order.delivery} />}
        <s-text color="subdued">{translate("entries", { count: order.entries })}</s-text>
      </s-stack>
      {order.claims.map((claim) => (
        <s-stack key={claim.id} direction="inline" gap="small" alignItems="center">
          <s-link href={`app:${claim.path}`}>{translate("claim", { number: claim.label })}</s-link>
          <s-badge tone={claim.status === "open" ? "warning" : "neutral"}>
            {translate(`status.${claim.status}`)}
          </s-badge>
          {claim.status === "open" && claim.dueAt && (
            <s-text color="subdued">{translate("due", { date: day(claim.dueAt) })}</s-text>
          )}
        </s-stack>
      ))}
      {order.path && <s-link href={`app:${order.path}`}>{translate("open")}</s-link>}
    </s-stack>
  );
}

/** @param {{ delivery: import("./read-order.js").OrderDelivery }} props */
function Delivery({ delivery }) {
  const translate = shopify.i18n.translate;
  const { handover, at, receiver, signed, sources, contradicted, proofs } = delivery;
  return (
    <s-stack gap="small-300">
      <s-text type="strong">{translate(`handover.${handover}`)}</s-text>
      {receiver && <s-text>{translate(signed ? "signedBy" : "receivedBy", { name: receiver })}</s-text>}
      <s-text>{translate("toldBy", { date: day(at), sources: sources.join(", ") })}</s-text>
      {contradicted && <s-badge tone="warning">{translate("contradicted")}</s-badge>}
      {proofs.length > 0 && (
        <s-text>
          {translate("proofs", { proofs: proofs.map((proof) => translate(`proof.${proof}`)).join(", ") })}
        </s-text>
      )}
    </s-stack>
  );
}

/** @param {string} instant */
function day(instant) {
  return shopify.i18n.formatDate(new Date(instant), { dateStyle: "long" });
}
