import type { CarrierState } from "#tests/sandbox/carriers/state.ts";
import type { ReviewSiteState } from "#tests/sandbox/reviews/state.ts";
import type { FooterStyle } from "#tests/sandbox/state/footer-styles.ts";

/** What the sandbox's shop holds. Ids are decimal text, money is decimal text in the shop's currency, moments are ISO-8601 UTC text. */
export type SandboxState = {
  version: 1;
  /** How far the sandbox's clock runs ahead of the machine's. */
  clockOffsetMs: number;
  lastId: number;
  lastOrderNumber: number;
  shop: Shop;
  locales: Locale[];
  policies: Policy[];
  users: StaffUser[];
  theme: {
    id: string;
    name: string;
    embed: boolean;
    block: boolean;
    /** The block with the review sites' marks. */
    mark: boolean;
    footer?: FooterStyle;
    /** What the theme editor set of each block, by the block's handle; the rest has the schema's defaults. */
    settings?: Record<string, Record<string, unknown>>;
  };
  /** Undefined until the app exchanged its first token; cleared by an uninstall. */
  installation?: { id: string; installedAt: string };
  /** Scopes beyond those the app asks for at installation. */
  grants: { dispute: boolean; optional: string[] };
  tokens: IssuedToken[];
  customers: Customer[];
  orders: Order[];
  disputes: Dispute[];
  appMetafields: AppMetafield[];
  subscriptions: Subscription[];
  deliveries: Delivery[];
  mails: Mail[];
  carriers: CarrierState;
  reviewSites: ReviewSiteState;
  breaks: Partial<Record<BreakableService, string>>;
  /** How far the filling of a new shop came, so that an interrupted one goes on. Times of the plan count from `startedAt`. */
  seed?: { startedAt: string; stepsDone: number; orderIds: string[] };
};

export type Shop = {
  id: string;
  name: string;
  domain: string;
  email: string;
  contactEmail: string;
  ownerName: string;
  currency: string;
  ianaTimezone: string;
  primaryUrl: string;
  primaryHost: string;
  phone: string;
  address: Address;
  /** Countries, ISO 3166-1 alpha-2. */
  shipsTo: string[];
  createdAt: string;
  updatedAt: string;
};

export type Locale = { locale: string; name: string; primary: boolean; published: boolean };

export type Policy = {
  id: string;
  type: string;
  title: string;
  body: string;
  url: string;
  createdAt: string;
  updatedAt: string;
  /** The body by locale. */
  translations?: Record<string, string>;
};

/** A person of the shop's staff. `permissions` are Shopify's staff permissions, such as `manage_orders_information`. */
export type StaffUser = {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  locale: string;
  owner: boolean;
  permissions: string[];
};

export type IssuedToken = {
  accessToken: string;
  mode: "offline" | "online";
  userId?: string;
  expiresAt?: string;
  refreshToken?: string;
  refreshExpiresAt?: string;
};

export type Address = {
  firstName: string;
  lastName: string;
  company: string | null;
  address1: string;
  address2: string | null;
  zip: string;
  city: string;
  province: string | null;
  provinceCode: string | null;
  country: string;
  countryCode: string;
  phone: string | null;
};

export type Customer = {
  id: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  locale: string;
  address: Address;
  createdAt: string;
  updatedAt: string;
};

export type LineItem = {
  id: string;
  productId: string;
  variantId: string;
  title: string;
  variantTitle: string | null;
  sku: string;
  vendor: string;
  quantity: number;
  price: string;
  grams: number;
  requiresShipping: boolean;
};

export type CardDetails = {
  bin: string;
  lastDigits: string;
  company: string;
  name: string;
  wallet: string | null;
  expirationMonth: number;
  expirationYear: number;
  avsResultCode: string | null;
  cvvResultCode: string | null;
};

export type Transaction = {
  id: string;
  kind: "sale" | "refund";
  status: "success" | "pending" | "failure";
  gateway: string;
  amount: string;
  createdAt: string;
  processedAt: string;
  parentId: string | null;
  authorization: string | null;
  card: CardDetails | null;
  /** What the payment provider answered, as it stands in `receiptJson`. */
  receipt: Record<string, unknown>;
};

export type FulfillmentEvent = {
  id: string;
  /** Lower case, as in webhooks: `in_transit`, `delivered`, … */
  status: string;
  message: string | null;
  happenedAt: string;
  createdAt: string;
  updatedAt: string;
  city: string | null;
  province: string | null;
  country: string | null;
  zip: string | null;
  address1: string | null;
  latitude: number | null;
  longitude: number | null;
  estimatedDeliveryAt: string | null;
};

export type Fulfillment = {
  id: string;
  name: string;
  status: "success" | "cancelled";
  trackingCompany: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  createdAt: string;
  updatedAt: string;
  lineItems: { id: string; lineItemId: string; quantity: number }[];
  events: FulfillmentEvent[];
};

export type Refund = {
  id: string;
  note: string | null;
  createdAt: string;
  amount: string;
  returnId: string | null;
  transactionIds: string[];
  lineItems: { id: string; lineItemId: string; quantity: number; subtotal: string }[];
  /** What was given back beyond whole line items: shipping, or a part of the price. */
  adjustment: { id: string; amount: string; reason: string } | null;
};

export type Return = {
  id: string;
  name: string;
  status: "REQUESTED" | "OPEN" | "CLOSED" | "DECLINED" | "CANCELED";
  createdAt: string;
  requestApprovedAt: string | null;
  closedAt: string | null;
  declineReason: string | null;
  declineNote: string | null;
  lineItems: {
    id: string;
    fulfillmentLineItemId: string;
    lineItemId: string;
    quantity: number;
    /** Shopify's reason in upper case, such as `DEFECTIVE`. */
    reason: string;
    reasonNote: string;
    customerNote: string | null;
  }[];
};

export type Order = {
  id: string;
  number: number;
  name: string;
  createdAt: string;
  updatedAt: string;
  cancelledAt: string | null;
  cancelReason: string | null;
  customerId: string;
  email: string;
  phone: string | null;
  locale: string;
  clientIp: string;
  userAgent: string;
  note: string | null;
  tags: string[];
  attributes: { key: string; value: string }[];
  currency: string;
  shippingPrice: string;
  shippingTitle: string;
  billingAddress: Address;
  shippingAddress: Address;
  lineItems: LineItem[];
  transactions: Transaction[];
  fulfillments: Fulfillment[];
  refunds: Refund[];
  returns: Return[];
};

export const EVIDENCE_TEXTS = [
  "accessActivityLog",
  "cancellationPolicyDisclosure",
  "cancellationRebuttal",
  "customerEmailAddress",
  "customerFirstName",
  "customerLastName",
  "refundPolicyDisclosure",
  "refundRefusalExplanation",
  "uncategorizedText",
] as const;
export type EvidenceText = (typeof EVIDENCE_TEXTS)[number];

export const EVIDENCE_FILES = [
  "cancellationPolicyFile",
  "customerCommunicationFile",
  "refundPolicyFile",
  "serviceDocumentationFile",
  "shippingDocumentationFile",
  "uncategorizedFile",
] as const;
export type EvidenceFile = (typeof EVIDENCE_FILES)[number];

/** A file at a dispute. `content` is base64. */
export type DisputeFile = {
  id: string;
  slot: EvidenceFile | null;
  documentType: string;
  filename: string;
  mimetype: string;
  bytes: number;
  content: string;
};

export type Dispute = {
  id: string;
  orderId: string | null;
  type: "inquiry" | "chargeback";
  amount: string;
  currency: string;
  /** Lower case, as in webhooks: `product_not_received`, … */
  reason: string;
  networkReasonCode: string | null;
  status: "needs_response" | "under_review" | "won" | "lost" | "accepted" | "prevented";
  initiatedAt: string;
  updatedAt: string;
  evidenceDueBy: string | null;
  evidenceSentOn: string | null;
  finalizedOn: string | null;
  evidence: {
    id: string;
    texts: Partial<Record<EvidenceText, string>>;
    shippingAddress: Partial<Address> | null;
    files: DisputeFile[];
    savedAt: string | null;
    submitted: boolean;
    /** Who submitted: a request, or Shopify on the due date. */
    submittedBy: "app" | "due_date" | null;
  };
};

export type AppMetafield = {
  id: string;
  namespace: string;
  key: string;
  type: string;
  value: string;
  createdAt: string;
  updatedAt: string;
};

/** A webhook subscription made through the Admin API. `topic` as in webhooks: `disputes/create`. */
export type Subscription = { id: string; topic: string; uri: string; createdAt: string; updatedAt: string };

/** One webhook on its way to the app. Retries keep its id, its body and its time. */
export type Delivery = {
  webhookId: string;
  eventId: string;
  topic: string;
  triggeredAt: string;
  attempts: number;
  status: "waiting" | "delivered" | "failed";
  /** HTTP status of the last answer, or what went wrong without one. */
  lastAnswer: string | null;
  /** Emptied once delivered. */
  body: string;
};

/** A mail in the sandbox's mailbox. `raw` holds its bytes as latin1 text. */
export type Mail = { id: string; receivedAt: string; from: string; to: string[]; raw: string };

export const BREAKABLE_SERVICES = {
  graphql: ["throttled", "error"],
  token: ["invalid_subject_token", "error"],
  webhooks: ["stopped", "duplicates", "reordered"],
  dispute_evidence: ["refused", "answer_lost"],
  dispute_files: ["error"],
  smtp: ["refused", "busy"],
} as const;
export type BreakableService = keyof typeof BREAKABLE_SERVICES;
