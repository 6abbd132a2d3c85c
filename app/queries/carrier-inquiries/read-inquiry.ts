import { outsideShops, withShop } from "#app/db.server.ts";
import { type InquiryDesk, languageFor, linkOf } from "#app/domain/carrier-inquiry/desk.ts";
import { findDesk } from "#app/domain/carrier-inquiry/desks.ts";
import { type Additions, composeForm, type InquiryForm } from "#app/domain/carrier-inquiry/form.ts";
import { inquiriesOf, type Inquiry } from "#app/domain/carrier-inquiry/inquiry.ts";
import { anchorsOf, type InquiryTerm, inquiryTerm } from "#app/domain/carrier-inquiry/term.ts";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { admissibleFacts } from "#app/domain/evidence/mediation-papers.ts";
import { parcelsOf } from "#app/domain/evidence/parcels.ts";
import { languageOf } from "#app/domain/language.ts";
import type { CarrierInquiry } from "#app/generated/prisma/client.ts";
import { isHoliday } from "#app/platform/holidays.server.ts";
import { readLedger } from "#app/queries/ledger/read-ledger.ts";
import { writerOf } from "#app/queries/shops/writer-of.ts";

/** An inquiry with everything its page shows. */
export type ReadInquiry = {
  row: CarrierInquiry;
  inquiry: Inquiry;
  desk: InquiryDesk;
  /** Where the desk's form is; undefined for a desk that nobody knows. */
  link: string | undefined;
  term: InquiryTerm;
  /** What would be handed over now; of an inquiry that was handed over, see its step. */
  form: InquiryForm;
  /** The trader's address, which the form asks, is not known. */
  senderWithoutAddress: boolean;
  order: { id: string; name: string | null; currency: string | null };
  claim: { id: string; reference: string } | null;
};

/**
 * Reads an inquiry, with its form filled in from the order's ledger as that stands now.
 * @param additions what the merchant knows besides
 * @returns undefined when this shop has no such inquiry
 */
export async function readInquiry(
  shopId: string,
  inquiryId: string,
  additions: Additions = {},
): Promise<ReadInquiry | undefined> {
  const shop = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId } });
  const { row, order, claim, trader } = await withShop(shopId, async (tx) => {
    const row = await tx.carrierInquiry.findFirst({ where: { shopId, id: inquiryId } });
    return {
      row,
      order: row && (await tx.order.findFirst({ where: { shopId, id: row.orderId } })),
      claim: row?.claimId ? await tx.claim.findFirst({ where: { shopId, id: row.claimId } }) : null,
      trader: await tx.trader.findUnique({ where: { shopId } }),
    };
  });
  if (!row || !order) return undefined;
  const facts = readFacts((await readLedger(shopId, row.orderId)).entries);
  const inquiry = inquiriesOf(facts).find(({ id }) => id === inquiryId);
  const desk = findDesk(row.desk) ?? findDesk("other");
  if (!inquiry || !desk) return undefined;
  const { name, lines } = writerOf(shop, trader);
  const language = languageFor(desk, languageOf(shop.primaryLocale) ?? "en");
  const { matter, fulfillmentId, trackingNumber } = inquiry;
  const parcel = parcelsOf(facts).find((one) => one.fulfillmentId === fulfillmentId);
  const context = { timeZone: shop.timeZone, isHoliday };
  return {
    row,
    inquiry,
    desk,
    link: linkOf(desk, language),
    term: parcel ? inquiryTerm(desk, matter, anchorsOf(facts, parcel), context) : {},
    form: composeForm({
      desk,
      matter,
      parcel: { fulfillmentId, trackingNumber },
      facts: admissibleFacts(facts, undefined),
      sender: { name, lines },
      language,
      timeZone: shop.timeZone,
      additions,
      claim: claim
        ? {
            reference: claimReference(claim.number),
            reason: claim.reason as ClaimReason,
            statement: claim.channel === "mediator" ? undefined : (claim.statement ?? undefined),
            openedAt: claim.openedAt.toISOString(),
          }
        : undefined,
    }),
    senderWithoutAddress: !trader?.address,
    order: { id: order.id, name: order.name, currency: order.currency },
    claim: claim && { id: claim.id, reference: claimReference(claim.number) },
  };
}
