import { findStatements, type Statement } from "../review/find-statements.ts";
import { receiptSentences } from "./assessment/customer-words.ts";

/** Words of a message in which a rule sees a statement: a help to look, never a fact. Places are UTF-16 units. */
export type MessageStatement = Pick<Statement, "kind" | "start" | "end" | "words">;

const OF_RECEIPT: ReadonlySet<Statement["kind"]> = new Set(["received", "not_received"]);

/**
 * What a message says about having the goods and their state. Of receipt it is what the assessment goes by, sentence by
 * sentence; of the goods, what the rules for reviews find.
 */
export function messageStatements(text: string): MessageStatement[] {
  const found = findStatements(text, null).map(({ kind, start, end, words }) => ({ kind, start, end, words }));
  const receipt = receiptSentences(text).map(({ says, start, end, words }) => {
    const narrower = found.find((one) => OF_RECEIPT.has(one.kind) && one.start >= start && one.end <= end);
    return { ...(narrower ?? { start, end, words }), kind: says };
  });
  return [...receipt, ...found.filter(({ kind }) => !OF_RECEIPT.has(kind))].toSorted((a, b) => a.start - b.start);
}
