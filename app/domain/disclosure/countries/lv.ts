import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Latvia. Its own act was not read. */
export const LV_RULES: readonly Rule[] = unionRules("LV");
