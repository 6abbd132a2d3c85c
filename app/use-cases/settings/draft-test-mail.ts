import { draftCustomerEmail } from "#app/channels/customer-email/submit.server.ts";
import { err, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { newMessageId } from "#app/platform/mail/message-id.server.ts";
import { mailChannelOf } from "#app/use-cases/claims/mail-channel.ts";
import type { TestMail } from "./send-test-mail.ts";

/** The test mail as a draft (.eml), made the way that letters become drafts. */
export async function draftTestMail(
  shopId: string,
  mail: TestMail,
  now: Instant,
): Promise<Result<Uint8Array, "bad_address">> {
  const { sender } = await mailChannelOf(shopId);
  const messageId = newMessageId(sender.from.address);
  const draft = await draftCustomerEmail(sender, { ...mail, files: [], messageId }, noFiles, now);
  return draft.ok ? draft : err("bad_address");
}

function noFiles(): never {
  throw new Error("a test mail has no files");
}
