import { entityWithId } from "#app/domain/disclosure/entities.ts";
import { membershipOn } from "#app/domain/disclosure/membership.ts";
import { type Day, yearOf } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/**
 * What only the merchant can do for his footer. `staff_count`: tell how many worked for him at the end of `year`;
 * `body_ended`: say what holds instead of the body he chose, by its id, which exists no longer; `unconfirmed`: confirm
 * what he changed, since the storefront still prints what was before; `email_unverified`: find out whether mail arrives at the
 * address that the footer prints.
 */
export type FooterTask =
  | { kind: "staff_count"; year: number; staff?: number }
  | { kind: "body_ended"; body: string }
  | { kind: "unconfirmed" }
  | { kind: "email_unverified" };

/**
 * The tasks of a trader on a day, the most pressing first.
 * @param today the calendar day in the shop's time zone
 * @param storefront.published whether it has a footer of his
 * @param storefront.emailVerified whether mail is known to arrive at his address
 */
export function footerTasks(
  trader: TraderFacts,
  today: Day,
  { published, emailVerified }: { published: boolean; emailVerified: boolean },
): FooterTask[] {
  const tasks: FooterTask[] = [];
  if (published && trader.confirmedAt === undefined) tasks.push({ kind: "unconfirmed" });
  const body = endedBody(trader, today);
  if (body) tasks.push({ kind: "body_ended", body });
  const year = yearOf(today) - 1;
  if (asksStaff(trader.country) && (trader.staff === undefined || (trader.staffYear ?? 0) < year))
    tasks.push({ kind: "staff_count", year, ...(trader.staff !== undefined && { staff: trader.staff }) });
  // The address is printed all the same: the law wants one, and only asks that the trader can be reached there.
  if (trader.email && !emailVerified) tasks.push({ kind: "email_unverified" });
  return tasks;
}

/** § 36(3) VSBG: in Germany the number of 31 December of the year before decides, so that it is asked every January. */
export function asksStaff(country: string | undefined): boolean {
  return country === "DE";
}

function endedBody(trader: TraderFacts, today: Day): string | undefined {
  if (membershipOn(trader, today).kind !== "ended") return undefined;
  return trader.adrEntity && entityWithId(trader.adrEntity)?.id;
}
