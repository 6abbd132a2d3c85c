import { z } from "zod";
import { letterAsText } from "#app/documents/letter-text.ts";
import { STANCES } from "#app/domain/claim/events.ts";
import { RUNGS, rungWithId } from "#app/domain/claim/ladder/ladder.ts";
import { assess } from "#app/domain/evidence/assessment/assess.ts";
import { composeResponse } from "#app/domain/response/compose-response.ts";
import { outOfCourtLines } from "#app/domain/response/out-of-court.ts";
import { responseLanguage } from "#app/domain/response/response-language.ts";
import { LETTER_LANGUAGES } from "#app/domain/response/sentences/say.ts";
import { defaultStance } from "#app/domain/response/stance.ts";
import { toneWarnings } from "#app/domain/response/tone.ts";
import { dayIn } from "#app/domain/time.ts";
import { ADR_COMMITMENTS } from "#app/domain/trader/trader-facts.ts";
import { assessedClaim, claimFile, factsOf } from "./claim-file.ts";
import { instant, readJsonFile } from "./read-json-file.ts";

const USAGE =
  "inspect letter <case.json>, where the file holds {claim: {reason, channel?, …}, entries, step?, rung?, stance?, language?, trader?, openedAt?, now?}";

const rungId = z.string().refine((id) => rungWithId(id) !== undefined, {
  message: `not one of ${RUNGS.map(({ id }) => id).join(", ")}`,
});

const letterFile = claimFile.extend({
  step: z.string().default("acknowledge"),
  rung: rungId.optional(),
  stance: z.enum(STANCES).optional(),
  language: z.enum(LETTER_LANGUAGES).optional(),
  openedAt: instant.optional(),
  timeZone: z.string().default("Europe/Amsterdam"),
  trader: z
    .object({
      name: z.string().default("Voorbeeld BV"),
      lines: z.array(z.string()).default([]),
      signatory: z.string().default("Voorbeeld BV"),
      formality: z.enum(["u", "je"]).default("u"),
      country: z.string().length(2).default("NL"),
      adrCommitment: z.enum(ADR_COMMITMENTS).default("none"),
      adrEntity: z.string().optional(),
      memberPage: z.string().optional(),
    })
    .prefault({}),
});

/**
 * The response to a claim on a step of its ladder, straight from the rules: text, exhibits, what each sentence rests on.
 * @param args the words after `inspect letter`: the path of a JSON file
 * @throws Error with the reason when the file is missing or does not have the shape
 */
export async function inspectLetter(args: string[]): Promise<unknown> {
  const [path, ...others] = args;
  if (!path || others.length > 0) throw new Error(USAGE);
  const file = await readJsonFile(path, letterFile, "a case", USAGE);
  const now = file.now ?? new Date().toISOString();
  const facts = factsOf(file.entries, now);
  const openedAt = file.openedAt ?? file.claim.openedAt ?? now;
  const claim = { ...assessedClaim(file.claim), openedAt };
  const assessment = assess({ claim, facts, now });
  const { name, lines, signatory, formality, ...trader } = file.trader;
  const rung = rungWithId(file.rung);
  const language = file.language ?? responseLanguage(facts, "nl");
  const response = composeResponse({
    claim: {
      ...claim,
      reference: "W-0001",
      step: file.step,
      ...(rung ? { rung } : {}),
    },
    facts,
    assessment,
    trader: { name, lines, signatory, formality },
    shop: { timeZone: file.timeZone, language: "nl" },
    stance: file.stance ?? defaultStance(claim.channel, assessment),
    ...(file.language ? { language: file.language } : {}),
    now,
    disclosure: outOfCourtLines(
      { ...trader, showInformationLink: true, markets: [], confirmedAt: now },
      dayIn(now, file.timeZone),
      { language, formality },
    ),
  });
  const text = letterAsText(response.letter);
  return {
    stance: response.stance,
    channel: response.channel,
    language: response.language,
    subject: response.letter.subject,
    text: text.split("\n"),
    exhibits: response.exhibits,
    sentences: response.sentences,
    toneWarnings: toneWarnings(text, response.language),
  };
}
