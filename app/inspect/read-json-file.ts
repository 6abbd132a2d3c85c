import { readFile } from "node:fs/promises";
import { z } from "zod";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";
import { parseInstant } from "#app/domain/time.ts";

/**
 * Reads a JSON file that must have a shape; long numbers keep their digits.
 * @param what names the thing in the error, such as "a claim"
 * @throws Error with the reason and the usage when it cannot be read or does not have the shape
 */
export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  what: string,
  usage: string,
): Promise<z.infer<Schema>> {
  let json: unknown;
  try {
    json = parseExactJson(await readFile(path, "utf8"));
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON: ${(error as Error).message}\n${usage}`, { cause: error });
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success)
    throw new Error(`${path} does not have the shape of ${what}:\n${z.prettifyError(parsed.error)}\n${usage}`);
  return parsed.data;
}

/** An RFC 3339 timestamp with an offset, as an instant. */
export const instant = z.string().transform((text, context) => {
  const parsed = parseInstant(text);
  if (parsed === undefined) context.addIssue({ code: "custom", message: "not a timestamp with an offset" });
  return parsed ?? z.NEVER;
});
