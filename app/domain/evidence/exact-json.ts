import canonicalize from "canonicalize";

/** A JSON value in which integers beyond 2^53 stand as decimal text. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type SourceReviver = (key: string, value: unknown, context: { source?: string }) => unknown;

/**
 * Parses JSON without rounding: an integer that a double cannot hold becomes its decimal text (Shopify's ids in samples
 * lie above 2^53). Uses the reviver's `context.source` (TC39 "JSON.parse source text access").
 * @throws SyntaxError when the text is not JSON
 */
export function parseExactJson(text: string): Json {
  const exact: SourceReviver = (_key, value, context) =>
    typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value) && context.source !== undefined
      ? context.source
      : value;
  return (JSON.parse as (text: string, reviver: SourceReviver) => Json)(text, exact);
}

/**
 * The one text of a JSON value: RFC 8785 (JSON Canonicalization Scheme). Two values are the same exactly when their
 * texts are.
 * @throws Error when the value holds something JSON cannot say, such as NaN
 */
export function canonicalText(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("not a JSON value");
  return text;
}
