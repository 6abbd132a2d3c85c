import { draftCustomerEmail } from "#app/channels/customer-email/submit.server.ts";
import { withShop } from "#app/db.server.ts";
import { fileStem } from "#app/documents/file-name.ts";
import { sendPayload } from "#app/domain/response/send-payload.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import { getFile } from "#app/platform/files.server.ts";
import { mailChannelOf } from "./mail-channel.ts";

/**
 * A letter that the merchant sends himself, as a draft (`.eml`) that his mail program opens with everything attached.
 * @returns `no_draft` when the attempt is no letter in the merchant's hands; `bad_address` when it cannot be addressed
 */
export async function draftLetter(
  shopId: string,
  { claimId, attemptId }: { claimId: string; attemptId: string },
  now: Instant,
): Promise<Result<{ name: string; bytes: Uint8Array }, "no_draft" | "bad_address">> {
  const attempt = await withShop(shopId, (tx) =>
    tx.sendAttempt.findFirst({ where: { shopId, id: attemptId, claimId, channel: "hand_off" } }),
  );
  const payload = attempt && sendPayload.parse(JSON.parse(attempt.payload));
  if (payload?.channel !== "hand_off" || !payload.to || !payload.messageId) return err("no_draft");
  const { to, messageId, subject, text, files, language } = payload;
  const { sender } = await mailChannelOf(shopId);
  const draft = await draftCustomerEmail(
    sender,
    { to, messageId, subject, text, files, language },
    async ({ id, key }) => {
      const bytes = await getFile(key);
      if (!bytes) throw new Error(`the file ${id} is gone`);
      return bytes;
    },
    now,
  );
  return draft.ok ? ok({ name: `${fileStem(subject)}.eml`, bytes: draft.value }) : err("bad_address");
}
