import { CARRIER_LABELS } from "#app/carriers/registry.ts";
import type { AttemptView, ClaimPageData } from "#app/components/claims/claim-page-data.ts";
import { concernsCarrier } from "#app/domain/carrier-inquiry/matter.ts";
import { inquiryAdvice } from "#app/domain/carrier-inquiry/offer.ts";
import { proofView } from "#app/components/proofs/proof-view.ts";
import type { Stance } from "#app/domain/claim/events.ts";
import { clockWithId } from "#app/domain/claim/clocks/clocks.ts";
import { NEEDS } from "#app/domain/claim/ladder/needs.ts";
import type { Rung } from "#app/domain/claim/ladder/rung.ts";
import { legalNotes } from "#app/domain/claim/legal-notes.ts";
import { paymentRoutes } from "#app/domain/claim/payment-routes.ts";
import { isClosed } from "#app/domain/claim/state.ts";
import { type Forum, type MessageKey } from "#app/domain/evidence/assessment/model.ts";
import { assessmentMessage } from "#app/domain/evidence/assessment/messages/assessment-message.ts";
import { CONFIDENTIALITY } from "#app/domain/evidence/mediation-papers.ts";
import { responseButton } from "#app/domain/response/button-label.ts";
import { allowsPartialRefund, refundable } from "#app/domain/response/partial-refund.ts";
import { isCivil } from "#app/domain/response/stance.ts";
import type { Money } from "#app/domain/money.ts";
import type { Instant } from "#app/domain/time.ts";
import { offerViews } from "#app/inquiry-page.server.ts";
import type { AdminLanguage } from "#app/locales/admin-language.ts";
import { createTranslator } from "#app/locales/translator.ts";
import type { AttemptRecord } from "#app/queries/claims/read-attempt.ts";
import type { ClaimHistory } from "#app/queries/claims/read-claim-history.ts";
import type { ReadyResponse } from "#app/queries/claims/read-response.ts";
import type { DisclosurePage } from "#app/queries/disclosure/read-disclosure-page.ts";

type Input = {
  ready: ReadyResponse;
  attempt: AttemptRecord | undefined;
  history: ClaimHistory;
  disclosure: DisclosurePage;
  mailReady: boolean;
  /** The part of the amount that was typed, or empty. */
  partial: string;
  language: AdminLanguage;
  now: Instant;
};

/** Puts a claim's page together, in the reader's language. */
export function claimPage({
  ready,
  attempt,
  history,
  disclosure,
  mailReady,
  partial,
  language,
  now,
}: Input): ClaimPageData {
  const { row, claim, facts, ledger, reference } = ready;
  const order = facts.order?.value;
  return {
    id: row.id,
    reference,
    status: claim.status,
    channel: claim.channel,
    reason: claim.reason,
    closed: isClosed(claim.status),
    final: claim.answered?.final ?? false,
    reasonUnknown:
      claim.dispute !== undefined && claim.dispute.reason === "general" && !claim.dispute.dueBy && !claim.reasonSet,
    disputeId: claim.dispute?.disputeId ?? null,
    disputeType: claim.dispute?.disputeType ?? null,
    networkCode: claim.networkCode ?? null,
    amount: claim.amount ?? null,
    openedAt: claim.openedAt,
    dueAt: claim.dueAt ?? null,
    statement: claim.statement ?? null,
    order: row.orderId
      ? {
          id: row.orderId,
          shopifyId: order?.id ?? "",
          name: order?.name ?? null,
          customerName: order?.shipping_address?.name ?? null,
        }
      : null,
    assessment: assessmentOf(ready, language),
    ladder: ladderOf(ready, language),
    law: lawOf(ready, language),
    papers: papersOf(ready),
    related: ready.related,
    inquiries: inquiriesFor(ready, now),
    response: responseOf(ready, mailReady, partial),
    evidence: Object.fromEntries(
      ledger.entries.map(({ id, seq, kind, occurredAt }) => [id, { seq, kind, occurredAt }]),
    ),
    proofs: facts.proofs.flatMap(({ entry, value }) => {
      const held = ledger.entries.find(({ id }) => id === entry);
      return held ? [proofView(value, held)] : [];
    }),
    sourceNames: CARRIER_LABELS,
    attempt: attempt ? attemptOf(attempt, claim.step) : null,
    files: history.files.map((file) => ({ ...file, slot: null })),
    history: history.lines,
    footer: {
      confirmed: disclosure.trader.confirmedAt !== null,
      current: disclosure.published?.current ?? false,
      theme: disclosure.theme?.status ?? null,
      embedLink: disclosure.links.embed,
    },
  };
}

function assessmentOf({ claim, assessment }: ReadyResponse, language: AdminLanguage): ClaimPageData["assessment"] {
  const say = ({ key, params }: MessageKey) => assessmentMessage(key, params, language);
  const title = (id: string) => say({ key: `requirement.${id}` as MessageKey["key"], params: {} });
  const forum: Forum = isCivil(claim.channel) ? "civil" : "card";
  const view = assessment[forum];
  return {
    forum,
    strength: view.strength,
    civilStrength: assessment.civil.strength,
    reasons: view.reasons.map(say),
    held: view.requirements
      .filter(({ held }) => held)
      .map(({ id, weight, why, entries }) => ({ id, weight, title: title(id), why: say(why), entries })),
    missing: view.missing.map(({ id, weight, how }) => ({ id, weight, title: title(id), how: say(how) })),
    counterArguments: view.counterArguments.map(({ entries, ...argument }) => ({ text: say(argument), entries })),
    recommendation: {
      stance: assessment.recommendation.stance,
      reasons: assessment.recommendation.reasons.map(say),
    },
  };
}

function ladderOf({ claim, standing, checks }: ReadyResponse, language: AdminLanguage): ClaimPageData["ladder"] {
  const { current, next, recordable } = standing;
  const { title, doNow, ifNothing, customerCan } = current.words[language];
  const { t } = createTranslator(language);
  const term = ({ clock: id }: Rung) => {
    const clock = id && clockWithId(id);
    return clock ? t(`claim.ladder.unit.${clock.unit}`, { count: clock.length }) : null;
  };
  return {
    current: {
      id: current.id,
      level: current.level,
      ofComplaint: current.ladder === "complaint",
      title,
      doNow,
      ifNothing,
      customerCan,
      needs: current.needs.map((need) => NEEDS[need][language]),
      since: claim.rung?.id === current.id ? claim.rung.at : null,
      confidential: current.confidential ?? false,
      source: current.source,
      confidence: current.confidence,
    },
    next: next.map(({ id, words, starter }) => ({ id, title: words[language].title, starter })),
    checks,
    recordable: recordable.map((rung) => ({
      id: rung.id,
      title: rung.words[language].title,
      starts: rung.words[language].starts,
      term: term(rung),
    })),
  };
}

function papersOf({ papers }: ReadyResponse): ClaimPageData["papers"] {
  if (papers.length === 0) return null;
  const list = papers.map(({ entry, title, mediation, released }) => ({
    entry,
    title,
    claim: mediation.claim,
    released: released?.at ?? null,
  }));
  return { source: CONFIDENTIALITY, list };
}

/** Weak evidence of the handover puts the carrier first: only the sender can ask, within a term. */
function inquiriesFor(
  { claim, facts, shop, assessment, inquiryOffers }: ReadyResponse,
  now: Instant,
): ClaimPageData["inquiries"] {
  const toDo = inquiryAdvice(inquiryOffers, now);
  return {
    offers: offerViews(facts, shop, claim.reason, now),
    pressing:
      !isClosed(claim.status) &&
      concernsCarrier(claim.reason) &&
      assessment.recommendation.stance !== "contest" &&
      toDo !== undefined &&
      toDo.state !== "waiting",
  };
}

function lawOf({ claim, facts, row }: ReadyResponse, language: AdminLanguage): ClaimPageData["law"] {
  const country = facts.order?.value.shipping_address?.country_code ?? undefined;
  const said = <Row extends { text: Record<AdminLanguage, string> }>(row: Row) => ({
    ...row,
    text: row.text[language],
  });
  const gateways = row.orderId ? (facts.order?.value.payment_gateway_names ?? []) : [];
  return {
    notes: legalNotes(country, claim.reason).map(said),
    routes: isCivil(claim.channel) ? paymentRoutes(gateways).map(({ gateway: _gateway, ...route }) => said(route)) : [],
  };
}

function responseOf(ready: ReadyResponse, mailReady: boolean, asked: string): ClaimPageData["response"] {
  const { response, claim, assessment, channel, plan, orderEmail, proposedStance, digest } = ready;
  const refusable = !isCivil(claim.channel) || assessment.civil.strength === "strong";
  const allowed: Stance[] = refusable ? ["contest", "investigate", "settle"] : ["investigate", "settle"];
  const { shippingAddress } = response;
  return {
    stance: response.stance,
    proposedStance,
    allowed,
    channel,
    language: response.language,
    letter: response.letter,
    fields: Object.entries(response.disputeFields).flatMap(([name, field]) => (field ? [{ name, ...field }] : [])),
    shippingAddress: shippingAddress ? addressText(shippingAddress) : null,
    exhibits: response.exhibits,
    partial: partialOf(ready, asked),
    orderEmail,
    mailReady,
    button: responseButton({
      channel,
      stance: response.stance,
      exhibits: response.exhibits.length,
      recipient: orderEmail ?? "",
      orderEmail: orderEmail ?? undefined,
      chargeback: claim.dispute?.disputeType === "chargeback",
      ...(plan && { plan }),
      ...(claim.dueAt && { dueBy: claim.dueAt }),
      destination: claim.dispute ? "shopify" : "",
    }),
    plan,
    step: claim.step,
    digest,
  };
}

/** While the bank holds the money, nothing can be refunded. */
function partialOf({ claim, facts, partialIssue }: ReadyResponse, asked: string): ClaimPageData["response"]["partial"] {
  const can = refundable(facts);
  if (!can || can.left.minor === 0n || claim.dispute?.disputeType === "chargeback") return null;
  const plain = ({ minor, currency }: Money) => ({ minor: minor.toString(), currency });
  return {
    asked,
    issue: partialIssue,
    allowed: allowsPartialRefund(claim.reason),
    left: plain(can.left),
    refunded: can.refunded.minor > 0n ? plain(can.refunded) : null,
  };
}

/** An address of Shopify's form in one line. */
function addressText(address: Record<string, string>): string {
  const together = (...names: string[]) => names.flatMap((name) => address[name] || []).join(" ");
  const parts = [
    together("firstName", "lastName"),
    together("company"),
    together("address1"),
    together("address2"),
    together("zip", "city"),
    together("provinceCode"),
    together("countryCode"),
  ];
  return parts.filter(Boolean).join(", ");
}

function attemptOf(attempt: AttemptRecord, step: string): AttemptView {
  const { id, channel, status, stance, error, automatic, sendAfter, finishedAt, payload } = attempt;
  return {
    id,
    channel,
    status,
    stance,
    error,
    automatic,
    sendAfter,
    finishedAt,
    underWay: attempt.step === step,
    subject: payload.subject,
    text: payload.text,
    original: payload.original ?? null,
    to: payload.channel === "shopify_dispute" ? null : (payload.to ?? null),
    submitted: payload.channel === "shopify_dispute" && payload.submit,
    fields:
      payload.channel === "customer_email"
        ? []
        : Object.entries(payload.fields).map(([name, text]) => ({ name, text })),
    originalFields:
      payload.channel === "customer_email"
        ? []
        : Object.entries(payload.originalFields ?? {}).map(([name, text]) => ({ name, text })),
    files: payload.files.map((file) => ({ id: file.id, name: file.name, bytes: file.bytes, slot: file.slot ?? null })),
    destination: payload.channel === "hand_off" ? payload.destination : null,
  };
}
