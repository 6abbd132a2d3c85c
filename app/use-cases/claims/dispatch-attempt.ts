import { submitCustomerEmail } from "#app/channels/customer-email/submit.server.ts";
import { readBack, submitDisputeEvidence } from "#app/channels/shopify-dispute/submit.server.ts";
import type { ChannelOutcome } from "#app/channels/channel-outcome.ts";
import { withShop } from "#app/db.server.ts";
import { type SendPayload, type SentFile, sendPayload } from "#app/domain/response/send-payload.ts";
import type { Instant } from "#app/domain/time.ts";
import { getFile } from "#app/platform/files.server.ts";
import { enqueue } from "#app/platform/queue.server.ts";
import type { AdminGraphql } from "#app/shopify/admin-graphql.server.ts";
import type { ShopToken } from "#app/shopify/upload-dispute-file.server.ts";
import { adminOfShop } from "#app/use-cases/connections/admin-of-shop.ts";
import { applyCommand, lockClaim } from "./claim-store.ts";
import { finishAttempt } from "./finish-attempt.ts";
import { mailChannelOf } from "./mail-channel.ts";
import { whyNotAutomatic } from "./why-not-automatic.ts";

/**
 * Sends an attempt at a Shopify dispute with the token of the person who clicked.
 * @param access.upload null when the app or the shop lacks the scope for files
 */
export async function dispatchToShopify(
  shopId: string,
  attemptId: string,
  access: { graphql: AdminGraphql; upload: ShopToken | null },
  now: () => Instant,
): Promise<void> {
  const payload = await payloadOf(shopId, attemptId, "sending");
  if (payload?.channel !== "shopify_dispute") return;
  await finishAttempt(shopId, attemptId, await submitDisputeEvidence(access, payload, loadBytes), now());
}

/**
 * The job behind every attempt: sends a mail whose time has come, and settles what a crash cut off. Shopify's form is read
 * back; a mail that was being sent may have left, so it is marked as such and not sent again.
 */
export async function dispatchAttempt(shopId: string, attemptId: string, now: () => Instant): Promise<void> {
  const interrupted = await payloadOf(shopId, attemptId, "sending");
  if (interrupted) return finishAttempt(shopId, attemptId, await recover(shopId, interrupted), now());
  if (await stopUnwanted(shopId, attemptId, now())) return;
  const payload = await takeDue(shopId, attemptId, now());
  if (!payload) return waitLonger(shopId, attemptId, now());
  if (payload.channel !== "customer_email") return;
  const { mailer, sender } = await mailChannelOf(shopId);
  const outcome: ChannelOutcome = mailer
    ? await submitCustomerEmail(mailer, sender, payload, loadBytes, now())
    : { status: "failed", reason: "no_mail_server", retry: false };
  await finishAttempt(shopId, attemptId, outcome, now());
}

async function recover(shopId: string, payload: SendPayload): Promise<ChannelOutcome> {
  if (payload.channel !== "shopify_dispute") return { status: "unknown", reason: "interrupted" };
  const admin = await adminOfShop(shopId);
  return admin.ok ? readBack(admin.value.graphql, payload) : { status: "unknown", reason: "not_installed" };
}

async function payloadOf(shopId: string, attemptId: string, status: string): Promise<SendPayload | undefined> {
  const attempt = await withShop(shopId, (tx) =>
    tx.sendAttempt.findFirst({ where: { shopId, id: attemptId, status } }),
  );
  return attempt ? sendPayload.parse(JSON.parse(attempt.payload)) : undefined;
}

/**
 * Takes back a letter that nobody clicked for, when what became known since it was prepared stops it.
 * @returns whether it was taken back
 */
async function stopUnwanted(shopId: string, attemptId: string, now: Instant): Promise<boolean> {
  return withShop(shopId, async (tx) => {
    const where = { shopId, id: attemptId, status: "prepared", preparedBy: "system" };
    const attempt = await tx.sendAttempt.findFirst({ where, select: { claimId: true, step: true } });
    const claim = attempt && (await lockClaim(tx, shopId, attempt.claimId));
    if (!claim || (await whyNotAutomatic(tx, shopId, claim.state, now)) === undefined) return false;
    const { count } = await tx.sendAttempt.updateMany({ where, data: { status: "undone", finishedAt: now } });
    if (count === 0) return false;
    const undone = { type: "response_undone" as const, at: now, step: attempt.step };
    const applied = await applyCommand(tx, claim, undone, "system");
    if (!applied.ok) throw new Error(`attempt ${attemptId}: ${applied.error.type}`);
    return true;
  });
}

/** Commits `sending` before the channel is called; only one caller gets the attempt. */
async function takeDue(shopId: string, attemptId: string, now: Instant): Promise<SendPayload | undefined> {
  const taken = await withShop(shopId, (tx) =>
    tx.sendAttempt.updateManyAndReturn({
      where: { shopId, id: attemptId, status: "prepared", channel: "customer_email", sendAfter: { lte: now } },
      data: { status: "sending", sendingAt: now, tries: { increment: 1 } },
    }),
  );
  return taken[0] && sendPayload.parse(JSON.parse(taken[0].payload));
}

/**
 * The queue goes by the database's clock. Where ours is behind it, a mail's job comes too early and would not come again;
 * so it is put off by as much as it came early.
 */
async function waitLonger(shopId: string, attemptId: string, now: Instant): Promise<void> {
  await withShop(shopId, async (tx) => {
    const waiting = await tx.sendAttempt.findFirst({
      where: { shopId, id: attemptId, status: "prepared", channel: "customer_email" },
      select: { sendAfter: true },
    });
    if (!waiting) return;
    const runAt = new Date(2 * waiting.sendAfter.getTime() - Date.parse(now));
    await enqueue(tx, "send-response", { shopId, attemptId }, { key: `send-response:${attemptId}`, runAt });
  });
}

async function loadBytes(file: SentFile): Promise<Uint8Array> {
  const bytes = await getFile(file.key);
  if (!bytes) throw new Error(`the file ${file.id} is gone`);
  return bytes;
}
