import { Temporal } from "temporal-polyfill";
import { addDays, type Day, dayIn, type Instant } from "../time.ts";
import type { ClaimChannel } from "./events.ts";

/** A clock that a claim can run on. `confidence`: who says so; an unverified term is a proposal, never a statement. */
export type Clock = {
  id: string;
  days: number;
  counts: "calendar" | "working";
  /** `proposal`: our own term, the merchant can change it. `rule`: the body's or the provider's. */
  nature: "proposal" | "rule";
  source: string;
  confidence: "primary" | "secondary" | "own";
};

/** Terms in which a shop answers. Checked 2026-11-21. */
export const CLOCKS = [
  {
    id: "own_answer",
    days: 14,
    counts: "calendar",
    nature: "proposal",
    confidence: "own",
    source: "the shop's own term for an answer to its customer",
  },
  {
    id: "webwinkelkeur_first_phase",
    days: 7,
    counts: "calendar",
    nature: "rule",
    confidence: "primary",
    source: "valuedshops.com/knowledge/consumenten/dispute: the shop has 7 days before mediation",
  },
  {
    id: "webwinkelkeur_pending",
    days: 7,
    counts: "calendar",
    nature: "rule",
    confidence: "primary",
    source: "valuedshops.com/knowledge/consumenten/dispute: one more week when pending",
  },
  {
    id: "digidispuut_defence",
    days: 14,
    counts: "calendar",
    nature: "rule",
    confidence: "primary",
    source: "digidispuut.nl procesreglement: defence 2 weeks",
  },
  {
    id: "thuiswinkel_shop",
    days: 28,
    counts: "calendar",
    nature: "rule",
    confidence: "primary",
    source: "Thuiswinkel: 4 weeks for the shop before the Geschillencommissie",
  },
  {
    id: "be_ombudsman_information",
    days: 10,
    counts: "working",
    nature: "rule",
    confidence: "primary",
    source: "Consumentenombudsdienst: request for information, 10 working days",
  },
  {
    id: "be_ombudsman_recommendation",
    days: 30,
    counts: "calendar",
    nature: "rule",
    confidence: "primary",
    source: "Consumentenombudsdienst: reasoned reply to a recommendation, 30 days",
  },
  {
    id: "trusted_shops",
    days: 5,
    counts: "calendar",
    nature: "rule",
    confidence: "primary",
    source: "help.trustedshops.com 115001455890: the shop answers in 5 days",
  },
  {
    id: "klarna",
    days: 21,
    counts: "calendar",
    nature: "rule",
    confidence: "primary",
    source: "docs.klarna.com merchant-evidence-gathering: 21 days",
  },
  {
    id: "klarna_unauthorized",
    days: 7,
    counts: "calendar",
    nature: "rule",
    confidence: "primary",
    source: "docs.klarna.com merchant-evidence-gathering: unauthorised purchase 7 days",
  },
] as const satisfies readonly Clock[];
export type ClockId = (typeof CLOCKS)[number]["id"];

/** The clock that is proposed for a new claim; none where the channel names its own date. */
export function defaultClock(channel: ClaimChannel): ClockId | undefined {
  switch (channel) {
    case "customer":
      return "own_answer";
    case "mediator":
      return "webwinkelkeur_first_phase";
    case "shopify_dispute":
    case "psp":
      return undefined;
  }
}

/**
 * When a clock that began at an instant ends: 23:59 on its last day in the shop's time zone. The first day is not
 * counted (Regulation (EEC, Euratom) No 1182/71, Article 3).
 * @param days replaces the clock's own number, where it is a proposal
 * @param holidays days that are no working days besides Saturdays and Sundays
 */
export function deadline(input: {
  clock: ClockId;
  from: Instant;
  timeZone: string;
  days?: number;
  holidays?: ReadonlySet<Day>;
}): Instant {
  const clock: Clock = CLOCKS.find(({ id }) => id === input.clock) ?? CLOCKS[0];
  const days = clock.nature === "proposal" ? (input.days ?? clock.days) : clock.days;
  const first = dayIn(input.from, input.timeZone);
  const last = clock.counts === "calendar" ? addDays(first, days) : addWorkingDays(first, days, input.holidays);
  return lastMinute(last, input.timeZone);
}

/**
 * A due date as a channel names it: an instant stays, a bare day ends at 23:59 in the shop's time zone
 * (help.shopify.com, as restated by third parties).
 * @returns undefined when the text is neither
 */
export function readDueDate(text: string, timeZone: string): Instant | undefined {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return lastMinute(text, timeZone);
    return new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString();
  } catch {
    return undefined;
  }
}

export type Urgency = "overdue" | "today" | "soon" | "later";

/** How pressing a due date is, by calendar days in the shop's time zone; `soon` is within three days. */
export function urgencyOf(dueAt: Instant, now: Instant, timeZone: string): Urgency {
  if (dueAt < now) return "overdue";
  const today = dayIn(now, timeZone);
  const due = dayIn(dueAt, timeZone);
  if (due === today) return "today";
  return due <= addDays(today, 3) ? "soon" : "later";
}

function addWorkingDays(from: Day, days: number, holidays: ReadonlySet<Day> = new Set()): Day {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (Temporal.PlainDate.from(day).dayOfWeek <= 5 && !holidays.has(day)) left--;
  }
  return day;
}

function lastMinute(day: Day, timeZone: string): Instant {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: "23:59" });
  return new Date(at.epochMilliseconds).toISOString();
}
