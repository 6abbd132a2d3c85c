import { z } from "zod";
import { acceptUpload, MAX_UPLOAD_BYTES } from "#app/documents/sniff.ts";
import { CUSTOMER_REASONS } from "#app/domain/claim/reasons.ts";
import { type Money, parseMoney } from "#app/domain/money.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { dayIn, endOfDay, type Instant, momentOn } from "#app/domain/time.ts";

/** Together, so that one form cannot fill the memory. */
export const MAX_FORM_BYTES = 4 * MAX_UPLOAD_BYTES;

/** What the form for a new claim says, read and checked. */
export type NewClaimForm = {
  orderId: string | null;
  /** What was typed where no order was chosen. */
  orderName: string;
  channel: "customer" | "mediator" | "psp";
  reason: (typeof CUSTOMER_REASONS)[number];
  amount: Money | null;
  statement: string;
  receivedAt: Instant;
  dueAt: Instant | undefined;
  files: { name: string; mediaType: string; bytes: Uint8Array }[];
};

/** Codes of refused fields, for the page's words. */
export type FormIssues = Partial<
  Record<"orderName" | "channel" | "reason" | "amount" | "statement" | "receivedOn" | "dueOn" | "files", string>
>;

const day = z
  .string()
  .default("")
  .refine((text) => text === "" || z.iso.date().safeParse(text).success, "not_a_date");

const fields = z.object({
  orderId: z.union([z.literal(""), z.uuid()]).default(""),
  orderName: z.string().trim().max(60).default(""),
  channel: z.enum(["customer", "mediator", "psp"], "required"),
  reason: z.enum(CUSTOMER_REASONS, "required"),
  amount: z.string().trim().default(""),
  statement: z.string().trim().max(20_000, "too_long").default(""),
  receivedOn: day,
  dueOn: day,
});

/**
 * Reads the form for a new claim.
 * @param currency of the order, else of the shop
 * @param now the moment of the request: a claim cannot have come later
 */
export async function readNewClaim(
  form: FormData,
  { currency, timeZone, now }: { currency: string; timeZone: string; now: Instant },
): Promise<Result<NewClaimForm, FormIssues>> {
  const texts = Object.fromEntries([...form].filter(([, value]) => typeof value === "string"));
  const parsed = fields.safeParse(texts);
  if (!parsed.success)
    return err(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message])));
  const { orderId, orderName, channel, reason, statement, receivedOn, dueOn } = parsed.data;

  const amount = parsed.data.amount ? parseMoney(parsed.data.amount.replace(",", "."), currency) : null;
  if (amount === undefined || (amount && amount.minor < 0n)) return err({ amount: "not_an_amount" });
  const receivedAt = receivedOn ? momentOn(receivedOn, timeZone, now) : now;
  if (!receivedAt) return err({ receivedOn: "in_the_future" });
  if (dueOn && dueOn < dayIn(receivedAt, timeZone)) return err({ dueOn: "before_received" });

  const files = [];
  for (const file of form.getAll("files")) {
    if (typeof file === "string" || file.size === 0) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const accepted = acceptUpload(bytes);
    if (!accepted.ok) return err({ files: accepted.error.type });
    files.push({ name: file.name, mediaType: accepted.value, bytes });
  }
  return ok({
    orderId: orderId || null,
    orderName,
    channel,
    reason,
    amount,
    statement,
    receivedAt,
    dueAt: dueOn ? endOfDay(dueOn, timeZone) : undefined,
    files,
  });
}
