import type { FooterLanguage } from "#app/domain/disclosure/footer-language.ts";
import type { Confidence, Period, Source } from "#app/domain/disclosure/source.ts";
import type { Words } from "#app/domain/language.ts";

/** The trade a body is competent for; `any` for a residual or general body. */
export const SECTORS = [
  "any",
  "distance_sales",
  "construction",
  "energy",
  "finance",
  "health_insurance",
  "insurance",
  "lawyers",
  "notaries",
  "post",
  "telecom",
  "trade",
  "transport",
  "travel",
  "vehicles",
] as const;
export type Sector = (typeof SECTORS)[number];

/** A term in a body's procedure, in days of the calendar or working days. */
export type ProcedureTerm = { what: Words; days: number; working?: true };

/**
 * A body consumers can turn to. `adr`: an out-of-court body; `quality_mark`: mediates for its members but is no ADR body;
 * `register`: an authority's list of bodies; `help`: advises or mediates without deciding. Nobody joins the last two.
 * `scope`: `residual` is competent when no other is, `general` for all trades, `sector` for one.
 */
export type AdrEntity = Period & {
  id: string;
  country: string;
  kind: "adr" | "quality_mark" | "register" | "help";
  scope: "residual" | "general" | "sector";
  sector: Sector;
  name: string;
  /** Its own name in a language, where it has one. */
  names?: Partial<Record<FooterLanguage, string>>;
  url?: string;
  urls?: Partial<Record<FooterLanguage, string>>;
  /** Postal address, where a source has it. */
  address?: string;
  /** Of the address alone, where it is weaker than name and website. */
  addressConfidence?: Confidence;
  phone?: string;
  /** Languages it works in, ISO 639-1; absent when no source tells. */
  languages?: readonly string[];
  /** Whom and what it serves and what its decision is worth, beyond its scope. */
  about?: Words;
  /** What it costs whom. */
  fees?: Words;
  terms?: readonly ProcedureTerm[];
  /** Id of the body that took its cases over. */
  replacedBy?: string;
  source: Source;
  /** Of name and website together: the weaker of the two. */
  confidence: Confidence;
  /** Of name and postal address alone, where only the website is weaker. */
  nameConfidence?: Confidence;
};
