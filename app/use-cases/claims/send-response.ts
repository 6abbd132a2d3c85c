import { letterAsText } from "#app/documents/letter-text.ts";
import { renderLetter } from "#app/documents/render-letter.server.ts";
import type { ClaimError } from "#app/domain/claim/claim.ts";
import type { DocumentError, Letter } from "#app/domain/response/document.ts";
import { withEditedFields } from "#app/domain/response/edited-fields.ts";
import { withBody } from "#app/domain/response/edited-letter.ts";
import { CUSTOMER_EMAIL_LIMITS } from "#app/domain/response/limits.ts";
import type { SendPayload, SentFile } from "#app/domain/response/send-payload.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { isMailAddress } from "#app/platform/mail/compose-mail.server.ts";
import { newMessageId } from "#app/platform/mail/message-id.server.ts";
import type { ReadyResponse } from "#app/queries/claims/read-response.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import type { ShopToken } from "#app/shopify/upload-dispute-file.server.ts";
import { FILE_UPLOAD_SCOPE } from "#app/shopify/upload-dispute-file.server.ts";
import { beginAttempt } from "./begin-attempt.ts";
import type { Actor } from "./claim-store.ts";
import { dispatchToShopify } from "./dispatch-attempt.ts";
import { keepFile } from "./keep-file.ts";
import { mailChannelOf } from "./mail-channel.ts";
import { renderExhibits } from "./render-exhibits.ts";

/** The one click: what the merchant saw, and the little he may choose. */
export type Click = {
  /** `digest` of the response that the page showed. */
  digest: string;
  /** The claim's step that the page showed: a tab that was left open cannot send what another one sent. */
  step: string;
  /** For a mail; the address on the order when absent. */
  recipient?: string;
  /** The merchant said that another address than the order's is right. */
  recipientConfirmed?: boolean;
  /** The letter's body as the merchant rewrote it; what was prepared is kept beside it. */
  edited?: string;
  /** Fields of Shopify's form as the merchant rewrote them. */
  fields?: Readonly<Record<string, string>>;
  /** For a Shopify dispute: submit for good instead of saving, or the reverse. */
  submit?: boolean;
};

/** The person who clicked, with his own token: what he may not do, Shopify refuses. */
export type Clicker = { actor: Actor; graphql: AdminGraphql; token: ShopToken };

export type Sent = {
  attemptId: string;
  /** `scheduled`: a mail that can be undone until `sendAfter`; `done`: see the attempt; `handed_off`: the merchant sends it. */
  outcome: "scheduled" | "done" | "handed_off";
  sendAfter: Instant;
};

export type SendError =
  /** The evidence changed since the page was shown: look again. */
  | { type: "changed" }
  /** Nothing can be said about an order that nobody named. */
  | { type: "no_order" }
  | { type: "no_recipient" }
  /** The amount that is to be offered cannot be. */
  | { type: "partial_refund" }
  /** The merchant rewrote the letter to nothing. */
  | { type: "empty_letter" }
  /** Not the address on the order, and nobody said that it is right. */
  | { type: "recipient_unconfirmed"; recipient: string }
  | { type: "document"; error: DocumentError }
  | { type: "claim"; error: ClaimError };

/**
 * Sends the prepared response through its channel: renders the exhibits, fixes what is sent, and sends it. A letter leaves
 * after a minute; where no mail server is set up, or Shopify does not let us write, the click ends in a hand-off.
 */
export async function sendResponse(
  ready: ReadyResponse,
  click: Click,
  clicker: Clicker,
  now: () => Instant,
): Promise<Result<Sent, SendError>> {
  const { step } = ready.claim;
  if (click.step !== step)
    return err({ type: "claim", error: { type: "not_this_step", step: click.step, current: step } });
  if (!ready.row.orderId) return err({ type: "no_order" });
  if (ready.partialIssue) return err({ type: "partial_refund" });
  if (click.digest !== ready.digest) return err({ type: "changed" });
  const payload = await preparePayload(ready, click, now());
  if (!payload.ok) return payload;
  const { row, response, shop } = ready;
  const begun = await beginAttempt(
    shop.id,
    { claimId: row.id, step, stance: response.stance, payload: payload.value },
    clicker.actor,
    now(),
  );
  if (!begun.ok) return err({ type: "claim", error: begun.error });
  const { channel } = payload.value;
  if (channel === "shopify_dispute") {
    const upload = shop.scopes.includes(FILE_UPLOAD_SCOPE) ? clicker.token : null;
    await dispatchToShopify(shop.id, begun.value.attemptId, { graphql: clicker.graphql, upload }, now);
  }
  const outcome = channel === "customer_email" ? "scheduled" : channel === "hand_off" ? "handed_off" : "done";
  return ok({ ...begun.value, outcome });
}

/** Fixes everything that a response consists of, and renders its files. */
export async function preparePayload(
  ready: ReadyResponse,
  click: Click,
  now: Instant,
): Promise<Result<SendPayload, SendError>> {
  const { response, claim, shop, channel } = ready;
  const letter = click.edited === undefined ? response.letter : withBody(response.letter, click.edited);
  if (click.edited !== undefined && letter.paragraphs.length === 0) return err({ type: "empty_letter" });
  const text = letterAsText(letter);
  const prepared = letterAsText(response.letter);
  const common = {
    language: response.language,
    subject: letter.subject,
    text,
    ...(text === prepared ? {} : { original: prepared }),
  };
  if (response.channel === "customer_email") {
    const recipient = recipientOf(ready, click);
    if (!recipient.ok) return recipient;
    const files = await exhibitsOf(ready, "one_file", now);
    if (!files.ok) return files;
    const { mailer, sender } = await mailChannelOf(shop.id);
    const mail = { ...common, files: files.value, to: recipient.value, messageId: newMessageId(sender.from.address) };
    return ok(
      mailer
        ? { channel: "customer_email", ...mail }
        : { channel: "hand_off", ...mail, fields: {}, destination: `mailto:${recipient.value}` },
    );
  }

  const files = await exhibitsOf(ready, "by_slot", now);
  if (!files.ok) return files;
  const form = withEditedFields(response.disputeFields, click.fields ?? {});
  if (!form.ok) return err({ type: "empty_letter" });
  const { fields, original } = form.value;
  const rewritten = Object.keys(original).length > 0 ? { originalFields: original } : {};
  if (channel === "shopify_dispute" && claim.dispute)
    return ok({
      channel,
      ...common,
      files: files.value,
      disputeId: claim.dispute.disputeId,
      submit: click.submit ?? ready.plan?.action === "submit",
      fields,
      ...rewritten,
      ...(response.shippingAddress ? { shippingAddress: response.shippingAddress } : {}),
    });
  const kept = await keptLetter(ready, letter);
  if (!kept.ok) return kept;
  return ok({
    channel: "hand_off",
    ...common,
    files: [...(claim.dispute ? [] : [kept.value]), ...files.value],
    fields,
    ...rewritten,
    destination: claim.dispute ? `shopify://admin/payments/dispute_evidences/${claim.dispute.disputeId}` : "",
  });
}

function recipientOf({ orderEmail }: ReadyResponse, click: Click): Result<string, SendError> {
  const recipient = (click.recipient ?? orderEmail ?? "").trim();
  if (!isMailAddress(recipient)) return err({ type: "no_recipient" });
  const isTheOrders = recipient.toLowerCase() === orderEmail?.trim().toLowerCase();
  return isTheOrders || click.recipientConfirmed ? ok(recipient) : err({ type: "recipient_unconfirmed", recipient });
}

async function exhibitsOf(
  { row, shop, response, chain }: ReadyResponse,
  form: "one_file" | "by_slot",
  now: Instant,
): Promise<Result<SentFile[], SendError>> {
  const files = await renderExhibits({ shopId: shop.id, claimId: row.id }, response, chain, form, now);
  return files.ok ? files : err({ type: "document", error: files.error });
}

/** A mediator gets the statement as a document beside its exhibits. */
async function keptLetter({ row, shop }: ReadyResponse, letter: Letter): Promise<Result<SentFile, SendError>> {
  const rendered = await renderLetter(letter, CUSTOMER_EMAIL_LIMITS);
  if (!rendered.ok) return err({ type: "document", error: rendered.error });
  const { name, mediaType, bytes } = rendered.value;
  return ok(await keepFile(shop.id, { purpose: "exhibit", claimId: row.id, name, mediaType, bytes }));
}
