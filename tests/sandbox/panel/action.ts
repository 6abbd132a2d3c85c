import { z } from "zod";
import type { SandboxContext } from "#tests/sandbox/context.ts";

/** One thing the control panel can do: `POST {path}`. `id` is the order's or dispute's from the path. */
export type ControlAction = {
  path: RegExp;
  run(context: SandboxContext, id: string, input: unknown): Promise<unknown>;
};

/** Form fields arrive as text; an empty one counts as not given. */
export const text = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());
export const flag = z.preprocess(
  (value) => (typeof value === "string" ? value === "true" || value === "on" : value),
  z.boolean(),
);
export const number = z.preprocess((value) => (value === "" ? undefined : value), z.coerce.number().optional());
/** A moment as ISO-8601 text; default now. */
export const time = z.preprocess((value) => (value === "" ? undefined : value), z.coerce.date().optional());
export const choice = <Value extends string>(values: readonly Value[]) =>
  z.preprocess((value) => (value === "" ? undefined : value), z.enum(values).optional());
export const money = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z
    .string()
    .regex(/^\d+(\.\d{1,2})?$/)
    .optional(),
);

export function action<Input>(
  path: RegExp,
  schema: z.ZodType<Input>,
  run: (context: SandboxContext, id: string, input: Input) => Promise<unknown>,
): ControlAction {
  return { path, run: (context, id, input) => run(context, id, schema.parse(input)) };
}

export const nothing = z.object({});
