import { withShop } from "#app/db.server.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { Instant } from "#app/domain/time.ts";
import {
  REQUIRED_FIELDS,
  type TraderField,
  traderInput,
  type TraderInput,
  UNPRINTED_FIELDS,
} from "#app/domain/trader/trader-input.ts";
import { staffYear } from "./staff-year.ts";

/** Why fields were refused, as codes for the page's words: `required`, `not_an_email`, … */
export type TraderIssues = Partial<Record<TraderField, string>>;

/**
 * Saves what the merchant entered of himself. With `confirm` he says that all of it is right, which allows the footer to
 * be published; a change without it takes an earlier confirmation back. Nothing is saved while a field is refused.
 * @param input fields of {@link traderInput}; absent ones stay as they are
 */
export async function saveTrader(
  { now }: { now: Instant },
  { shopId, input, confirm }: { shopId: string; input: unknown; confirm: boolean },
): Promise<Result<{ confirmed: boolean }, TraderIssues>> {
  const parsed = traderInput.safeParse(input);
  if (!parsed.success) return err(issuesOf(parsed.error.issues));
  const fields = parsed.data;
  return withShop(shopId, async (tx) => {
    const known = await tx.trader.findUnique({ where: { shopId } });
    const missing = REQUIRED_FIELDS.filter((field) => !valueAfter(field, fields, known));
    if (confirm && missing.length > 0) return err(Object.fromEntries(missing.map((field) => [field, "required"])));

    const changed = (Object.keys(fields) as TraderField[]).filter((field) => !isSame(fields[field], known?.[field]));
    const disclosed = changed.some((field) => !UNPRINTED_FIELDS.includes(field));
    const kept = disclosed ? null : (known?.confirmedAt ?? null);
    const confirmedAt = confirm ? new Date(now) : kept;
    const counted = changed.includes("staff") || (confirm && fields.staff !== undefined);
    const saved = {
      ...fields,
      ...(counted && { staffYear: await staffYear(tx, shopId, now) }),
      confirmedAt,
    };
    await tx.trader.upsert({ where: { shopId }, create: { shopId, ...saved }, update: saved });
    return ok({ confirmed: confirmedAt !== null });
  });
}

function isSame(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) ? a.join() === b.join() : a === b;
}

function valueAfter(field: TraderField, fields: TraderInput, known: Record<TraderField, unknown> | null): unknown {
  return fields[field] === undefined ? known?.[field] : fields[field];
}

function issuesOf(issues: { path: PropertyKey[]; message: string }[]): TraderIssues {
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message]));
}
