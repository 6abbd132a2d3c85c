import { type DraftExhibit, type ExhibitInput, row, sourceName } from "./exhibit-model.ts";
import { EXHIBIT_WORDS } from "./exhibit-words.ts";

/** Each signature, photo or document that a carrier gave as proof of delivery, as an exhibit of its own. */
export function proofExhibits(input: ExhibitInput): DraftExhibit[] {
  const { facts, language } = input;
  const { label, proof: titles } = EXHIBIT_WORDS[language];
  return facts.proofs.map(({ entry, value }) => {
    const caption = `${titles[value.proof]} (${value.tracking_number})`;
    const content =
      value.media_type === "application/pdf"
        ? { attachedPdf: { fileId: value.file_id, caption } }
        : { images: [{ fileId: value.file_id, caption }] };
    return {
      key: entry,
      slot: "SHIPPING_DOCUMENTATION_FILE",
      entries: [entry],
      section: {
        title: caption,
        facts: [
          ...row(label.source, sourceName(input, value.carrier), [entry]),
          ...row(label.number, value.tracking_number, [entry]),
          ...row(label.hash, value.sha256, [entry]),
        ],
        ...content,
      },
    };
  });
}
