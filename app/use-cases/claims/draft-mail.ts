import { draftCustomerEmail } from "#app/channels/customer-email/submit.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { getFile } from "#app/platform/files.server.ts";
import { readAttempt } from "#app/queries/claims/read-attempt.ts";
import { mailChannelOf } from "./mail-channel.ts";

/**
 * A mail that was handed to the merchant, as a draft (.eml) with its exhibits, for his own mail program.
 * @returns `no_mail` when the attempt is none that goes by mail; `bad_address` when it cannot be addressed
 */
export async function draftMail(
  shopId: string,
  attemptId: string,
  now: Instant,
): Promise<Result<{ name: string; bytes: Uint8Array }, "no_mail" | "bad_address">> {
  const attempt = await readAttempt(shopId, attemptId);
  if (!attempt) return err("no_mail");
  const { payload } = attempt;
  if (payload.channel === "shopify_dispute" || !payload.to || !payload.messageId) return err("no_mail");
  const { sender } = await mailChannelOf(shopId);
  const mail = { ...payload, to: payload.to, messageId: payload.messageId };
  const draft = await draftCustomerEmail(
    sender,
    mail,
    async ({ id, key }) => {
      const bytes = await getFile(key);
      if (!bytes) throw new Error(`the file ${id} is gone`);
      return bytes;
    },
    now,
  );
  return draft.ok ? ok({ name: `${attemptId}.eml`, bytes: draft.value }) : err("bad_address");
}
