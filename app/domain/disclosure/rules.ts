import { BE_RULES } from "#app/domain/disclosure/countries/be.ts";
import { DE_RULES } from "#app/domain/disclosure/countries/de.ts";
import { EU_RULES } from "#app/domain/disclosure/countries/eu.ts";
import { FR_RULES } from "#app/domain/disclosure/countries/fr.ts";
import { NL_RULES } from "#app/domain/disclosure/countries/nl.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Names the state of rules, texts and directory that a published footer was made from. Raise it with any of them. */
export const RULES_VERSION = "2026-11-21.1";

/** Every rule, in the order in which a footer prints them. */
export const RULES: readonly Rule[] = [...BE_RULES, ...NL_RULES, ...DE_RULES, ...FR_RULES, ...EU_RULES];

/** Countries of establishment whose own rules are in the table. */
export const COVERED_COUNTRIES: readonly string[] = ["BE", "NL", "DE", "FR"];
