import type { PublishedMarks } from "#app/domain/review/trust-mark.ts";
import type { Result } from "#app/domain/result.ts";
import type { AdminError } from "./admin-error.ts";
import type { AdminGraphql } from "./admin-graphql.server.ts";
import { writeAppData } from "./app-data.server.ts";

/**
 * Writes the marks that the storefront shows. The theme extension reads `app.metafields.weerwoord.marks` and `.marks_ready`:
 * its block names these.
 */
export function writeTrustMarks(
  graphql: AdminGraphql,
  published: PublishedMarks,
): Promise<Result<undefined, AdminError>> {
  return writeAppData(graphql, [
    { key: "marks", type: "json", value: JSON.stringify(published) },
    { key: "marks_ready", type: "boolean", value: String(published.marks.length > 0) },
  ]);
}
