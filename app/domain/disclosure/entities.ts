import type { AdrEntity, Sector } from "#app/domain/disclosure/adr-entity.ts";
import { AT_ENTITIES } from "#app/domain/disclosure/entities/at.ts";
import { BE_ENTITIES } from "#app/domain/disclosure/entities/be.ts";
import { DE_ENTITIES } from "#app/domain/disclosure/entities/de.ts";
import { FR_ENTITIES } from "#app/domain/disclosure/entities/fr.ts";
import { NL_ENTITIES } from "#app/domain/disclosure/entities/nl.ts";
import { ENTITIES_ELSEWHERE } from "#app/domain/disclosure/entities/one-body-countries.ts";
import { holdsOn } from "#app/domain/disclosure/source.ts";
import type { Day } from "#app/domain/time.ts";

/** Every row: bodies, quality marks, registers of bodies and places that only help. */
export const DIRECTORY: readonly AdrEntity[] = [
  ...BE_ENTITIES,
  ...NL_ENTITIES,
  ...DE_ENTITIES,
  ...FR_ENTITIES,
  ...AT_ENTITIES,
  ...ENTITIES_ELSEWHERE,
];

/** The rows a trader can belong to. */
export const ADR_ENTITIES: readonly AdrEntity[] = DIRECTORY.filter(
  ({ kind }) => kind === "adr" || kind === "quality_mark",
);

/** The directory's row with that id. */
export function entityWithId(id: string): AdrEntity | undefined {
  return DIRECTORY.find((entity) => entity.id === id);
}

/**
 * Rows of the directory that exist on that day; an ended body is never found.
 * @param wanted.country ISO 3166-1 alpha-2 code of the trader's country of establishment
 * @param wanted.sector rows for this trade, and those for all trades
 * @param wanted.text part of an id, a name or a website, in any case and with or without its accents
 */
export function findEntities(
  wanted: { country?: string; sector?: Sector; text?: string },
  day: Day,
): readonly AdrEntity[] {
  const { country, sector, text } = wanted;
  return DIRECTORY.filter(
    (entity) =>
      holdsOn(entity, day) &&
      (country === undefined || entity.country === country) &&
      (sector === undefined || entity.sector === "any" || entity.sector === sector) &&
      (text === undefined || searchable(wordsOf(entity)).includes(searchable(text.trim()))),
  );
}

/** The body with that id, when a trader can belong to it on that day. */
export function offeredBody(id: string | null, day: Day): AdrEntity | undefined {
  return ADR_ENTITIES.find((entity) => entity.id === id && holdsOn(entity, day));
}

/** The country's residual body on that day, when its name and website were checked. */
export function residualBody(country: string, day: Day): AdrEntity | undefined {
  return findEntities({ country }, day).find(
    ({ kind, scope, confidence, url }) => kind === "adr" && scope === "residual" && confidence !== "unverified" && url,
  );
}

function wordsOf({ id, name, names, url, urls }: AdrEntity): string {
  return [id, name, ...Object.values(names ?? {}), url, ...Object.values(urls ?? {})].join("\n");
}

function searchable(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
