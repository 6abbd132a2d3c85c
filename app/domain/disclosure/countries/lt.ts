import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Lithuania. Its own act was not read. */
export const LT_RULES: readonly Rule[] = unionRules("LT");
