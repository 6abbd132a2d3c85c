/** An expected outcome: either a value, or an error that the caller must handle. Bugs are thrown instead. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; error: Failure };

/** Wraps a success. */
export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Wraps an expected failure. */
export function err<Failure>(error: Failure): { ok: false; error: Failure } {
  return { ok: false, error };
}

/** Makes a switch exhaustive: the compiler refuses it while a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
