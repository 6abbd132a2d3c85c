import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";

/** Reasons as letters tell them apart. */
type LetterReason =
  | "product_not_received"
  | "partly_received"
  | "late_delivery"
  | "damaged"
  | "not_as_described"
  | "wrong_item"
  | "guarantee"
  | "withdrawal"
  | "cancelled_before_dispatch"
  | "credit_not_processed"
  | "return_not_received"
  | "return"
  | "duplicate"
  | "unrecognized"
  | "subscription_cancelled"
  | "formal_notice"
  | "other";

/** What a letter says on one reason: `regret` where something went wrong for the customer, `arrange` where nothing has to be found out. */
type ReasonLetter = {
  word: LetterReason;
  manner: "regret" | "look_into" | "arrange";
  questions: readonly SentenceId[];
  /** What is offered when it is settled; `offer` is the same in a document for a body. */
  solution: SentenceId;
  offer: SentenceId;
};

const letter = (
  word: LetterReason,
  manner: ReasonLetter["manner"],
  questions: readonly SentenceId[],
  solution: SentenceId,
  offer: SentenceId,
): ReasonLetter => ({ word, manner, questions, solution, offer });

const NOT_RECEIVED = letter(
  "product_not_received",
  "regret",
  ["acknowledge.question_others", "acknowledge.question_words"],
  "settle.resend_or_refund",
  "offer.resend_or_refund",
);
const NOT_AS_DESCRIBED = letter(
  "not_as_described",
  "regret",
  ["acknowledge.question_what_wrong", "acknowledge.question_wish"],
  "settle.replace_or_refund",
  "offer.replace_or_refund",
);
const RETURN = letter("return", "look_into", ["acknowledge.question_returned_what"], "settle.partial", "offer.partial");
const UNRECOGNIZED = letter(
  "unrecognized",
  "regret",
  ["acknowledge.question_household_card"],
  "settle.refund",
  "offer.refund",
);
const OTHER = letter("other", "look_into", ["acknowledge.question_what"], "settle.refund", "offer.refund");

const LETTERS: Record<ClaimReason, ReasonLetter> = {
  product_not_received: NOT_RECEIVED,
  partly_received: letter(
    "partly_received",
    "regret",
    ["acknowledge.question_missing", "acknowledge.question_packaging"],
    "settle.missing_or_refund",
    "offer.missing_or_refund",
  ),
  late_delivery: letter(
    "late_delivery",
    "regret",
    ["acknowledge.question_still_wanted"],
    "settle.resend_or_refund",
    "offer.resend_or_refund",
  ),
  damaged: letter(
    "damaged",
    "regret",
    ["acknowledge.question_what_wrong", "acknowledge.question_wish"],
    "settle.replace_or_refund",
    "offer.replace_or_refund",
  ),
  not_as_described: NOT_AS_DESCRIBED,
  product_unacceptable: NOT_AS_DESCRIBED,
  wrong_item: letter(
    "wrong_item",
    "regret",
    ["acknowledge.question_what_came", "acknowledge.question_wish"],
    "settle.right_or_refund",
    "offer.replace_or_refund",
  ),
  guarantee: letter(
    "guarantee",
    "regret",
    ["acknowledge.question_what_wrong"],
    "settle.repair_or_refund",
    "offer.repair_or_refund",
  ),
  withdrawal: letter("withdrawal", "arrange", ["acknowledge.question_sent_back"], "settle.refund", "offer.refund"),
  cancelled_before_dispatch: letter("cancelled_before_dispatch", "arrange", [], "settle.refund", "offer.refund"),
  credit_not_processed: letter(
    "credit_not_processed",
    "regret",
    ["acknowledge.question_whole_or_part"],
    "settle.refund",
    "offer.refund",
  ),
  return_not_received: letter(
    "return_not_received",
    "regret",
    ["acknowledge.question_returned_what"],
    "settle.refund",
    "offer.refund",
  ),
  return_incomplete: RETURN,
  return_other_item: RETURN,
  return_used: RETURN,
  return_empty: RETURN,
  duplicate: letter(
    "duplicate",
    "regret",
    ["acknowledge.question_which_charges"],
    "settle.refund_double",
    "offer.refund",
  ),
  unrecognized: UNRECOGNIZED,
  fraudulent: UNRECOGNIZED,
  subscription_cancelled: letter(
    "subscription_cancelled",
    "look_into",
    ["acknowledge.question_when_cancelled"],
    "settle.subscription",
    "offer.refund",
  ),
  formal_notice: letter("formal_notice", "look_into", ["acknowledge.question_what"], "settle.agree", "offer.refund"),
  legal_representative: OTHER,
  general: OTHER,
  customer_initiated: OTHER,
  noncompliant: OTHER,
  bank_cannot_process: OTHER,
  debit_not_authorized: OTHER,
  incorrect_account_details: OTHER,
  insufficient_funds: OTHER,
};

/** What letters say on a reason. */
export function reasonLetter(reason: ClaimReason): ReasonLetter {
  return LETTERS[reason];
}

/** The sentence that tells the customer what we understood. */
export function openingOf(reason: ClaimReason): SentenceId {
  return `opening.${LETTERS[reason].word}`;
}

/** The same as the matter of a complaint, for a body. */
export function matterOf(reason: ClaimReason): SentenceId {
  return `matter.${LETTERS[reason].word}`;
}
