import type { PackingContent } from "#app/domain/evidence/content.ts";
import type { Fact } from "#app/domain/evidence/handover-facts.ts";
import { packingRecords } from "#app/domain/evidence/packing.ts";
import type { SerialNumber } from "#app/domain/evidence/serial-number.ts";
import { type DraftExhibit, type ExhibitInput, row, sourceName } from "./exhibit-model.ts";
import { EXHIBIT_WORDS } from "./exhibit-words.ts";
import { formatMoment, formatPlainDay, formatWeight } from "./format.ts";

/** What was packed and what the carrier weighed; each inspection of a return; what the customer chose. */
export function goodsExhibits(input: ExhibitInput): DraftExhibit[] {
  return [...packingExhibit(input), ...inspectionExhibits(input), ...preferenceExhibit(input)];
}

function packingExhibit(input: ExhibitInput): DraftExhibit[] {
  const { facts, claim, language, timeZone } = input;
  const { label, title, recordedLate, measured } = EXHIBIT_WORDS[language];
  const { inTime, late } = packingRecords(facts, claim.openedAt);
  const weights = facts.carrierWeights;
  if (facts.packings.length === 0) return [];
  const packed = ({ entry, value }: Fact<PackingContent>, isLate: boolean) => [
    ...row(label.recorded, formatMoment(value.at, language, timeZone) + (isLate ? ` (${recordedLate})` : ""), [entry]),
    ...row(label.weight, value.grams === null ? null : formatWeight(value.grams, language), [entry]),
    ...numberRows(input, value.serials, entry),
    ...row(label.packed, value.note, [entry]),
  ];
  return [
    {
      key: "packing",
      slot: "UNCATEGORIZED_FILE",
      entries: [...facts.packings, ...weights].map(({ entry }) => entry),
      section: {
        title: title.packing,
        facts: [
          ...inTime.flatMap((one) => packed(one, false)),
          ...late.flatMap((one) => packed(one, true)),
          ...weights.flatMap(({ entry, value }) =>
            row(
              label.carrierWeight.replace("{carrier}", sourceName(input, value.carrier)),
              `${formatWeight(value.grams, language)}${value.measured ? ` (${measured})` : ""}, ${value.tracking_number}`,
              [entry],
            ),
          ),
        ],
      },
    },
  ];
}

function inspectionExhibits(input: ExhibitInput): DraftExhibit[] {
  const { facts, language, timeZone } = input;
  const { label, title, condition } = EXHIBIT_WORDS[language];
  return facts.inspections.map(({ entry, value }) => ({
    key: entry,
    slot: "UNCATEGORIZED_FILE",
    entries: [entry],
    section: {
      title: title.inspection,
      facts: [
        ...row(label.inspected, formatPlainDay(value.inspected_on, language), [entry]),
        ...row(label.inspector, value.inspector, [entry]),
        ...row(label.condition, condition[value.condition], [entry]),
        ...row(label.findings, value.findings, [entry]),
        ...numberRows(input, value.serials, entry),
        ...row(label.recorded, formatMoment(value.at, language, timeZone), [entry]),
        ...value.photos.flatMap(({ sha256 }) => row(label.imageHash, sha256, [entry])),
      ],
      ...(value.photos.length > 0
        ? {
            images: value.photos.map(({ file_id }, index) => ({
              fileId: file_id,
              caption: `${label.photo} ${index + 1}`,
            })),
          }
        : {}),
    },
  }));
}

function preferenceExhibit({ facts, language, timeZone }: ExhibitInput): DraftExhibit[] {
  const { label, title, preference, toldBy } = EXHIBIT_WORDS[language];
  if (facts.preferences.length === 0) return [];
  return [
    {
      key: "preference",
      slot: "SHIPPING_DOCUMENTATION_FILE",
      entries: facts.preferences.map(({ entry }) => entry),
      section: {
        title: title.preference,
        facts: facts.preferences.flatMap(({ entry, value }) => [
          ...row(label.choice, preference[value.preference], [entry]),
          ...row(label.customerWords, value.words, [entry]),
          ...row(label.source, toldBy[value.told_by], [entry]),
          ...row(label.recorded, formatMoment(value.at, language, timeZone), [entry]),
        ]),
      },
    },
  ];
}

function numberRows({ language }: ExhibitInput, numbers: readonly SerialNumber[], entry: string) {
  const { label } = EXHIBIT_WORDS[language];
  return numbers.flatMap(({ kind, number }) => row(label[kind], number, [entry]));
}
