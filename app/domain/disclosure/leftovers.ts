import { DIRECTORY } from "#app/domain/disclosure/entities.ts";
import { comparable, type PolicyLink, type PolicyText } from "#app/domain/disclosure/policy-text.ts";
import type { Day } from "#app/domain/time.ts";

/**
 * What should have left a shop's page: `platform_link`: an address of the closed European platform; `platform_text`: words
 * that send consumers there; `portal_as_platform`: the Commission's information portal called a place to file at;
 * `ended_body`: a dispute body that does not exist any more.
 */
export type Leftover = {
  kind: "platform_link" | "platform_text" | "portal_as_platform" | "ended_body";
  /** The address, or the words around it. */
  found: string;
};

/** Any address of the platform: the pages, their short form, and the application behind them. */
const PLATFORM_ADDRESS = /\b(?:ec\.europa\.eu\/(?:consumers\/)?odr\b|webgate\.ec\.europa\.eu\/odr\b)[^\s"'<>)]*/i;

/** How pages called the platform, in the shop languages where it is known. */
const PLATFORM_WORDS = [
  /\b(?:online dispute resolution platform|platform for online dispute resolution|odr[ -]platform)\b/,
  /\b(?:platform voor online ?geschillen(?:beslechting|oplossing)|online ?geschillenplatform|odr-platform)\b/,
  /\b(?:plattform zur online-streitbeilegung|os-plattform|online-streitbeilegungsplattform)\b/,
  /\bplateforme (?:européenne )?(?:de |pour le )?(?:règlement|résolution) (?:en ligne )?des litiges(?: en ligne)?\b|\bplateforme rll\b/,
  /\bpiattaforma (?:europea )?(?:odr|per la risoluzione (?:online )?delle controversie(?: online)?)\b/,
  /\bplataforma (?:europea )?(?:odr|de resolución de litigios en línea|de resolução de litígios em linha)\b/,
  /\bplatforma (?:odr|sol|internetowa odr)\b/,
];

const PORTAL = /\bconsumer-redress\.ec\.europa\.eu\b/;
const CALLED_PLATFORM = /(?:platform|plattform|plateforme|piattaforma|plataforma|platforma)/;

/** How far around the portal's address a word still speaks of it, in characters. */
const NEAR = 120;

/**
 * What on a page has to go on that day. Before the platform closed its address is no leftover.
 * Sources: Reg. (EU) 2024/3228 (closed 20 July 2025); the Commission's portal is a list, not a place to file.
 */
export function leftoversIn({ text, links }: Pick<PolicyText, "text" | "links">, day: Day): Leftover[] {
  return [...(day >= "2025-07-20" ? platformIn(text, links) : []), ...endedBodiesIn(text, day)];
}

function platformIn(text: string, links: readonly PolicyLink[]): Leftover[] {
  const address = PLATFORM_ADDRESS.exec([text, ...links.map(({ href }) => href)].join("\n"))?.[0];
  const words = comparable(text);
  const name = PLATFORM_WORDS.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  const portal = name ? undefined : portalCalledPlatform(words, links);
  return [
    ...(address ? [{ kind: "platform_link" as const, found: address }] : []),
    ...(name ? [{ kind: "platform_text" as const, found: excerpt(words, name.index, name[0].length) }] : []),
    ...(portal ? [{ kind: "portal_as_platform" as const, found: portal }] : []),
  ];
}

function portalCalledPlatform(words: string, links: readonly PolicyLink[]): string | undefined {
  const address = PORTAL.exec(words);
  const around = address ? excerpt(words, address.index, address[0].length, NEAR) : "";
  const labels = links.filter(({ href }) => PORTAL.test(href)).map(({ label }) => comparable(label));
  return [around, ...labels].find((each) => CALLED_PLATFORM.test(each));
}

function endedBodiesIn(text: string, day: Day): Leftover[] {
  const words = comparable(text);
  const ended = DIRECTORY.filter(({ until }) => until !== undefined && until < day);
  return ended
    .filter(({ name, names }) => [name, ...Object.values(names ?? {})].some((each) => words.includes(comparable(each))))
    .map(({ name }) => ({ kind: "ended_body", found: name }));
}

function excerpt(words: string, at: number, length: number, around = 40): string {
  const before = words.slice(Math.max(0, at - around), at).replace(at > around ? /^\S*\s/ : "", "");
  const end = at + length + around;
  const after = words.slice(at + length, end).replace(end < words.length ? /\s\S*$/ : "", "");
  return `${before}${words.slice(at, at + length)}${after}`.trim();
}
