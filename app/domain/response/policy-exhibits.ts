import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { reasonKind } from "#app/domain/claim/reasons.ts";
import { excerptOf } from "./excerpt.ts";
import { type DraftExhibit, type ExhibitInput, row } from "./exhibit-model.ts";
import { EXHIBIT_WORDS } from "./exhibit-words.ts";
import { formatDay } from "./format.ts";
import type { DisputeFileSlot } from "./limits.ts";

const SLOT_OF_POLICY: Readonly<Record<string, DisputeFileSlot>> = {
  refund_policy: "REFUND_POLICY_FILE",
  subscription_policy: "CANCELLATION_POLICY_FILE",
};

/** Beginnings of words, in the four languages, by which a paragraph is about giving back. */
const GIVING_BACK =
  "retour|terugbetal|terugstu|herroep|bedenk|return|refund|withdraw|widerruf|rücks|erstatt|rétract|rembours";
const ABOUT_GOODS =
  "garantie|conform|gebrek|defect|beschadig|warranty|guarantee|damage|gewährl|mangel|mängel|schaden|défaut";
const ABOUT_SUBSCRIPTIONS = "abonne|opzeg|subscri|cancel|kündig|résili";

/** What a paragraph of a long policy must speak of to be shown first. */
function wordsOf({ claim }: ExhibitInput): RegExp {
  const kind = reasonKind(claim.reason);
  if (kind === "subscription") return new RegExp(ABOUT_SUBSCRIPTIONS, "i");
  return new RegExp(kind === "item" ? `${ABOUT_GOODS}|${GIVING_BACK}` : GIVING_BACK, "i");
}

/** Each policy that stood when the order was placed: its whole text, or of a very long one what matters for the claim. */
export function policyExhibits(input: ExhibitInput): DraftExhibit[] {
  const { facts, language, timeZone } = input;
  const { label, excerptOf: words } = EXHIBIT_WORDS[language];
  return facts.policies.map(({ entry, value }) => {
    const { text, shown, left } = excerptOf(value.text, wordsOf(input));
    const part = words.replace("{shown}", String(shown)).replace("{all}", String(shown + left));
    return {
      key: entry,
      slot: SLOT_OF_POLICY[value.type] ?? "UNCATEGORIZED_FILE",
      entries: [entry],
      section: {
        title: value.title,
        facts: [
          ...row(label.since, formatDay(value.updated_at, language, timeZone), [entry]),
          ...row(label.page, value.url, [entry]),
          ...(left > 0
            ? [
                ...row(label.excerpt, part, [entry]),
                ...row(label.textHash, bytesToHex(sha256(utf8ToBytes(value.text))), [entry]),
              ]
            : []),
        ],
        note: text,
      },
    };
  });
}
