import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Cyprus. Its own act was not read. */
export const CY_RULES: readonly Rule[] = unionRules("CY");
