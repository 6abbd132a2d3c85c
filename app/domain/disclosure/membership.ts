import {
  entityEnded,
  ENTITY_MISSING,
  entityUnknown,
  entityUnverified,
  notABody,
} from "#app/domain/disclosure/advice.ts";
import type { Advice } from "#app/domain/disclosure/advice.ts";
import { entityWithId } from "#app/domain/disclosure/entities.ts";
import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import type { FooterLanguage } from "#app/domain/disclosure/footer-language.ts";
import { holdsOn } from "#app/domain/disclosure/source.ts";
import type { Segment } from "#app/domain/disclosure/segment.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/**
 * The body a trader is bound to on a day. `none`: bound to none; `ended`: his body does not exist on that day;
 * `undetermined`: he is bound to one that is not named or not checked; `current`: this one.
 */
type Membership =
  | { kind: "none" }
  | { kind: "ended"; advice: Advice }
  | { kind: "undetermined"; advice: Advice }
  | { kind: "current"; entity: AdrEntity };

/** Tells which body the trader is bound to on that day. A successor's membership is never assumed. */
export function membershipOn(trader: TraderFacts, day: Day): Membership {
  if (trader.adrCommitment === "none" || trader.adrCommitment === "willing") return { kind: "none" };
  if (!trader.adrEntity) return { kind: "undetermined", advice: ENTITY_MISSING };
  const entity = entityWithId(trader.adrEntity);
  if (!entity) return { kind: "undetermined", advice: entityUnknown(trader.adrEntity) };
  if (entity.kind === "register" || entity.kind === "help") return { kind: "undetermined", advice: notABody(entity) };
  if (!holdsOn(entity, day)) {
    const successor = entity.replacedBy === undefined ? undefined : entityWithId(entity.replacedBy);
    return { kind: "ended", advice: entityEnded(entity, successor) };
  }
  if (entity.confidence === "unverified" || !entity.url) {
    return { kind: "undetermined", advice: entityUnverified(entity) };
  }
  return { kind: "current", entity };
}

/** The body's name as a link to its site, in that language where the body has its own name or site in it. */
export function bodyLink(entity: AdrEntity, language: FooterLanguage): Segment {
  const label = entity.names?.[language] ?? entity.name;
  const href = entity.urls?.[language] ?? entity.url;
  return href === undefined ? { type: "text", text: label } : { type: "link", label, href };
}
