import type { AssessedClaim } from "#app/domain/evidence/assessment/model.ts";
import type { OrderFacts } from "#app/domain/evidence/facts.ts";
import type { Instant } from "#app/domain/time.ts";
import type { Audience } from "./exhibit-model.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";
import type { Voice } from "./sentences/say.ts";

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
