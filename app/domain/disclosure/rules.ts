import { AT_RULES } from "#app/domain/disclosure/countries/at.ts";
import { BE_RULES } from "#app/domain/disclosure/countries/be.ts";
import { BG_RULES } from "#app/domain/disclosure/countries/bg.ts";
import { CH_RULES } from "#app/domain/disclosure/countries/ch.ts";
import { CY_RULES } from "#app/domain/disclosure/countries/cy.ts";
import { CZ_RULES } from "#app/domain/disclosure/countries/cz.ts";
import { DE_RULES } from "#app/domain/disclosure/countries/de.ts";
import { DK_RULES } from "#app/domain/disclosure/countries/dk.ts";
import { EE_RULES } from "#app/domain/disclosure/countries/ee.ts";
import { ES_RULES } from "#app/domain/disclosure/countries/es.ts";
import { EU_RULES } from "#app/domain/disclosure/countries/eu.ts";
import { FI_RULES } from "#app/domain/disclosure/countries/fi.ts";
import { FR_RULES } from "#app/domain/disclosure/countries/fr.ts";
import { GB_RULES } from "#app/domain/disclosure/countries/gb.ts";
import { GR_RULES } from "#app/domain/disclosure/countries/gr.ts";
import { HR_RULES } from "#app/domain/disclosure/countries/hr.ts";
import { HU_RULES } from "#app/domain/disclosure/countries/hu.ts";
import { IE_RULES } from "#app/domain/disclosure/countries/ie.ts";
import { IS_RULES } from "#app/domain/disclosure/countries/is.ts";
import { IT_RULES } from "#app/domain/disclosure/countries/it.ts";
import { LI_RULES } from "#app/domain/disclosure/countries/li.ts";
import { LT_RULES } from "#app/domain/disclosure/countries/lt.ts";
import { LU_RULES } from "#app/domain/disclosure/countries/lu.ts";
import { LV_RULES } from "#app/domain/disclosure/countries/lv.ts";
import { MT_RULES } from "#app/domain/disclosure/countries/mt.ts";
import { NL_RULES } from "#app/domain/disclosure/countries/nl.ts";
import { NO_RULES } from "#app/domain/disclosure/countries/no.ts";
import { PL_RULES } from "#app/domain/disclosure/countries/pl.ts";
import { PT_RULES } from "#app/domain/disclosure/countries/pt.ts";
import { RO_RULES } from "#app/domain/disclosure/countries/ro.ts";
import { SE_RULES } from "#app/domain/disclosure/countries/se.ts";
import { SI_RULES } from "#app/domain/disclosure/countries/si.ts";
import { SK_RULES } from "#app/domain/disclosure/countries/sk.ts";
import type { Rule } from "#app/domain/disclosure/rule.ts";

/** Names the state of rules, texts and directory that a published footer was made from. Raise it with any of them. */
export const RULES_VERSION = "2026-11-28.2";

const RULES_OF: Record<string, readonly Rule[]> = {
  BE: BE_RULES,
  NL: NL_RULES,
  DE: DE_RULES,
  FR: FR_RULES,
  AT: AT_RULES,
  BG: BG_RULES,
  CY: CY_RULES,
  CZ: CZ_RULES,
  DK: DK_RULES,
  EE: EE_RULES,
  ES: ES_RULES,
  FI: FI_RULES,
  GR: GR_RULES,
  HR: HR_RULES,
  HU: HU_RULES,
  IE: IE_RULES,
  IT: IT_RULES,
  LT: LT_RULES,
  LU: LU_RULES,
  LV: LV_RULES,
  MT: MT_RULES,
  PL: PL_RULES,
  PT: PT_RULES,
  RO: RO_RULES,
  SE: SE_RULES,
  SI: SI_RULES,
  SK: SK_RULES,
  NO: NO_RULES,
  IS: IS_RULES,
  LI: LI_RULES,
  GB: GB_RULES,
  CH: CH_RULES,
};

/** Every rule, in the order in which a footer prints them. */
export const RULES: readonly Rule[] = [...Object.values(RULES_OF).flat(), ...EU_RULES];

/** Countries of establishment whose own rules are in the table: the Union's members, NO, IS, LI, GB and CH. */
export const COVERED_COUNTRIES: readonly string[] = Object.keys(RULES_OF);
