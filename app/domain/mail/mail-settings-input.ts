import { z } from "zod";

/** How a shop's letters leave: our sender, the shop's own SMTP server, or as drafts that a person sends. */
export const MAIL_MODES = ["ours", "smtp", "draft"] as const;
export type MailMode = (typeof MAIL_MODES)[number];

/**
 * Ports of message submission: 587 with STARTTLS and 465 with TLS (RFC 6409 and 8314), and the two that servers use
 * besides. Any other would let a form of ours knock at services that are none of mail.
 */
export const SMTP_PORTS = [587, 465, 2525, 25] as const;

/** A text field of a form: trimmed, and null when nothing is left. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, "too_long")
    .transform((value) => (value === "" ? null : value));

/** A host name of several labels (RFC 1123), so none that only a private network knows. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

/** Endings of private networks (RFC 6761, 6762 and 8375, and ICANN's reserved `internal`). */
const PRIVATE_ENDING = /\.(?:localhost|local|internal|home\.arpa)$/;

const isPublicName = (host: string) => HOST.test(host) && !PRIVATE_ENDING.test(host);

const shared = { fromName: text(100), replyTo: text(254).refine(isAddressOrEmpty, "not_an_email") };

/** What the settings page sends about mail. Issue messages are codes. */
export const mailSettingsInput = z.discriminatedUnion("mode", [
  z.object({ mode: z.literal("ours"), ...shared }),
  z.object({ mode: z.literal("draft"), ...shared }),
  z.object({
    mode: z.literal("smtp"),
    ...shared,
    host: z.string().trim().toLowerCase().min(1, "required").refine(isPublicName, "not_a_host"),
    port: z.literal([...SMTP_PORTS], "not_a_port"),
    username: z.string().trim().min(1, "required").max(254, "too_long"),
    /** Empty: the one that is kept stays, as long as it is for the same server and user. */
    password: z.string().max(1_000, "too_long"),
  }),
]);

export type MailField = "mode" | "fromName" | "replyTo" | "host" | "port" | "username" | "password";

function isAddressOrEmpty(value: string | null): boolean {
  return value === null || z.email().safeParse(value).success;
}
