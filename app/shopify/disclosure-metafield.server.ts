import type { PublishedDisclosure } from "#app/domain/disclosure/published-disclosure.ts";
import type { Result } from "#app/domain/result.ts";
import type { AdminError } from "./admin-error.ts";
import type { AdminGraphql } from "./admin-graphql.server.ts";
import { writeAppData } from "./app-data.server.ts";

/**
 * Writes the footer. The theme extension reads `app.metafields.weerwoord.footer` and `.footer_ready`: its blocks name these.
 * @param ready whether the theme's blocks are offered at all (`available_if`)
 */
export function writeDisclosure(
  graphql: AdminGraphql,
  { published, ready }: { published: PublishedDisclosure; ready: boolean },
): Promise<Result<undefined, AdminError>> {
  return writeAppData(graphql, [
    { key: "footer", type: "json", value: JSON.stringify(published) },
    { key: "footer_ready", type: "boolean", value: String(ready) },
  ]);
}
