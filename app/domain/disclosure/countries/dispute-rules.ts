import { type Advice, noSentenceForBody } from "#app/domain/disclosure/advice.ts";
import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import { adviceRule, emailOf, identityRule } from "#app/domain/disclosure/countries/common.ts";
import { entityWithId, residualBody } from "#app/domain/disclosure/entities.ts";
import { sentenceIn } from "#app/domain/disclosure/footer-texts.ts";
import { bodyLink, membershipOn } from "#app/domain/disclosure/membership.ts";
import type { Finding, Placement, Rule } from "#app/domain/disclosure/rule.ts";
import { fill, type Segment } from "#app/domain/disclosure/segment.ts";
import { type Confidence, holdsOn, type Period, type Source } from "#app/domain/disclosure/source.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** When somebody last read the sources of the countries' rules. */
export const CHECKED = "2026-11-21";

/** What a duty rests on. */
export type Law = { source: Source; confidence: Confidence };

/** The duties around disputes that most countries share, each with its own act or the Union's directive behind it. */
type DisputeLaw = {
  country: string;
  /** Why the e-mail address stands in the footer. Absent: no source asks for it, so no line of its own is printed. */
  contact?: Law;
  /** The duty to name a body. */
  body: Law & Period & { binds?: string; placements?: readonly Placement[]; sanction?: string };
  /** How a body is named by traders who joined none, where the law wants that too. */
  unconditional?: "bodyNamed" | "fiBodyAfterAdvice";
  /** What the merchant should know beside a line with a body's name. */
  besideBody?: Advice;
  afterComplaint: Law & Period & { advice?: Advice; binds?: string };
  /** Absent: no source on it is known. */
  identity?: Law;
};

/** The words about the body on a day, or why there are none. */
type BodyLine = {
  sentence?: "takesPart" | "willing" | "bodyNamed" | "fiBodyAfterAdvice";
  entity?: AdrEntity;
  advice?: Advice;
};

/** The rules of one country: contact, the body's name, the reply to a complaint, and who the trader is. */
export function disputeRules(law: DisputeLaw): Rule[] {
  const { country, contact, body, besideBody, afterComplaint, identity } = law;
  const { binds, placements = ["footer", "terms"], ...bodyRow } = body;
  const { advice = NAME_BODY_IN_REPLY, binds: repliesBind, ...replyRow } = afterComplaint;
  const id = country.toLowerCase();
  const bodyLineOn = (trader: TraderFacts, day: Day) => (holdsOn(body, day) ? bodyLine(law, trader, day) : {});
  return [
    ...(contact ? [contactRule(country, contact, (trader, day) => !bodyLineOn(trader, day).entity)] : []),
    {
      id: `${id}-body`,
      countries: [country],
      title: "Name and website of the dispute resolution body",
      binds: binds ?? "Traders who committed to, or are obliged to use, an out-of-court body",
      placements,
      ...bodyRow,
      apply: (trader, day) => {
        const { sentence, entity, advice: why } = bodyLine(law, trader, day);
        const said =
          sentence && entity ? sayShared(trader, sentence, (language) => ({ body: bodyLink(entity, language) })) : [];
        const beside = said.length > 0 && besideBody ? [{ advise: besideBody }] : [];
        return [...said, ...beside, ...(why ? [{ advise: why }] : [])];
      },
    },
    adviceRule({
      id: `${id}-after-complaint`,
      country,
      title: "Competent body after a complaint without solution",
      binds: repliesBind ?? "Traders who could not settle a complaint",
      placements: ["complaint_reply"],
      ...replyRow,
      advice,
    }),
    ...(identity ? [identityRule(country, identity.source, identity.confidence)] : []),
  ];
}

/** The line with nothing but the trader's e-mail address, for those who say nothing more. */
export function contactRule(country: string, law: Law, belongs: (trader: TraderFacts, day: Day) => boolean): Rule {
  return {
    id: `${country.toLowerCase()}-contact`,
    countries: [country],
    title: "Contact for complaints",
    binds: "Every trader whose footer does not name a body in the same line",
    placements: ["footer"],
    ...law,
    apply: (trader, day) => (belongs(trader, day) ? sayShared(trader, "contact") : []),
  };
}

/** Prints a sentence of the footer's texts; nothing while the trader's e-mail address is unknown. */
export function sayShared(
  trader: TraderFacts,
  sentence: Parameters<typeof sentenceIn>[1],
  values: (language: Parameters<typeof sentenceIn>[0]) => Record<string, Segment> = () => ({}),
): Finding[] {
  const email = emailOf(trader);
  if (!email) return [];
  return [{ say: (language) => fill(sentenceIn(language, sentence), { email, ...values(language) }), reviewed: false }];
}

function bodyLine({ country, unconditional }: DisputeLaw, trader: TraderFacts, day: Day): BodyLine {
  const membership = membershipOn(trader, day);
  const residual = residualBody(country, day);
  const notJoined: BodyLine = unconditional && residual ? { sentence: unconditional, entity: residual } : {};
  switch (membership.kind) {
    case "none": {
      if (trader.adrCommitment !== "willing") return notJoined;
      const entity = chosenBody(trader, country, day) ?? residual;
      return entity ? { sentence: "willing", entity } : { advice: WILLING_WITHOUT_BODY };
    }
    case "ended":
      return { ...notJoined, advice: membership.advice };
    case "undetermined":
      return { advice: membership.advice };
    case "current": {
      const { entity } = membership;
      return entity.country === country && entity.kind === "adr"
        ? { sentence: "takesPart", entity }
        : { ...notJoined, advice: noSentenceForBody(entity) };
    }
  }
}

/** The body a willing trader chose, when it can be named. */
function chosenBody(trader: TraderFacts, country: string, day: Day): AdrEntity | undefined {
  const entity = trader.adrEntity === undefined ? undefined : entityWithId(trader.adrEntity);
  if (!entity || entity.country !== country || entity.kind !== "adr" || !holdsOn(entity, day)) return undefined;
  return entity.confidence === "unverified" || !entity.url ? undefined : entity;
}

const NAME_BODY_IN_REPLY: Advice = {
  code: "after-complaint",
  text: {
    nl: "Lost u een klacht niet op, noem dan in uw antwoord de bevoegde instantie met website en zeg of u meedoet, op papier of per e-mail.",
    en: "If you do not solve a complaint, name the competent body with its website in your reply and say whether you take part, on paper or by e-mail.",
  },
};

const WILLING_WITHOUT_BODY: Advice = {
  code: "willing-without-body",
  text: {
    nl: "U bent bereid mee te doen, maar van geen instantie in uw land zijn naam en website gecontroleerd. Noem in uw voorwaarden zelf de instantie.",
    en: "You are willing to take part, but of no body in your country name and website were checked. Name the body in your terms yourself.",
  },
};
