import { en, type MessageId } from "./en.ts";
import { nl } from "./nl.ts";

/**
 * The words of a message of the assessment.
 * @param params what stands in the gaps; a gap without a value stays visible as `{name}`
 */
export function assessmentMessage(key: MessageId, params: Record<string, string>, language: "nl" | "en"): string {
  const text: string = (language === "nl" ? nl : en)[key];
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => params[name] ?? gap);
}
