import type { SandboxContext } from "#tests/sandbox/context.ts";
import { orderNode } from "#tests/sandbox/shopify/graphql/order.ts";
import { dateTime, gid, mailingAddress, money } from "#tests/sandbox/shopify/graphql/values.ts";
import { EVIDENCE_FILES, EVIDENCE_TEXTS } from "#tests/sandbox/state/types.ts";
import type { Dispute, DisputeFile } from "#tests/sandbox/state/types.ts";

/** A dispute as the Admin API gives it. */
export function disputeNode(context: SandboxContext, dispute: Dispute) {
  const order = context.state.orders.find(({ id }) => id === dispute.orderId);
  return {
    __typename: "ShopifyPaymentsDispute",
    id: gid("ShopifyPaymentsDispute", dispute.id),
    legacyResourceId: dispute.id,
    amount: money(dispute.amount, dispute.currency),
    type: dispute.type.toUpperCase(),
    status: dispute.status.toUpperCase(),
    reasonDetails: { reason: dispute.reason.toUpperCase(), networkReasonCode: dispute.networkReasonCode },
    initiatedAt: dateTime(dispute.initiatedAt),
    evidenceDueBy: dateTime(dispute.evidenceDueBy),
    evidenceSentOn: dateTime(dispute.evidenceSentOn),
    finalizedOn: dateTime(dispute.finalizedOn),
    order: () => (order ? orderNode(context, order) : null),
    disputeEvidence: () => evidenceNode(context, dispute),
  };
}

/** A dispute's evidence form as the Admin API gives it. */
export function evidenceNode(context: SandboxContext, dispute: Dispute) {
  const { evidence } = dispute;
  const order = context.state.orders.find(({ id }) => id === dispute.orderId);
  const inSlot = (slot: (typeof EVIDENCE_FILES)[number]) => evidence.files.find((file) => file.slot === slot);
  return {
    __typename: "ShopifyPaymentsDisputeEvidence",
    id: gid("ShopifyPaymentsDisputeEvidence", evidence.id),
    ...Object.fromEntries(EVIDENCE_TEXTS.map((field) => [field, evidence.texts[field] ?? null])),
    ...Object.fromEntries(
      EVIDENCE_FILES.map((slot) => {
        const file = inSlot(slot);
        return [slot, file ? fileNode(context, file) : null];
      }),
    ),
    disputeFileUploads: evidence.files.map((file) => fileNode(context, file)),
    submitted: evidence.submitted,
    customerPurchaseIp: order?.clientIp ?? null,
    productDescription: order?.lineItems.map(({ title, quantity }) => `${quantity} × ${title}`).join("\n") ?? null,
    billingAddress: order ? mailingAddress(order.billingAddress, `${order.id}1`) : null,
    shippingAddress: evidence.shippingAddress ? mailingAddress(evidence.shippingAddress, `${evidence.id}1`) : null,
    fulfillments: (order?.fulfillments ?? []).map((fulfillment) => ({
      __typename: "ShopifyPaymentsDisputeFulfillment",
      id: gid("ShopifyPaymentsDisputeFulfillment", fulfillment.id),
      shippingCarrier: fulfillment.trackingCompany,
      shippingDate: fulfillment.createdAt.slice(0, 10),
      shippingTrackingNumber: fulfillment.trackingNumber,
    })),
    dispute: () => disputeNode(context, dispute),
  };
}

function fileNode(context: SandboxContext, file: DisputeFile) {
  return {
    __typename: "ShopifyPaymentsDisputeFileUpload",
    id: gid("ShopifyPaymentsDisputeFileUpload", file.id),
    disputeEvidenceType: file.slot?.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() ?? null,
    fileSize: file.bytes,
    fileType: file.mimetype,
    originalFileName: file.filename,
    url: `${context.url}/control/dispute-files/${file.id}`,
  };
}
