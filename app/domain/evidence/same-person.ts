/**
 * Compares the name under a proof of delivery with the name a parcel was addressed to.
 *
 * Carriers print names as they like: `DE WIT`, `A. de Wit`, `Wit, Anna`. Case, accents, titles, surname prefixes and
 * the order of the parts are ignored, an initial stands for any name that begins with it. A lone surname names the
 * addressee; a lone first name does not; a part that contradicts (another initial, another surname) makes it somebody else.
 */
export function samePerson(receiver: string, addressee: string): boolean {
  const found = nameParts(receiver);
  const expected = nameParts(addressee);
  if (found.length === 0 || expected.length === 0) return false;
  if (found.length === 1) return found[0]!.length > 1 && surnames(addressee).includes(found[0]!);

  const open = [...expected];
  let equalWords = 0;
  let unmatched = 0;
  for (const part of [...found].sort((a, b) => b.length - a.length)) {
    const equal = open.indexOf(part);
    if (equal >= 0) {
      open.splice(equal, 1);
      if (part.length > 1) equalWords++;
      continue;
    }
    const initial = open.findIndex(
      (other) => (part.length === 1 && other.startsWith(part)) || (other.length === 1 && part.startsWith(other)),
    );
    if (initial >= 0) open.splice(initial, 1);
    else unmatched++;
  }
  return equalWords >= 1 && (unmatched === 0 || (equalWords >= 2 && unmatched === 1));
}

const TITLES =
  /\b(mevrouw|mevr|mw|meneer|de heer|dhr|heer|mrs|mr|ms|miss|sir|herrn?|frau|dr|madame|mme|monsieur)\b\.?/g;
const PREFIXES = new Set(
  "de den der van vanden vander vande ver te ten ter t s von vom zu zum zur la le les du des d l el al da dos di del".split(
    " ",
  ),
);

/** Lower case, without accents, so that `Désirée` and `DESIREE` are one. */
export function plainText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/[’‘`]/g, "'").toLowerCase();
}

function nameParts(name: string): string[] {
  return plainText(name)
    .replace(TITLES, " ")
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "" && !PREFIXES.has(part));
}

/** The parts that are a surname by position: before a comma, else after the first prefix, else the last word. */
function surnames(name: string): string[] {
  const plain = plainText(name).replace(TITLES, " ").trim();
  const [beforeComma, afterComma] = plain.split(",");
  if (afterComma !== undefined) return nameParts(beforeComma ?? "");
  const words = plain.split(/\s+/);
  const prefix = words.findIndex((word, index) => index > 0 && PREFIXES.has(word));
  return nameParts(prefix > 0 ? words.slice(prefix).join(" ") : (words.at(-1) ?? ""));
}
