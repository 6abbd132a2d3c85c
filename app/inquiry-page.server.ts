import type {
  InquiryPageData,
  InquirySummary,
  OfferView,
  StepView,
  TermView,
} from "#app/components/inquiries/inquiry-views.ts";
import { findDesk } from "#app/domain/carrier-inquiry/desks.ts";
import { type Inquiry, type InquiryStep, paidAmounts } from "#app/domain/carrier-inquiry/inquiry.ts";
import { MATTERS } from "#app/domain/carrier-inquiry/matter.ts";
import type { InquiryTerm } from "#app/domain/carrier-inquiry/term.ts";
import type { ClaimReason } from "#app/domain/claim/reasons.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Instant } from "#app/domain/time.ts";
import type { AdminLanguage } from "#app/locales/admin-language.ts";
import { offersOf } from "#app/queries/carrier-inquiries/offers-of.ts";
import type { ReadInquiry } from "#app/queries/carrier-inquiries/read-inquiry.ts";

type Shop = { timeZone: string; country: string | null };

/** What can be asked of carriers about an order's parcels, for the card that offers it. */
export function offerViews(facts: OrderFacts, shop: Shop, reason: ClaimReason | undefined, now: Instant): OfferView[] {
  const perMatter = MATTERS.map((matter) => ({ matter, offers: offersOf(facts, shop, { matter }) }));
  return offersOf(facts, shop, reason ? { reason } : {}).map((offer, index) => ({
    fulfillmentId: offer.fulfillmentId,
    trackingNumber: offer.trackingNumber,
    matter: offer.matter,
    proposed: offer.proposed,
    desks: offer.desks.map(({ desk: { id, name } }, place) => ({
      id,
      name,
      terms: Object.fromEntries(
        perMatter.map(({ matter, offers }) => [matter, termView(offers[index]?.desks[place]?.term ?? {}, now)]),
      ) as OfferView["desks"][number]["terms"],
    })),
    inquiry: offer.inquiry ? summaryOf(offer.inquiry) : null,
  }));
}

/** Puts an inquiry's page together, in the reader's language. */
export function inquiryPage(read: ReadInquiry, language: AdminLanguage, now: Instant): InquiryPageData {
  const { inquiry, desk, link, term, form, order, claim } = read;
  const handed = inquiry.handedOff?.value;
  return {
    summary: summaryOf(inquiry),
    trackingNumber: inquiry.trackingNumber,
    link: link === undefined ? null : { url: link, confidence: desk.linkConfidence },
    channel: desk.channel,
    labelService: desk.kind === "label_service",
    term: termView(term, now),
    liability: desk.liability
      ? { text: desk.liability.text[language], confidence: desk.liability.confidence, source: desk.liability.source }
      : null,
    source: desk.source,
    confidence: desk.confidence,
    language: form.language,
    matterText: form.matter,
    fields: form.fields,
    senderWithoutAddress: read.senderWithoutAddress,
    documents: form.documents,
    files: form.files.map(({ id, name, bytes }) => ({ id, name, bytes })),
    handedOver: handed?.fields ?? [],
    handedOverFiles: handed?.files.map(({ name }) => name) ?? [],
    reference: handed?.reference ?? null,
    steps: inquiry.steps.map(({ value }) => stepView(value)).reverse(),
    order: { id: order.id, name: order.name, currency: order.currency ?? "EUR" },
    claim,
  };
}

function summaryOf(inquiry: Inquiry): InquirySummary {
  return {
    id: inquiry.id,
    status: inquiry.status,
    carrier: findDesk(inquiry.desk)?.name ?? "",
    matter: inquiry.matter,
    preparedAt: inquiry.prepared.value.at,
    handedOffAt: inquiry.handedOff?.value.at ?? null,
    finding: inquiry.answers.at(-1)?.value.finding ?? null,
    paid: paidAmounts(inquiry),
  };
}

function stepView(step: InquiryStep): StepView {
  const details =
    step.step === "answered"
      ? [step.receiver, step.place, step.words]
      : step.step === "refused"
        ? [step.words]
        : step.step === "handed_off"
          ? [step.reference]
          : [];
  return {
    step: step.step,
    at: step.at,
    finding: step.step === "answered" ? step.finding : null,
    details: details.flatMap((text) => text || []),
    paid: step.step === "paid" || step.step === "payment_corrected" ? step.amount : null,
  };
}

function termView({ latest, earliest }: InquiryTerm, now: Instant): TermView {
  return {
    latest: latest
      ? {
          dueAt: latest.dueAt,
          passed: latest.dueAt < now,
          confidence: latest.clock.confidence,
          source: latest.clock.source,
        }
      : null,
    earliest: earliest
      ? {
          at: earliest.at,
          reached: earliest.at <= now,
          confidence: earliest.clock.confidence,
          source: earliest.clock.source,
        }
      : null,
  };
}
