import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Statement } from "./document.ts";
import type { Said } from "./telling.ts";
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

const FIELD_OF_POLICY: Readonly<Record<string, DisputeTextField>> = {
  refund_policy: "refundPolicyDisclosure",
  subscription_policy: "cancellationPolicyDisclosure",
};

/** What is said of a policy, in the field that asks for it, after what the merchant's own files say there. */
function policyFields(facts: OrderFacts, said: Said[]): Record<string, Statement[]> {
  const fields: Record<string, Statement[]> = {};
  for (const { entry, value } of facts.policies) {
    const field = FIELD_OF_POLICY[value.type];
    const sentences = said.filter(({ id, evidence }) => id === "fact.policy" && evidence.includes(entry));
    const shows = Object.entries(FIELD_OF_FILE).find(([, known]) => known === field)?.[0];
    if (field && sentences.length > 0)
      fields[field] = [
        ...(shows ? filesThat(shows, facts, said) : []),
        ...sentences.map(({ text, evidence }) => ({ text, evidence })),
      ];
  }
  return fields;
}

/**
 * The texts of Shopify's evidence form. A field without a record stays out.
 * @param statement the free text, line by line, with its headings
 */
export function disputeFields(
  claim: RespondingClaim,
  facts: OrderFacts,
  said: Said[],
  statement: Statement[],
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
    ...policyFields(facts, said),
    refundRefusalExplanation: aboutRefund.map(({ text, evidence }) => ({ text, evidence })),
    uncategorizedText: statement,
  };
  return Object.fromEntries(
    (Object.entries(fields) as [DisputeTextField, Statement[]][])
      .filter(([, sentences]) => sentences.length > 0)
      .map(([field, sentences]) => [field, { text: sentences.map(({ text }) => text).join("\n"), sentences }]),
  );
}
