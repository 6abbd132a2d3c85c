import { type FooterLanguage, footerLanguages, languagesRead } from "#app/domain/disclosure/footer-language.ts";
import { type Leftover, leftoversIn } from "#app/domain/disclosure/leftovers.ts";
import {
  dutiesOn,
  type FooterSeen,
  type PlacementDuty,
  type SeenPage,
  type Sight,
  sightOf,
  wordingOf,
} from "#app/domain/disclosure/placements.ts";
import type { PolicyText } from "#app/domain/disclosure/policy-text.ts";
import type { Placement } from "#app/domain/disclosure/rule.ts";
import type { Language } from "#app/domain/language.ts";
import type { Day, Instant } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** What a merchant said he placed: `wording` names the words it had then. */
export type PlacementMark = { rule: string; placement: string; wording: string; at: Instant };

/** One duty as the list shows it. */
export type PlacementRow = Pick<
  PlacementDuty,
  "rule" | "placement" | "texts" | "asks" | "ours" | "source" | "confidence"
> & {
  title: string;
  advice: string[];
  wording: string;
  sight: Sight;
  /** When the merchant said that it is placed, for the words of today. */
  markedAt: Instant | null;
};

/** Where everything has to stand, and what must leave the shop's policies. */
export type PlacementList = {
  rows: PlacementRow[];
  /** Policies with something that has to go, whatever they are for. */
  leftovers: { page: SeenPage; leftovers: Leftover[] }[];
  /** Languages in which there are words to copy. */
  languages: readonly FooterLanguage[];
  /** The first of them that the shop speaks. */
  shopLanguage: FooterLanguage | null;
  /** Languages of the shop in which nothing is written, with those that their visitors read instead. */
  unwritten: { locale: string; read: readonly FooterLanguage[] }[];
};

/**
 * Puts together what the rules ask, what could be seen of it, and what the merchant says.
 * @param seen.policies, seen.locales null: Shopify did not tell
 * @param language of titles and advice
 */
export function placementList(
  trader: TraderFacts,
  seen: { footer: FooterSeen; policies: readonly PolicyText[] | null; locales: readonly string[] | null },
  marks: readonly PlacementMark[],
  { day, language }: { day: Day; language: Language },
): PlacementList {
  const languages = footerLanguages(trader.country);
  const locales = seen.locales ?? [];
  const read = locales.map((locale) => ({ locale, read: languagesRead(locale, trader.country) }));
  return {
    rows: dutiesOn(trader, day).map((duty) => rowOf(duty, sightOf(duty, seen, day), marks, language)),
    leftovers: (seen.policies ?? []).flatMap((page) => {
      const leftovers = leftoversIn(page, day);
      return leftovers.length > 0 ? [{ page: { title: page.title, url: page.url }, leftovers }] : [];
    }),
    languages,
    shopLanguage:
      locales
        .map(primaryOf)
        .map((code) => languages.find((each) => each === code))
        .find(Boolean) ?? null,
    unwritten: read.filter(({ locale, read: [first] }) => first !== primaryOf(locale) && !isNorwegian(locale, first)),
  };
}

function rowOf(duty: PlacementDuty, sight: Sight, marks: readonly PlacementMark[], language: Language): PlacementRow {
  const { rule, placement, title, advice, texts, asks, ours, source, confidence } = duty;
  const wording = wordingOf(duty);
  const mark = marks.find((each) => isFor(each, rule, placement) && each.wording === wording);
  return {
    ...{ rule, placement, texts, asks, ours, source, confidence, wording, sight },
    title: title[language],
    advice: advice.map((words) => words[language]),
    markedAt: mark?.at ?? null,
  };
}

function isFor(mark: PlacementMark, rule: string, placement: Placement): boolean {
  return mark.rule === rule && mark.placement === placement;
}

function primaryOf(locale: string): string {
  return locale.split(/[-_]/)[0]?.toLowerCase() ?? "";
}

/** `no` and `nn` read Bokmål, which is their own language and no other. */
function isNorwegian(locale: string, read: FooterLanguage | undefined): boolean {
  return read === "nb" && ["no", "nn"].includes(primaryOf(locale));
}
