import { z } from "zod";
import { ADR_ENTITIES } from "#app/domain/disclosure/entities.ts";
import { webwinkelkeurPage } from "#app/domain/disclosure/countries/nl.ts";
import { COVERED_COUNTRIES } from "#app/domain/disclosure/rules.ts";
import { ADR_COMMITMENTS } from "#app/domain/trader/trader-facts.ts";

/** A text field of a form: trimmed, and null when nothing is left. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, "too_long")
    .transform((value) => (value === "" ? null : value))
    .nullable();

/** Adds a rule to a text field; an empty one is always allowed here. */
const checked = (longest: number, isRight: (value: string) => boolean, code: string) =>
  text(longest).refine((value) => value === null || isRight(value), code);

const isHttps = (value: string) => URL.canParse(value) && new URL(value).protocol === "https:";

/** What the settings page sends of a trader. A field that is absent stays as it is. Issue messages are codes. */
export const traderInput = z
  .object({
    legalName: text(200),
    country: checked(2, (value) => /^[A-Z]{2}$/.test(value), "not_a_country"),
    address: text(300),
    email: checked(254, (value) => z.email().safeParse(value).success, "not_an_email"),
    phone: text(40),
    registerNumber: text(60),
    vatNumber: text(30),
    staff: z
      .number("not_a_number")
      .int("not_a_number")
      .min(0, "not_a_number")
      .max(10_000_000, "not_a_number")
      .nullable(),
    adrCommitment: z.enum(ADR_COMMITMENTS, "not_a_commitment"),
    adrEntity: checked(60, (value) => ADR_ENTITIES.some(({ id }) => id === value), "not_a_body"),
    memberPage: checked(300, (value) => webwinkelkeurPage(value) !== undefined, "not_a_member_page"),
    mediatorName: text(200),
    mediatorAddress: text(300),
    mediatorSite: checked(300, isHttps, "not_https"),
    mediatorContract: z.boolean(),
    showInformationLink: z.boolean(),
    markets: z
      .array(z.enum(COVERED_COUNTRIES as [string, ...string[]], "not_a_country"))
      .transform((markets) => [...new Set(markets)].toSorted()),
    marketsChosen: z.boolean(),
    formality: z.enum(["u", "je"]),
    signatory: text(100),
  })
  .partial();

export type TraderInput = z.infer<typeof traderInput>;
export type TraderField = keyof TraderInput;

/** Fields that the storefront prints nothing of: changing one leaves the footer's confirmation as it is. */
export const UNPRINTED_FIELDS: readonly TraderField[] = [
  "legalName",
  "address",
  "phone",
  "registerNumber",
  "vatNumber",
  "formality",
  "signatory",
];

/** Fields without which nothing can be confirmed. */
export const REQUIRED_FIELDS: readonly TraderField[] = ["country", "email"];
