import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Statement } from "./document.ts";
import type { Said } from "./fact-sentences.ts";
import type { DisputeTextField, PreparedResponse, RespondingClaim } from "./prepared-response.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";

/** Sentences that answer one question of Shopify's form; all others go to the free text. */
const REFUND_SENTENCES: ReadonlySet<SentenceId> = new Set([
  "fact.refund",
  "fact.return_declined",
  "fact.return_open",
  "fact.return_closed",
]);

/** Fields that name a file of the merchant, by what he says it shows. */
const FIELD_OF_FILE = {
  usage_record: "accessActivityLog",
  policy_accepted: "refundPolicyDisclosure",
  subscription_terms: "cancellationPolicyDisclosure",
  cancellation_record: "cancellationRebuttal",
} as const satisfies Record<string, DisputeTextField>;

function filesThat(shows: string, facts: OrderFacts, said: Said[]): Statement[] {
  const entries = new Set(facts.files.filter(({ value }) => value.shows === shows).map(({ entry }) => entry));
  return said
    .filter(({ id, evidence }) => id === "fact.file" && evidence.some((entry) => entries.has(entry)))
    .map(({ text, evidence }) => ({ text, evidence }));
}

/**
 * The texts of Shopify's evidence form. A field without a record stays out.
 * @param note stands under the free text, such as the time zone of its times
 */
export function disputeFields(
  claim: RespondingClaim,
  facts: OrderFacts,
  said: Said[],
  note: string,
): PreparedResponse["disputeFields"] {
  const order = facts.order;
  const entry = order ? [order.entry] : [];
  const shipping = order?.value.shipping_address;
  const customer = order?.value.customer;
  const aboutRefund = claim.reason === "credit_not_processed" ? said.filter(({ id }) => REFUND_SENTENCES.has(id)) : [];
  const ofPerson = (text: string | null | undefined): Statement[] => (text ? [{ text, evidence: entry }] : []);
  const fields: Record<string, Statement[]> = {
    customerEmailAddress: ofPerson(order?.value.email ?? order?.value.contact_email ?? customer?.email),
    customerFirstName: ofPerson(customer?.first_name ?? shipping?.first_name),
    customerLastName: ofPerson(customer?.last_name ?? shipping?.last_name),
    ...Object.fromEntries(
      Object.entries(FIELD_OF_FILE).map(([shows, field]) => [field, filesThat(shows, facts, said)]),
    ),
    refundRefusalExplanation: aboutRefund.map(({ text, evidence }) => ({ text, evidence })),
    uncategorizedText:
      said.length > 0 ? [...said.map(({ text, evidence }) => ({ text, evidence })), { text: note, evidence: [] }] : [],
  };
  return Object.fromEntries(
    (Object.entries(fields) as [DisputeTextField, Statement[]][])
      .filter(([, sentences]) => sentences.length > 0)
      .map(([field, sentences]) => [field, { text: sentences.map(({ text }) => text).join("\n"), sentences }]),
  );
}
