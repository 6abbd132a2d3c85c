import { type Advice, noSentenceForBody } from "#app/domain/disclosure/advice.ts";
import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import { adviceRule, emailOf, identityRule } from "#app/domain/disclosure/countries/common.ts";
import { entityWithId, residualBody } from "#app/domain/disclosure/entities.ts";
import { sentenceIn } from "#app/domain/disclosure/footer-texts.ts";
import { bodyLink, membershipOn } from "#app/domain/disclosure/membership.ts";
import type { Finding, Placement, Rule } from "#app/domain/disclosure/rule.ts";
import { fill, type Segment } from "#app/domain/disclosure/segment.ts";
import { type Confidence, holdsOn, type Period, type Source } from "#app/domain/disclosure/source.ts";
import type { Words } from "#app/domain/language.ts";
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
  body: Law & Period & { binds?: Words; placements?: readonly Placement[]; sanction?: Words };
  /** How a body is named by traders who joined none, where the law wants that too. */
  unconditional?: "bodyNamed" | "fiBodyAfterAdvice";
  /** What the merchant should know beside a line with a body's name. */
  besideBody?: Advice;
  afterComplaint: Law & Period & { advice?: Advice; binds?: Words };
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
      title: {
        nl: "Naam en website van de geschilleninstantie",
        en: "Name and website of the dispute resolution body",
        de: "Name und Website der Streitbeilegungsstelle",
        fr: "Nom et site de l'organisme de règlement des litiges",
      },
      binds: binds ?? WHO_COMMITTED,
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
      title: {
        nl: "Bevoegde instantie na een klacht zonder oplossing",
        en: "Competent body after a complaint without solution",
        de: "Zuständige Stelle nach einer ungelösten Beschwerde",
        fr: "Organisme compétent après une réclamation sans solution",
      },
      binds: repliesBind ?? WHO_DISAGREES,
      asks: "out_of_court",
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
    title: {
      nl: "Contact voor klachten",
      en: "Contact for complaints",
      de: "Kontakt für Beschwerden",
      fr: "Contact pour les réclamations",
    },
    binds: {
      nl: "Elke ondernemer wiens footer in dezelfde regel geen instantie noemt",
      en: "Every trader whose footer does not name a body in the same line",
      de: "Jeden Unternehmer, dessen Footer in derselben Zeile keine Stelle nennt",
      fr: "Tout professionnel dont le pied de page ne nomme pas d'organisme sur la même ligne",
    },
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

const WHO_COMMITTED: Words = {
  nl: "Ondernemers die zich aan een geschilleninstantie hebben verbonden of daartoe verplicht zijn",
  en: "Traders who committed to, or are obliged to use, an out-of-court body",
  de: "Unternehmer, die sich zur Teilnahme bei einer Stelle verpflichtet haben oder dazu verpflichtet sind",
  fr: "Les professionnels engagés auprès d'un organisme extrajudiciaire ou tenus d'y recourir",
};

const WHO_DISAGREES: Words = {
  nl: "Ondernemers die een klacht niet konden oplossen",
  en: "Traders who could not settle a complaint",
  de: "Unternehmer, die eine Beschwerde nicht lösen konnten",
  fr: "Les professionnels qui n'ont pas pu résoudre une réclamation",
};

const NAME_BODY_IN_REPLY: Advice = {
  code: "after-complaint",
  text: {
    nl: "Lost u een klacht niet op, noem dan in uw antwoord de bevoegde instantie met website en zeg of u meedoet, op papier of per e-mail.",
    en: "If you do not solve a complaint, name the competent body with its website in your reply and say whether you take part, on paper or by e-mail.",
    de: "Lösen Sie eine Beschwerde nicht, nennen Sie in Ihrer Antwort die zuständige Stelle mit Website und sagen Sie, ob Sie teilnehmen, auf Papier oder per E-Mail.",
    fr: "Si vous ne résolvez pas une réclamation, nommez dans votre réponse l'organisme compétent et son site, et dites si vous participez, sur papier ou par e-mail.",
  },
};

const WILLING_WITHOUT_BODY: Advice = {
  code: "willing-without-body",
  text: {
    nl: "U bent bereid mee te doen, maar van geen instantie in uw land zijn naam en website gecontroleerd. Noem in uw voorwaarden zelf de instantie.",
    en: "You are willing to take part, but of no body in your country name and website were checked. Name the body in your terms yourself.",
    de: "Sie sind zur Teilnahme bereit, aber von keiner Stelle in Ihrem Land sind Name und Website geprüft. Nennen Sie die Stelle selbst in Ihren AGB.",
    fr: "Vous êtes disposé à participer, mais aucun organisme de votre pays n'a de nom et de site vérifiés. Nommez-le vous-même dans vos conditions générales.",
  },
};
