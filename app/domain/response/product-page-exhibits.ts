import { pagesAtOrder, placedAt } from "#app/domain/evidence/product-pages.ts";
import { hoursBetween } from "#app/domain/time.ts";
import { excerptOf } from "./excerpt.ts";
import { type DraftExhibit, type ExhibitInput, row } from "./exhibit-model.ts";
import { EXHIBIT_WORDS } from "./exhibit-words.ts";
import { formatDecimal, formatDuration, formatMoment } from "./format.ts";

/** An order may hold many products; of a very long page its beginning is shown. */
const LONGEST_PAGE = 8_000;
const NOTHING_FIRST = /(?!)/;

/** The page of each product as it stood at the order: when it was read, price, text and pictures with their hashes. */
export function productPageExhibits({ facts, language, timeZone }: ExhibitInput): DraftExhibit[] {
  const { label, title, afterOrder, excerptOf: words } = EXHIBIT_WORDS[language];
  const placed = placedAt(facts);
  if (!placed) return [];
  const moment = (at: string) => formatMoment(at, language, timeZone);
  return [...Map.groupBy(pagesAtOrder(facts), ({ value }) => value.version).values()].flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    const { entry, value } = first;
    const { text, shown, left } = excerptOf(value.text ?? "", NOTHING_FIRST, LONGEST_PAGE);
    const part = words.replace("{shown}", String(shown)).replace("{all}", String(shown + left));
    const later = formatDuration(hoursBetween(placed, value.at), language);
    return [
      {
        key: value.version,
        slot: "UNCATEGORIZED_FILE" as const,
        entries: lines.map((line) => line.entry),
        section: {
          title: title.listing.replace("{title}", () => value.title),
          facts: [
            ...row(label.read, `${moment(value.at)} (${afterOrder.replace("{later}", later)})`, [entry]),
            ...row(label.changed, moment(value.changed_at), [entry]),
            ...lines.flatMap((line) => [
              ...row(label.variant, line.value.variant_title, [line.entry]),
              ...row(label.price, formatDecimal(line.value.price, line.value.currency, language), [line.entry]),
            ]),
            ...row(label.page, value.url, [entry]),
            ...row(label.excerpt, left > 0 ? part : null, [entry]),
            ...row(label.textHash, value.text_sha256, [entry]),
            ...value.images.flatMap(({ sha256 }) => row(label.imageHash, sha256, [entry])),
          ],
          ...(value.images.length > 0
            ? {
                images: value.images.map(({ file_id }, index) => ({
                  fileId: file_id,
                  caption: `${value.title}, ${label.image.toLowerCase()} ${index + 1}`,
                })),
              }
            : {}),
          ...(value.text ? { note: text } : {}),
        },
      },
    ];
  });
}
