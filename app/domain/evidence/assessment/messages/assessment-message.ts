import { en, type MessageId } from "./en.ts";
import { nl } from "./nl.ts";

/**
 * The words of a message of the assessment.
 * @param params what stands in the gaps, a `date` as `2026-11-28`; a gap without a value stays visible as `{name}`
 */
export function assessmentMessage(key: MessageId, params: Record<string, string>, language: "nl" | "en"): string {
  const text: string = (language === "nl" ? nl : en)[key];
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = params[name];
    return value !== undefined && name === "date" ? dayIn(language, value) : (value ?? gap);
  });
}

function dayIn(language: "nl" | "en", day: string): string {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}
