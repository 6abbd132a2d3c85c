const FRAMES = 8;

/**
 * An error as the log may say it: name, code and where it was thrown. A message only of a plain Error: what Prisma,
 * PostgreSQL and parsers say quotes what a person entered.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return `not an Error but ${typeof error}`;
  const { name, message, stack = "" } = error;
  const code = "code" in error && typeof error.code === "string" ? [error.code] : [];
  const frames = stack.split("\n").filter((line) => line.trimStart().startsWith("at "));
  const said = Object.getPrototypeOf(error) === Error.prototype && name === "Error" ? [`${name}: ${message}`] : [name];
  return [...said, ...code, ...frames.slice(0, FRAMES).map((frame) => frame.trim())].join(" | ");
}
