import { type DraftExhibit, type ExhibitInput, row } from "./exhibit-model.ts";
import { EXHIBIT_WORDS } from "./exhibit-words.ts";
import { formatDay } from "./format.ts";
import type { DisputeFileSlot } from "./limits.ts";

const SLOT_OF_POLICY: Readonly<Record<string, DisputeFileSlot>> = {
  refund_policy: "REFUND_POLICY_FILE",
  subscription_policy: "CANCELLATION_POLICY_FILE",
};

/** Each policy that stood when the order was placed, with its whole text. */
export function policyExhibits({ facts, language, timeZone }: ExhibitInput): DraftExhibit[] {
  const { label } = EXHIBIT_WORDS[language];
  return facts.policies.map(({ entry, value }) => ({
    key: entry,
    slot: SLOT_OF_POLICY[value.type] ?? "UNCATEGORIZED_FILE",
    entries: [entry],
    section: {
      title: value.title,
      facts: [
        ...row(label.since, formatDay(value.updated_at, language, timeZone), [entry]),
        ...row(label.page, value.url, [entry]),
      ],
      note: value.text,
    },
  }));
}
