import { addHours, type Instant } from "#app/domain/time.ts";

/**
 * Whether a domain takes mail. `accepts`: it names servers for it; `no_mail`: it exists and takes none; `no_domain`: there is
 * none; `unknown`: nobody answered.
 */
export const MAIL_DOMAINS = ["accepts", "no_mail", "no_domain", "unknown"] as const;
export type MailDomain = (typeof MAIL_DOMAINS)[number];

/** What is known of the last address for complaints that a link was sent to. */
export type BusinessEmail = {
  address: string;
  domain: MailDomain;
  domainCheckedAt: Instant;
  /** Null: no link is on its way. */
  sentAt: Instant | null;
  expiresAt: Instant | null;
  verifiedAt: Instant | null;
  /** Mails sent since then, to whichever address. */
  sends: number;
  sendsSince: Instant;
};

/** How the trader's address stands. `missing`: he has none; `sent`: a link waits for somebody to press its button. */
export type BusinessEmailState =
  | { status: "missing" }
  | { status: "unverified" | "expired"; domain: MailDomain | null }
  | { status: "sent"; sentAt: Instant; expiresAt: Instant; domain: MailDomain }
  | { status: "verified"; verifiedAt: Instant };

/** For how long a link in a mail can be used. */
export const LINK_HOURS = 48;

/** Between two mails, and within a day: the address may be somebody else's. */
const PAUSE_SECONDS = 60;
const MOST_A_DAY = 5;

/**
 * How the trader's address stands. What was verified holds for that address alone.
 * @param address as the trader saved it
 */
export function businessEmailState(
  address: string | null,
  known: BusinessEmail | null,
  now: Instant,
): BusinessEmailState {
  if (!address) return { status: "missing" };
  if (!known || !isSameAddress(known.address, address)) return { status: "unverified", domain: null };
  const { domain, sentAt, expiresAt, verifiedAt } = known;
  if (verifiedAt) return { status: "verified", verifiedAt };
  if (!sentAt || !expiresAt) return { status: "unverified", domain };
  return expiresAt > now ? { status: "sent", sentAt, expiresAt, domain } : { status: "expired", domain };
}

/** Why no mail may leave now; undefined when one may. Counted per shop, so that no address can be flooded by changing it. */
export function sendRefusal(
  known: Pick<BusinessEmail, "sentAt" | "sends" | "sendsSince"> | null,
  now: Instant,
): "too_soon" | "too_many" | undefined {
  if (!known) return undefined;
  if (known.sentAt && now < addHours(known.sentAt, PAUSE_SECONDS / 3600)) return "too_soon";
  return isSameDay(known.sendsSince, now) && known.sends >= MOST_A_DAY ? "too_many" : undefined;
}

/** The count after one more mail. */
export function countSend(
  known: Pick<BusinessEmail, "sends" | "sendsSince"> | null,
  now: Instant,
): Pick<BusinessEmail, "sends" | "sendsSince"> {
  return known && isSameDay(known.sendsSince, now)
    ? { sends: known.sends + 1, sendsSince: known.sendsSince }
    : { sends: 1, sendsSince: now };
}

/** What a link can still do. `changed`: the trader has another address since. */
export function linkState(
  known: BusinessEmail,
  traderAddress: string | null,
  now: Instant,
): "open" | "used" | "expired" | "changed" {
  if (!traderAddress || !isSameAddress(known.address, traderAddress)) return "changed";
  if (known.verifiedAt) return "used";
  return known.expiresAt && known.expiresAt > now ? "open" : "expired";
}

/** The case of an address plays no part in practice (RFC 5321 section 2.4 allows it in the local part). */
function isSameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether less than 24 hours lie between. */
function isSameDay(since: Instant, now: Instant): boolean {
  return now < addHours(since, 24);
}
