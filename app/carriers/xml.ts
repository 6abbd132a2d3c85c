import { XMLParser } from "fast-xml-parser";
import { err, ok, type Result } from "#app/domain/result.ts";
import { notFormat, textOf } from "#app/providers/answer.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";

/** Values stay text: a parcel's number keeps its leading zeros. Namespaces are dropped, as no two elements differ by them alone. */
const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: true,
  // For numeric references, such as &#233; in a name.
  htmlEntities: true,
});

/**
 * The body as XML: an element is its text, or an object of its children; one that repeats is a list.
 * HTML, cut off text, and a document type (which no carrier sends, and which could define entities) are `malformed`.
 */
export function xmlOf(body: Uint8Array): Result<Record<string, unknown>, ProviderFailure> {
  const text = textOf(body).trim();
  const refused = err({ kind: "malformed", reason: notFormat(text, "XML") } as const);
  if (!text.startsWith("<") || /<!doctype|<html\b/i.test(text)) return refused;
  try {
    const root: unknown = parser.parse(text, true);
    return typeof root === "object" && root !== null ? ok(root as Record<string, unknown>) : refused;
  } catch {
    return refused;
  }
}

/** Text for use between tags. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
