import { readFile } from "node:fs/promises";
import { z } from "zod";
import { matchReview } from "#app/domain/review/match-review.ts";
import { parseInstant } from "#app/domain/time.ts";

const USAGE =
  "inspect match <case.json>, where the file holds {review: {at, email?, orderReference?, orderId?, productId?}, " +
  "orders: [{id, shopifyId?, name?, email?, customerId?, placedAt?, deliveredAt?, productIds?, invitations?}]}";

const instant = z.string().transform((text, context) => {
  const parsed = parseInstant(text);
  if (parsed === undefined) context.addIssue({ code: "custom", message: "not a timestamp with an offset" });
  return parsed ?? z.NEVER;
});
const id = z.union([z.string(), z.number()]).transform(String);
const email = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .nullish()
  .transform((text) => text ?? null);
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null);

const invitation = z.object({
  orderId: id.optional(),
  reference: maybe(id),
  email: z.string().transform((text) => text.trim().toLowerCase()),
  sentAt: instant,
});

const caseFile = z.object({
  review: z.object({ at: instant, email, orderReference: maybe(id), orderId: maybe(id), productId: maybe(id) }),
  /** Invitations that the address had for orders which are not in the file. */
  unknownInvitations: z.number().int().nonnegative().default(0),
  orders: z.array(
    z.object({
      id,
      shopifyId: id.optional(),
      name: maybe(z.string()),
      email,
      customerId: maybe(id),
      placedAt: maybe(instant),
      deliveredAt: maybe(instant),
      productIds: z.array(id).default([]),
      invitations: z.array(invitation).default([]),
    }),
  ),
  /** Also apart from the orders, by the order's id. */
  invitations: z.array(invitation.extend({ orderId: id })).default([]),
});

/**
 * Which order a review is about, how sure that is and by which rule, straight from a file: no database, no shop.
 * @param args the words after `inspect match`: the path of a JSON file
 * @throws Error with the reason when the file is missing or does not have the shape
 */
export async function inspectMatch(args: string[]): Promise<unknown> {
  const [path, ...others] = args;
  if (!path || others.length > 0) throw new Error(USAGE);
  const { review, orders, invitations, unknownInvitations } = await readCase(path);
  const match = matchReview(
    { ...review, unknownInvitations },
    orders.map((order) => ({
      ...order,
      shopifyId: order.shopifyId ?? order.id,
      invitations: [...order.invitations, ...invitations.filter(({ orderId }) => orderId === order.id)],
    })),
  );
  return {
    match: match.result === "matched" ? match.order : null,
    strength: match.result === "matched" ? match.strength : match.result,
    rule: match.rule,
    candidates: match.candidates,
  };
}

async function readCase(path: string): Promise<z.infer<typeof caseFile>> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON: ${(error as Error).message}\n${USAGE}`, { cause: error });
  }
  const parsed = caseFile.safeParse(json);
  if (!parsed.success)
    throw new Error(`${path} does not have the shape of a case:\n${z.prettifyError(parsed.error)}\n${USAGE}`);
  return parsed.data;
}
