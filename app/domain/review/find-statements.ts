import { type Language, LANGUAGES, languageOf } from "../language.ts";
import { fold } from "./folded-text.ts";
import { de } from "./statement-words/de.ts";
import { en } from "./statement-words/en.ts";
import { fr } from "./statement-words/fr.ts";
import { nl } from "./statement-words/nl.ts";
import type { StatementKind, WordTable } from "./statement-words/word-table.ts";

/** Words of a review in which a rule sees a statement. It is what was found, never a fact. */
export type Statement = {
  kind: StatementKind;
  /** The words that made it one, in the original text: from `start` up to and without `end`, in UTF-16 units. */
  start: number;
  end: number;
  words: string;
  /** The language whose rule it was. */
  language: Language;
};

const TABLES: Record<Language, WordTable> = { nl, en, de, fr };

/** A negation turns round what stands within so many words behind it, or right after it. */
const REACH_BEFORE = 5;
const REACH_AFTER = 2;

/**
 * Finds what a text says about having the goods and their state. Clause by clause, and cautiously: in a question, a wish or a
 * condition, about a message, a website or the neighbours, nothing is stated; a negation nearby turns "received" and "works"
 * round and takes "damaged" away; one further off leaves it open.
 * @param language as the site tells it, such as `nl-NL`; where it is none that we write, the text's own words decide
 * @returns in the order of the text; nothing when no language is recognised
 */
export function findStatements(text: string, language: string | null): Statement[] {
  const spoken = languageOf(language) ?? languageByWords(text);
  return spoken ? clausesOf(text, spoken).flatMap((clause) => statementsIn(clause, spoken)) : [];
}

type Clause = { original: string; folded: string; origin: number[]; question: boolean };

function statementsIn({ original, folded, origin, question }: Clause, language: Language): Statement[] {
  const words = PATTERNS[language];
  if (question || words.unreal.test(folded)) return [];
  const calm = folded.replace(words.harmlessNegation, (found) => "-".repeat(found.length));
  const about = (pattern: RegExp) => !pattern.test(folded);
  const found: Statement[] = [];
  const add = (kind: StatementKind, match: RegExpMatchArray) => {
    const start = origin[match.index!]!;
    const end = origin[match.index! + match[0].length]!;
    found.push({ kind, start, end, words: original.slice(start, end), language });
  };
  const goods = about(words.otherThing) && about(words.otherPerson);
  for (const match of goods ? calm.matchAll(words.received) : []) {
    const turn = negationAt(calm, match, words.negation);
    if (turn === "none") add("received", match);
    else if (turn === "near") add("not_received", match);
  }
  for (const match of about(words.otherThing) ? calm.matchAll(words.works) : []) {
    const turn = negationAt(calm, match, words.negation);
    if (turn === "none") add("works", match);
    else if (turn === "near") add("not_working", match);
  }
  for (const match of calm.matchAll(words.damaged))
    if (negationAt(calm, match, words.negation) === "none") add("damaged", match);
  // These name the negation themselves, or mean the same with one.
  for (const match of folded.matchAll(words.wrongItem)) add("wrong_item", match);
  for (const match of calm.matchAll(words.incomplete))
    if (/^(niet|nicht|pas) /.test(match[0]) || negationAt(calm, match, words.negation) === "none")
      add("incomplete", match);
  return found.toSorted((a, b) => a.start - b.start);
}

/** `near`: turns the words round; `far`: a negation of something, perhaps of this. */
function negationAt(clause: string, match: RegExpMatchArray, negation: RegExp): "none" | "near" | "far" {
  const places = [...clause.matchAll(negation)].map(({ index }) => index);
  if (places.length === 0) return "none";
  const start = match.index!;
  const end = start + match[0].length;
  const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
  const near = places.some((place) =>
    place < start
      ? count(clause.slice(place, start)) <= REACH_BEFORE
      : place < end || count(clause.slice(end, place)) < REACH_AFTER,
  );
  return near ? "near" : "far";
}

/** Sentences, cut at commas and words of contrast; a question mark makes its whole sentence a question. */
function clausesOf(text: string, language: Language): Clause[] {
  const folded = fold(text);
  const clauses: Clause[] = [];
  for (const sentence of spans(folded.text, /[.!?…]+(?=\s|$)|\n+/g)) {
    const question = folded.text.slice(sentence.end).startsWith("?");
    for (const part of spans(folded.text.slice(sentence.start, sentence.end), PATTERNS[language].clauseEnd)) {
      const start = sentence.start + part.start;
      const end = sentence.start + part.end;
      clauses.push({
        original: text,
        folded: folded.text.slice(start, end),
        origin: folded.origin.slice(start, end + 1),
        question,
      });
    }
  }
  return clauses;
}

function spans(text: string, separator: RegExp): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...found, { start, end: text.length }].filter((span) => text.slice(span.start, span.end).trim() !== "");
}

/** The language of which most frequent words occur; undefined when none does, or two do equally. */
function languageByWords(text: string): Language | undefined {
  const words = fold(text).text.split(/[^\p{L}']+/u);
  const scored = LANGUAGES.map((language) => {
    const frequent = new Set(TABLES[language].frequent);
    return { language, score: words.filter((word) => frequent.has(word)).length };
  }).toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score > 0 && first.score > (second?.score ?? 0) ? first.language : undefined;
}

/** Between boundaries that letters, digits and apostrophes make; `\b` would break words with an apostrophe. */
function anyOf(words: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, flags);
}

function patternsOf(table: WordTable) {
  return {
    received: anyOf(table.received, "gu"),
    works: anyOf(table.works, "gu"),
    damaged: anyOf(table.damaged, "gu"),
    wrongItem: anyOf(table.wrongItem, "gu"),
    incomplete: anyOf(table.incomplete, "gu"),
    negation: anyOf(table.negation, "gu"),
    harmlessNegation: anyOf(table.harmlessNegation, "gu"),
    unreal: anyOf(table.unreal, "u"),
    otherThing: anyOf(table.otherThing, "u"),
    otherPerson: anyOf(table.otherPerson, "u"),
    clauseEnd: new RegExp(`[,;:()–—]|${anyOf(table.contrast, "u").source}`, "gu"),
  };
}

const PATTERNS = {
  nl: patternsOf(nl),
  en: patternsOf(en),
  de: patternsOf(de),
  fr: patternsOf(fr),
} satisfies Record<Language, ReturnType<typeof patternsOf>>;
