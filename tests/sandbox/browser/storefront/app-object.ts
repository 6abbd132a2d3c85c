import { Drop } from "liquidjs";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import type { AppMetafield } from "#tests/sandbox/state/types.ts";

/** A metafield in Liquid: printed it is its text, and `.value` is what that text means for its type. */
class MetafieldDrop extends Drop {
  readonly type: string;
  readonly value: unknown;
  readonly #text: string;
  constructor({ type, value }: AppMetafield) {
    super();
    this.type = type;
    this.#text = value;
    this.value = meaning(type, value);
  }
  override valueOf(): string {
    return this.#text;
  }
}

function meaning(type: string, text: string): unknown {
  if (type === "json" || type.startsWith("list.")) return JSON.parse(text) as unknown;
  if (type === "boolean") return text === "true";
  if (type === "number_integer" || type === "number_decimal") return Number(text);
  return text;
}

/** The Liquid object `app` of a theme extension: nothing but the app-data metafields, by namespace and key. */
export function appObject({ state }: SandboxContext): { metafields: Record<string, Record<string, MetafieldDrop>> } {
  const metafields: Record<string, Record<string, MetafieldDrop>> = {};
  for (const metafield of state.appMetafields)
    (metafields[metafield.namespace] ??= {})[metafield.key] = new MetafieldDrop(metafield);
  return { metafields };
}
