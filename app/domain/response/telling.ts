import type { AssessedClaim } from "#app/domain/evidence/assessment/model.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Audience } from "./exhibit-model.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";
import { say, type Voice } from "./sentences/say.ts";

/** A sentence with the entries that carry it. */
export type Said = { id: SentenceId; text: string; evidence: string[] };

export type Telling = {
  facts: OrderFacts;
  claim: AssessedClaim & { reference: string };
  voice: Voice;
  timeZone: string;
  now: Instant;
  audience: Audience;
  /** Names of the sources of events, by what facts call them; see HandoverFact. */
  sources?: Readonly<Record<string, string>> | undefined;
  /** The label of the exhibit that shows an entry; undefined when none does. */
  exhibitOf: (entry: string, key?: string) => string | undefined;
};

/** A sentence that rests on these entries, with a reference to the first exhibit that shows one of them, if any does. */
export function makeSentence(
  telling: Telling,
  id: SentenceId,
  evidence: string[],
  params: Record<string, string> = {},
  exhibitKey?: string,
): Said {
  const label = evidence.map((entry) => telling.exhibitOf(entry, exhibitKey)).find(Boolean);
  const ref = label ? say(telling.voice, "exhibit.reference", { label }) : "";
  return { id, text: say(telling.voice, id, { ref, ...params }), evidence };
}
