import { outsideShops, withShop } from "#app/db.server.ts";
import {
  decide,
  evolve,
  inquiriesOf,
  type InquiryError,
  type InquiryStep,
} from "#app/domain/carrier-inquiry/inquiry.ts";
import { deadline } from "#app/domain/claim/deadlines.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { isHoliday } from "#app/platform/holidays.server.ts";
import { appendEntries } from "#app/use-cases/evidence/append-entries.ts";
import { ledgerShop } from "#app/use-cases/evidence/ledger-shop.ts";
import { stepEntry } from "./step-entry.ts";

type Without<Step, Keys extends string> = Step extends unknown ? Omit<Step, Keys> : never;

/** A step after the first, without what the use case itself knows of it. */
export type NewStep = Without<Exclude<InquiryStep, { step: "prepared" }>, "inquiry_id" | "at" | "by">;

/**
 * Takes the next step of an inquiry, if it may follow: it becomes an entry of the order's ledger. After the hand-off a
 * date runs on which to ask again; an answer, a refusal and money end it.
 * @param actor such as `merchant:71`
 * @returns the rules' own error when the step may not follow, `no_inquiry` also for one that was erased
 */
export async function recordStep(
  shopId: string,
  inquiryId: string,
  step: NewStep,
  actor: string,
  now: Instant,
): Promise<Result<null, InquiryError>> {
  const shop = await ledgerShop(shopId);
  const { timeZone } = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId } });
  return withShop(shopId, async (tx) => {
    await tx.$queryRaw`SELECT id FROM carrier_inquiry WHERE shop_id = ${shopId}::uuid AND id = ${inquiryId}::uuid FOR UPDATE`;
    const row = await tx.carrierInquiry.findFirst({ where: { shopId, id: inquiryId } });
    if (!row) return err({ type: "no_inquiry" as const });
    const contents = await tx.ledgerContent.findMany({
      where: { shopId, orderId: row.orderId, kind: "carrier_inquiry", entity: { startsWith: `${inquiryId}/` } },
    });
    const entries = contents.map(({ entryId, entity, occurredAt, text }, index): EvidenceEntry => ({
      id: entryId,
      seq: index + 1,
      kind: "carrier_inquiry",
      entity,
      occurredAt: occurredAt.toISOString(),
      recordedAt: occurredAt.toISOString(),
      content: parseExactJson(text),
    }));
    const inquiry = inquiriesOf(readFacts(entries)).find(({ id }) => id === inquiryId);
    const decided = decide({ ...step, inquiry_id: inquiryId, at: now, by: actor } as InquiryStep, inquiry);
    if (!decided.ok) return decided;
    const number = row.steps + 1;
    const [appended] = await appendEntries(tx, shop, [stepEntry(row.orderId, decided.value, number)], now);
    const { status } = evolve(inquiry, { entry: appended!.entryId, value: decided.value });
    await tx.carrierInquiry.update({
      where: { id: inquiryId },
      data: {
        status,
        steps: number,
        dueAt: status === "handed_off" ? deadline({ clock: "carrier_answer", from: now, timeZone, isHoliday }) : null,
        ...(status === "handed_off" ? { handedOffAt: now } : {}),
      },
    });
    return ok(null);
  });
}
