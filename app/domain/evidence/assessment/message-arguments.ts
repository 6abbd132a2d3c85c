import { reasonKind } from "../../claim/reasons.ts";
import type { MessageStatement } from "../message-statements.ts";
import { messageStatements } from "../message-statements.ts";
import type { AssessmentContext } from "./model.ts";

const PROBLEMS: ReadonlySet<MessageStatement["kind"]> = new Set(["not_working", "damaged", "wrong_item", "incomplete"]);

/**
 * Entries of messages that speak for the customer in this claim, apart from the claim itself: he told of a problem with the
 * goods, also by telephone, or had said before that nothing came. They stay, whatever else he wrote.
 */
export function messagesForCustomer({ facts, claim }: Pick<AssessmentContext, "facts" | "claim">): {
  problem: string[];
  notReceived: string[];
} {
  const told = [...facts.messages, ...facts.shopRecords.filter(({ value }) => value.direction !== "sent")].filter(
    ({ value }) => value.text !== claim.statement,
  );
  const saying = (says: (kind: MessageStatement["kind"]) => boolean) =>
    told.filter(({ value }) => messageStatements(value.text).some(({ kind }) => says(kind))).map(({ entry }) => entry);
  const kind = reasonKind(claim.reason);
  const aboutGoods = kind === "receipt" || kind === "item" || kind === "other" || kind === "formal";
  return {
    problem: aboutGoods ? saying((one) => PROBLEMS.has(one)) : [],
    notReceived: kind === "receipt" ? saying((one) => one === "not_received") : [],
  };
}
