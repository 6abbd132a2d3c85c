import { type DraftExhibit, type ExhibitInput, row } from "./exhibit-model.ts";
import { EXHIBIT_WORDS } from "./exhibit-words.ts";
import type { DisputeFileSlot } from "./limits.ts";

/** Where a file goes on Shopify's form, by what the merchant says it shows. */
const SLOT_OF_FILE: Record<string, DisputeFileSlot> = {
  policy_accepted: "REFUND_POLICY_FILE",
  subscription_terms: "CANCELLATION_POLICY_FILE",
  cancellation_record: "CANCELLATION_POLICY_FILE",
  usage_record: "SERVICE_DOCUMENTATION_FILE",
  delivery_signature: "SHIPPING_DOCUMENTATION_FILE",
  delivery_photo: "SHIPPING_DOCUMENTATION_FILE",
  customer_messages: "CUSTOMER_COMMUNICATION_FILE",
  customer_praise: "CUSTOMER_COMMUNICATION_FILE",
  solution_offered: "CUSTOMER_COMMUNICATION_FILE",
};
/** Overviews of a person or a payment are for a bank, not for a letter to that person. */
const BANK_ONLY: ReadonlySet<string> = new Set(["authentication_3ds", "earlier_orders"]);

/** Each file that the merchant added, as an exhibit of its own. */
export function fileExhibits({ facts, language, audience }: ExhibitInput): DraftExhibit[] {
  const { label } = EXHIBIT_WORDS[language];
  return facts.files
    .filter(({ value }) => audience === "bank" || !BANK_ONLY.has(value.shows ?? ""))
    .map(({ entry, value }) => {
      const caption = value.caption || value.name;
      const content =
        value.mediaType === "application/pdf"
          ? { attachedPdf: { fileId: value.id, caption } }
          : value.mediaType.startsWith("image/")
            ? { images: [{ fileId: value.id, caption }] }
            : {};
      return {
        key: entry,
        slot: SLOT_OF_FILE[value.shows ?? ""] ?? "UNCATEGORIZED_FILE",
        entries: [entry],
        section: {
          title: caption,
          facts: [...row(label.file, value.name, [entry]), ...row(label.hash, value.sha256, [entry])],
          ...content,
        },
      };
    });
}
