import { withShop } from "#app/db.server.ts";
import type { ClaimAttempt, ClaimFile, ClaimPage, ClaimResponse, HistoryLine } from "#app/domain/claim/claim-page.ts";
import { type ClaimEvent, type ResponseChannel, type Stance, STANCES } from "#app/domain/claim/events.ts";
import { isClosed } from "#app/domain/claim/state.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { addresseeOf } from "#app/domain/evidence/facts.ts";
import type { DisputeTextField } from "#app/domain/response/prepared-response.ts";
import { sendPayload } from "#app/domain/response/send-payload.ts";
import { allowedStance, isCivil } from "#app/domain/response/stance.ts";
import { toneWarnings } from "#app/domain/response/tone.ts";
import type { Instant } from "#app/domain/time.ts";
import type { SendAttempt } from "#app/generated/prisma/client.ts";
import { readDisclosurePage } from "#app/queries/disclosure/read-disclosure-page.ts";
import { type ReadyResponse, readResponse, type ResponseChoice } from "./read-response.ts";

/**
 * Reads all that a claim's page shows.
 * @param deps.apiKey the app's client id, for links into the theme editor
 * @param deps.mailReady whether a mail of this shop can leave from here
 * @returns the page and the entries of its order's ledger; undefined when this shop has no such claim
 */
export async function readClaimPage(
  { now, apiKey, mailReady }: { now: Instant; apiKey: string; mailReady: boolean },
  { shopId, claimId, choice }: { shopId: string; claimId: string; choice: ResponseChoice },
): Promise<{ page: ClaimPage; entries: EvidenceEntry[] } | undefined> {
  const ready = await readResponse(shopId, claimId, choice, now);
  if (!ready) return undefined;
  const footer = await readDisclosurePage({ now, apiKey }, { shopId });
  const { events, attempt, files, order } = await withShop(shopId, async (tx) => ({
    events: await tx.claimEvent.findMany({ where: { shopId, claimId }, orderBy: { seq: "desc" } }),
    attempt: await tx.sendAttempt.findFirst({ where: { shopId, claimId, step: ready.claim.step } }),
    files: await tx.storedFile.findMany({ where: { shopId, claimId, purpose: "statement" }, orderBy: { id: "asc" } }),
    order: ready.row.orderId
      ? await tx.order.findFirst({
          where: { shopId, id: ready.row.orderId },
          select: { id: true, shopifyId: true, name: true, customerName: true },
        })
      : null,
  }));
  const { claim, reference, assessment, facts } = ready;
  const forum = isCivil(claim.channel) ? "civil" : "card";
  return {
    entries: ready.ledger.entries,
    page: {
      id: claimId,
      reference,
      status: claim.status,
      closed: isClosed(claim.status),
      channel: claim.channel,
      reason: claim.reason,
      reasonUnknown: claim.dispute !== undefined && claim.dispute.reason === "general" && !claim.dispute.dueBy,
      disputeType: claim.dispute?.disputeType ?? null,
      networkCode: claim.networkCode ?? null,
      amount: claim.amount ?? null,
      statement: claim.statement ?? null,
      openedAt: claim.openedAt,
      dueAt: claim.dueAt ?? null,
      order: order && { ...order, customerName: addresseeOf(facts.order?.value) ?? order.customerName },
      files: files.map(({ id, name, bytes }): ClaimFile => ({ id, name, bytes, slot: null })),
      assessment: {
        forum,
        ours: assessment[forum],
        // A consumer or mediator never hears what a bank would accept; towards a bank, what holds in law is worth knowing.
        other: forum === "card" ? { forum: "civil", strength: assessment.civil.strength } : null,
      },
      recommendation: { stance: assessment.recommendation.stance, reasons: assessment.recommendation.reasons },
      stances: STANCES.map((stance) => ({
        stance,
        allowed: allowedStance(stance, claim.channel, assessment) === stance,
      })),
      response: responseOf(ready, mailReady),
      footer: {
        confirmed: footer.trader.confirmedAt !== null,
        live: footer.published?.current ?? false,
        theme: footer.theme?.status ?? null,
        embedLink: footer.links.embed,
      },
      attempt: attempt && attempt.status !== "undone" ? attemptOf(attempt) : null,
      history: events.map(historyLine),
      final: claim.answered?.final ?? false,
      now,
    },
  };
}

function responseOf({ response, channel, plan, orderEmail, digest }: ReadyResponse, mailReady: boolean): ClaimResponse {
  const { stance, language, letter, exhibits, disputeFields, shippingAddress } = response;
  const sentences = letter.paragraphs.flatMap((paragraph) => ("list" in paragraph ? paragraph.list : [paragraph]));
  return {
    stance,
    // A letter for which no mail server is set up ends with the merchant too.
    channel,
    language,
    letter,
    exhibits,
    fields: Object.entries(disputeFields).flatMap(([name, field]) =>
      field ? [{ name: name as DisputeTextField, ...field }] : [],
    ),
    shippingAddress: Object.values(shippingAddress ?? {}),
    plan,
    orderEmail,
    mailReady,
    toneWarnings: toneWarnings(sentences.map(({ text }) => text).join("\n"), language),
    digest,
  };
}

function attemptOf(row: SendAttempt): ClaimAttempt {
  const payload = sendPayload.parse(JSON.parse(row.payload));
  const fields = payload.channel === "customer_email" ? {} : payload.fields;
  return {
    id: row.id,
    step: row.step,
    channel: row.channel as ResponseChannel,
    stance: row.stance as Stance,
    status: row.status as ClaimAttempt["status"],
    error: row.error,
    preparedAt: row.preparedAt.toISOString(),
    sendAfter: row.sendAfter.toISOString(),
    subject: payload.subject,
    text: payload.text,
    language: payload.language,
    recipient: payload.channel === "shopify_dispute" ? null : (payload.to ?? null),
    fields: Object.entries(fields).map(([name, text]) => ({ name, text })),
    files: payload.files.map(({ id, name, bytes, slot }) => ({ id, name, bytes, slot: slot ?? null })),
    destination: payload.channel === "hand_off" && payload.destination ? payload.destination : null,
  };
}

function historyLine({
  seq,
  type,
  data,
  at,
  actor,
}: {
  seq: number;
  type: string;
  data: string;
  at: Date;
  actor: string;
}) {
  const event = { ...JSON.parse(data), type, at: at.toISOString() } as ClaimEvent;
  const who = actor.startsWith("merchant") ? "merchant" : actor;
  return { seq, actor: who, event } as HistoryLine;
}
