import { createHash } from "node:crypto";
import { CARRIER_LABELS } from "#app/carriers/registry.ts";
import { outsideShops, withShop } from "#app/db.server.ts";
import { inquiryAdvice, type InquiryOffer } from "#app/domain/carrier-inquiry/offer.ts";
import { foldClaim } from "#app/domain/claim/claim.ts";
import { claimReference } from "#app/domain/claim/claim-reference.ts";
import type { ResponseChannel, Stance } from "#app/domain/claim/events.ts";
import { type FirstCheck, firstChecks } from "#app/domain/claim/ladder/first-checks.ts";
import type { LadderKey } from "#app/domain/claim/ladder/ladder.ts";
import { ladderName, type Standing, standingOf } from "#app/domain/claim/ladder/standing.ts";
import type { LinkedClaim } from "#app/domain/claim/linked-claims.ts";
import { mediationOf } from "#app/domain/claim/mediation.ts";
import { reasonKind } from "#app/domain/claim/reasons.ts";
import type { OpenedClaim } from "#app/domain/claim/state.ts";
import { readEvent } from "#app/domain/claim/stored-event.ts";
import { assess } from "#app/domain/evidence/assessment/assess.ts";
import type { AssessedClaim, Assessment } from "#app/domain/evidence/assessment/model.ts";
import { canonicalText, type Json } from "#app/domain/evidence/exact-json.ts";
import { type OrderFacts, readFacts } from "#app/domain/evidence/facts.ts";
import { admissibleFacts, type MediationPaper, mediationPapers } from "#app/domain/evidence/mediation-papers.ts";
import { type Language, languageOf } from "#app/domain/language.ts";
import { type Day, dayIn, type Instant } from "#app/domain/time.ts";
import { composeResponse } from "#app/domain/response/compose-response.ts";
import { type DisputePlan, disputePlan } from "#app/domain/response/dispute-plan.ts";
import type { ChainLine } from "#app/domain/response/document.ts";
import { outOfCourtLines } from "#app/domain/response/out-of-court.ts";
import { type PartialRefundIssue, readPartialRefund } from "#app/domain/response/partial-refund.ts";
import type { PreparedResponse } from "#app/domain/response/prepared-response.ts";
import { responseLanguage } from "#app/domain/response/response-language.ts";
import type { LetterLanguage } from "#app/domain/response/sentences/say.ts";
import { defaultStance, isCivil } from "#app/domain/response/stance.ts";
import { type TraderFacts, traderFacts, unknownTrader } from "#app/domain/trader/trader-facts.ts";
import type { Claim, Shop, Trader } from "#app/generated/prisma/client.ts";
import { offersOf } from "#app/queries/carrier-inquiries/offers-of.ts";
import { type Ledger, readLedger } from "#app/queries/ledger/read-ledger.ts";
import { readEarlierOrders } from "#app/queries/orders/read-earlier-orders.ts";
import { writerOf } from "#app/queries/shops/writer-of.ts";
import { readRelatedClaims, type RelatedClaim } from "./read-related-claims.ts";

/** Scope without which Shopify takes no evidence from us; granted on request only. */
export const EVIDENCE_SCOPE = "write_shopify_payments_dispute_evidences";

/** What the merchant chose on the page instead of what is proposed. */
export type ResponseChoice = {
  stance?: Stance;
  language?: LetterLanguage;
  /** The part of the amount that a settlement offers, as it was typed. */
  partial?: string;
};

/** A claim with everything a response rests on, and the response that is ready to be sent. */
export type ReadyResponse = {
  row: Claim;
  claim: OpenedClaim;
  /** Such as `W-0007`. */
  reference: string;
  shop: Shop;
  trader: Trader | null;
  ledger: Ledger;
  /** What the order's ledger says and this claim's response may use. */
  facts: OrderFacts;
  /** Papers made for mediations about the order, kept back or released. */
  papers: MediationPaper[];
  assessment: Assessment;
  standing: Standing;
  /** What is looked at before anything else, and was found. */
  checks: FirstCheck[];
  /** Other claims on the order, and claims on the customer's other orders. */
  related: { linked: RelatedClaim[]; ofCustomer: RelatedClaim[] };
  /** What can be asked of the carriers about each parcel. */
  inquiryOffers: InquiryOffer[];
  proposedStance: Stance;
  response: PreparedResponse;
  /** Why the amount that was typed is not in the letter. */
  partialIssue: PartialRefundIssue | null;
  /** `hand_off` where Shopify does not let us write evidence. */
  channel: ResponseChannel;
  /** What is done at Shopify; null for other channels. */
  plan: DisputePlan | null;
  /** The e-mail address on the order. */
  orderEmail: string | null;
  chain: ChainLine[];
  /** Tells whether what is sent is what was shown: SHA-256 over the response and where it goes, in hexadecimal. */
  digest: string;
};

/**
 * Reads a claim, judges it and composes its response from the evidence as it stands now.
 * @returns undefined when this shop has no such claim
 */
export async function readResponse(
  shopId: string,
  claimId: string,
  choice: ResponseChoice,
  now: Instant,
): Promise<ReadyResponse | undefined> {
  const shop = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId } });
  const { found, events, trader } = await withShop(shopId, async (tx) => ({
    found: await tx.claim.findFirst({ where: { shopId, id: claimId }, include: { order: true } }),
    events: await tx.claimEvent.findMany({ where: { shopId, claimId }, orderBy: { seq: "asc" } }),
    trader: await tx.trader.findUnique({ where: { shopId } }),
  }));
  if (!found) return undefined;
  const { order, ...row } = found;
  const claim = foldClaim(events.map(readEvent));
  if (!claim.exists) throw new Error(`claim ${claimId} has no events`);
  const ledger = row.orderId ? await readLedger(shopId, row.orderId) : { entries: [], links: [], head: undefined };
  const reference = claimReference(row.number);
  const mediation = mediationOf(claim, row.number);
  const known = readFacts(ledger.entries);
  const facts = admissibleFacts(known, mediation);
  const related = order ? await readRelatedClaims(shopId, claimId, order) : { linked: [], ofCustomer: [] };
  const assessed = assessedClaim(claim, related.linked, now);
  const comparesOrders = order && !isCivil(claim.channel) && reasonKind(claim.reason) === "payment";
  const earlierOrders = comparesOrders ? await readEarlierOrders(shopId, order) : undefined;
  const inquiryOffers = offersOf(facts, shop, { reason: claim.reason });
  const inquiry = inquiryAdvice(inquiryOffers, now);
  const assessment = assess({
    claim: assessed,
    facts,
    now,
    ...(earlierOrders ? { earlierOrders } : {}),
    ...(inquiry ? { inquiry } : {}),
  });
  const traded = trader ? traderFacts(trader) : undefined;
  const today = dayIn(now, shop.timeZone);
  const standing = standingOf(claim, ladderKey(claim, facts, traded ?? unknownTrader(shop.country), today));
  const proposedStance = defaultStance(claim.channel, assessment);
  const shopLanguage: Language = languageOf(shop.primaryLocale) ?? "en";
  const language = choice.language ?? responseLanguage(facts, shopLanguage);
  const settles = (choice.stance ?? proposedStance) === "settle";
  const partial = settles && choice.partial ? readPartialRefund(choice.partial, claim.reason, facts) : undefined;
  const response = composeResponse({
    claim: {
      ...assessed,
      channel: claim.channel,
      reference,
      openedAt: claim.openedAt,
      step: claim.step,
      ...(claim.dispute ? { disputeType: claim.dispute.disputeType } : {}),
      rung: standing.current,
      mediation,
    },
    facts,
    assessment,
    trader: writerOf(shop, trader),
    shop: { timeZone: shop.timeZone, language: shopLanguage },
    stance: choice.stance ?? proposedStance,
    ...(choice.language ? { language: choice.language } : {}),
    now,
    sources: CARRIER_LABELS,
    partialRefund: partial?.ok ? partial.value : undefined,
    disclosure: traded ? outOfCourtLines(traded, today, { language, formality: writerOf(shop, trader).formality }) : [],
  });
  const channel = channelOf(response, claim, shop);
  const chain = ledger.links.map(({ seq, kind, recordedAt, contentHash, hash }): ChainLine => ({
    seq,
    kind,
    recordedAt,
    contentHash: Buffer.from(contentHash).toString("hex"),
    hash: Buffer.from(hash).toString("hex"),
  }));
  return {
    row,
    claim,
    reference,
    shop,
    trader,
    ledger,
    facts,
    papers: mediationPapers(known),
    assessment,
    standing,
    checks: firstChecks(assessed, facts, now),
    related,
    inquiryOffers,
    proposedStance,
    response,
    partialIssue: partial && !partial.ok ? partial.error : null,
    channel,
    plan: channel === "shopify_dispute" ? disputePlan({ dueBy: claim.dueAt, now, card: assessment.card }) : null,
    orderEmail: facts.order?.value.email || facts.order?.value.contact_email || null,
    chain,
    digest: digestOf(response, channel),
  };
}

function ladderKey(claim: OpenedClaim, facts: OrderFacts, trader: TraderFacts, day: Day): LadderKey {
  const order = facts.order?.value;
  const consumerCountry = order?.shipping_address?.country_code;
  return {
    ladder: ladderName(claim, order?.payment_gateway_names ?? []),
    trader,
    day,
    ...(consumerCountry ? { consumerCountry } : {}),
  };
}

function assessedClaim(claim: OpenedClaim, linked: readonly LinkedClaim[], now: Instant): AssessedClaim {
  const { reason, channel, networkCode, amount, statement, dueAt, openedAt, answered } = claim;
  return {
    reason,
    channel,
    ...(networkCode ? { networkCode } : {}),
    ...(amount ? { amount: { minor: BigInt(amount.minor), currency: amount.currency } } : {}),
    ...(statement ? { statement } : {}),
    ...(dueAt ? { dueAt } : {}),
    openedAt,
    linked,
    investigated: answered?.stance === "investigate" && dueAt !== undefined && dueAt < now,
  };
}

function channelOf(response: PreparedResponse, claim: OpenedClaim, shop: Shop): ResponseChannel {
  if (response.channel !== "shopify_dispute") return response.channel;
  return claim.dispute && shop.scopes.includes(EVIDENCE_SCOPE) ? "shopify_dispute" : "hand_off";
}

/**
 * The letter's date changes at midnight without anything else having changed, and a newer version of a record can say the
 * same: neither the date nor the records' ids are part of what is compared.
 */
function digestOf(response: PreparedResponse, channel: ResponseChannel): string {
  const { letter, ...rest } = response;
  const { date: _date, ...undated } = letter;
  const told = JSON.stringify({ ...rest, letter: undated, to: channel }, (name, value: unknown) =>
    name === "evidence" || name === "entries" ? undefined : value,
  );
  return createHash("sha256")
    .update(canonicalText(JSON.parse(told) as Json))
    .digest("hex");
}
