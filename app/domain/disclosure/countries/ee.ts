import { unionRules } from "#app/domain/disclosure/countries/union-law.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Rules for traders established in Estonia. Its own act was not read. */
export const EE_RULES: readonly Rule[] = unionRules("EE");
