import { returnedNumbers } from "#app/domain/evidence/return-inspections.ts";
import { packingRecords, weighings } from "#app/domain/evidence/packing.ts";
import { type Parcel, parcelsOf } from "#app/domain/evidence/parcels.ts";
import { makeSentence, type Said, type Telling } from "./telling.ts";
import { formatMoment, formatPlainDay, formatWeight } from "./format.ts";
import { say } from "./sentences/say.ts";
import type { SentenceId } from "./sentences/sentence-id.ts";

/** What was packed, what the carrier weighed, and what came back; told where it is enclosed. */
export function goodsSentences(telling: Telling): Said[] {
  return [
    ...packingSentences(telling),
    ...weightSentences(telling, parcelsOf(telling.facts)),
    ...inspectionSentences(telling),
  ];
}

function tell(telling: Telling, id: SentenceId, evidence: string[], params: Record<string, string> = {}): Said[] {
  const enclosed = evidence.some((entry) => telling.exhibitOf(entry));
  return enclosed ? [makeSentence(telling, id, evidence, params)] : [];
}

function packingSentences(telling: Telling): Said[] {
  const { facts, claim, voice, timeZone } = telling;
  const { inTime, late } = packingRecords(facts, claim.openedAt);
  return [...inTime, ...late].flatMap((record): Said[] => {
    const { entry, value } = record;
    const when = formatMoment(value.at, voice.language, timeZone);
    const sentences = [
      ...(value.grams === null
        ? []
        : tell(telling, "fact.packed", [entry], { when, weight: formatWeight(value.grams, voice.language) })),
      ...(value.note ? tell(telling, "fact.packed_goods", [entry], { when, note: value.note }) : []),
      ...value.serials.flatMap(({ kind, number }) => tell(telling, `fact.${kind}`, [entry], { when, number })),
    ];
    return late.includes(record) && sentences.length > 0
      ? [...sentences, ...tell(telling, "fact.recorded_late", [entry])]
      : sentences;
  });
}

function weightSentences(telling: Telling, parcels: readonly Parcel[]): Said[] {
  const { facts, claim, voice, sources } = telling;
  return weighings(facts, parcels, claim.openedAt).flatMap(({ packed, carrier, carrierGrams, measured, result }) => {
    const [first] = carrier;
    if (!first) return [];
    const entries = carrier.map(({ entry }) => entry);
    const named = tell(telling, measured ? "fact.carrier_weighed" : "fact.carrier_weight_named", entries, {
      carrier: sources?.[first.value.carrier] ?? say(voice, "letter.carrier"),
      weight: formatWeight(carrierGrams, voice.language),
    });
    const difference = formatWeight(packed.value.grams - carrierGrams, voice.language);
    return result === "less"
      ? [...named, ...tell(telling, "fact.weight_less", [...entries, packed.entry], { difference })]
      : named;
  });
}

function inspectionSentences(telling: Telling): Said[] {
  const { facts, claim, voice } = telling;
  const compared = returnedNumbers(facts, claim.openedAt);
  return facts.inspections.flatMap(({ entry, value }): Said[] => [
    ...tell(telling, `fact.inspected_${value.condition}`, [entry], {
      date: formatPlainDay(value.inspected_on, voice.language),
      inspector: value.inspector,
      findings: value.findings ? `: ${value.findings}` : "",
    }),
    ...value.serials.flatMap(({ kind, number }) => {
      const known = compared.find((one) => one.inspection.entry === entry && one.number.number === number);
      return [
        ...tell(telling, `fact.inspected_${kind}`, [entry], { number }),
        ...(known ? tell(telling, known.packed ? "fact.number_same" : "fact.number_differs", known.entries) : []),
      ];
    }),
  ]);
}
