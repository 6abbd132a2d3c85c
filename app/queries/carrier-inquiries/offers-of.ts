import { CARRIERS } from "#app/carriers/registry.ts";
import type { Carriage } from "#app/domain/carrier-inquiry/desks-of-parcel.ts";
import type { Matter } from "#app/domain/carrier-inquiry/matter.ts";
import { type InquiryOffer, inquiryOffers } from "#app/domain/carrier-inquiry/offer.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Parcel } from "#app/domain/evidence/parcels.ts";
import { normalTrackingNumber, trackingCandidates } from "#app/domain/order/tracking-number.ts";
import { isHoliday } from "#app/platform/holidays.server.ts";

/**
 * What can be asked of carriers about an order's parcels.
 * @param shop its time zone counts the days, its country chooses among a carrier's desks
 * @param about the claim that it would serve, and what the merchant chose to ask about instead of what is proposed
 */
export function offersOf(
  facts: OrderFacts,
  shop: { timeZone: string; country: string | null },
  about: { reason?: ClaimReason; matter?: Matter } = {},
): InquiryOffer[] {
  return inquiryOffers({
    facts,
    ...about,
    carriageOf: (parcel) => carriageOf(facts, parcel, shop.country),
    context: { timeZone: shop.timeZone, isHoliday },
  });
}

function carriageOf(facts: OrderFacts, parcel: Parcel, country: string | null): Carriage {
  const numbers = parcel.trackingNumbers.map(normalTrackingNumber);
  const candidates = trackingCandidates(numbers[0] ?? "", parcel.carrier, CARRIERS).map(({ carrier }) => carrier);
  const toldBy = facts.carrierEvents
    .filter(({ value }) => value.fulfillment_id === parcel.fulfillmentId)
    .filter(({ value }) => numbers.length === 0 || numbers.includes(normalTrackingNumber(value.tracking_number)))
    .map(({ value }) => value.carrier);
  return { candidates, toldBy: [...new Set(toldBy)], country: country ?? undefined };
}
