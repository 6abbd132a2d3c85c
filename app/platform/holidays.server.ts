import DateHolidays from "date-holidays";

const calendars = new Map<string, DateHolidays>();
const years = new Map<string, ReadonlySet<string>>();

/**
 * Whether a day is a public holiday in a whole country; holidays of single regions are not counted.
 * @param country ISO 3166-1 alpha-2; one without a calendar has no holidays
 * @param day such as `2026-12-25`
 */
export function isHoliday(country: string, day: string): boolean {
  const year = day.slice(0, 4);
  const key = `${country} ${year}`;
  const known = years.get(key) ?? publicHolidays(country, Number(year));
  years.set(key, known);
  return known.has(day);
}

function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const calendar = calendars.get(country) ?? new DateHolidays(country);
  calendars.set(country, calendar);
  const holidays = calendar.getHolidays(year).filter(({ type }) => type === "public");
  return new Set(holidays.map(({ date }) => date.slice(0, 10)));
}
