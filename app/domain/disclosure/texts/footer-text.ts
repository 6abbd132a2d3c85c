import type { FooterLanguage, LocalLanguage } from "#app/domain/disclosure/footer-language.ts";
import type { Source } from "#app/domain/disclosure/source.ts";

/**
 * Sentences that traders of several countries share. `{email}` is the trader's address, `{body}` the name of a body.
 * `contact`: nothing more is due; `takesPart`: a member, or bound by law; `willing`: no member, would take part;
 * `bodyNamed`: the law wants the body named, whether the trader takes part or not.
 */
export type SharedSentences = Record<"contact" | "takesPart" | "willing" | "bodyNamed", string>;

/** Sentences that one country asks for; a language holds those of its own country. */
export type NationalSentences = Record<
  "esNotCommitted" | "fiBodyAfterAdvice" | "ptComplaintsBook" | "roAlternativeResolution",
  string
>;

/** The footer's words in one language. `reviewed`: whether a lawyer who speaks it has read them. */
export type FooterText = {
  language: FooterLanguage;
  heading: string;
  /** Label of the link to the shop's complaint form. */
  fileComplaint: string;
  /** Only for days before the platform closed. */
  odrLink: string;
  shared: SharedSentences;
  national: Partial<NationalSentences>;
  reviewed: boolean;
  source: Source;
};

/** A language that only traders of one country use. */
export type LocalText = FooterText & { language: LocalLanguage };

/** Words that were put together for this app, from the duties as its rules state them. */
export const OWN_WORDING: Pick<FooterText, "reviewed" | "source"> = {
  reviewed: false,
  source: { title: "Own wording, from the duties as the rules state them", checkedOn: "2026-11-21" },
};
