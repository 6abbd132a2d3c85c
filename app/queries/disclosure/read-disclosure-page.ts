import { outsideShops, withShop } from "#app/db.server.ts";
import { type DisclosureAdvice, disclosureOn, type DisclosureItem } from "#app/domain/disclosure/disclosure-on.ts";
import { type FooterLanguage, isLetterLanguage, ownLanguage } from "#app/domain/disclosure/footer-language.ts";
import { type FooterTask, footerTasks } from "#app/domain/disclosure/footer-tasks.ts";
import { FOOTER_TEXTS } from "#app/domain/disclosure/footer-texts.ts";
import { isCurrent } from "#app/domain/disclosure/published-disclosure.ts";
import { type EmbedStatus, EMBED_STATUSES, themeEditorLinks } from "#app/domain/disclosure/theme-blocks.ts";
import { type Language, LANGUAGES } from "#app/domain/language.ts";
import type { BusinessEmailState } from "#app/domain/mail/business-email.ts";
import { dayIn, type Instant } from "#app/domain/time.ts";
import { type StoredTrader, type TraderFacts, traderFacts } from "#app/domain/trader/trader-facts.ts";
import { UNKNOWN_TRADER } from "#app/domain/trader/unknown-trader.ts";
import { readBusinessEmail } from "#app/queries/settings/read-business-email.ts";

/** The trader's data as the form shows them. */
export type TraderForm = Omit<StoredTrader, "confirmedAt"> & {
  formality: string;
  signatory: string | null;
  confirmedAt: Instant | null;
};

/**
 * What the footer says in one language today, and the same statements for other places. `reviewed`: whether a lawyer has
 * read all of it.
 */
export type FooterPreview = {
  heading: string;
  reviewed: boolean;
  footer: DisclosureItem[];
  elsewhere: DisclosureItem[];
};

export type DisclosurePage = {
  trader: TraderForm;
  /** What Shopify knows, to fill an empty form with; the merchant still confirms it. */
  suggested: { country: string | null; email: string | null; legalName: string | null };
  /** Countries that Shopify says the shop ships to. */
  shipsTo: string[];
  preview: Record<Language, FooterPreview>;
  /** The footer in the trader's own language, when it is none of the above. */
  ownPreview?: FooterPreview & { language: FooterLanguage };
  advice: DisclosureAdvice[];
  tasks: FooterTask[];
  /** How the address for complaints stands. */
  email: BusinessEmailState;
  /** `current`: the storefront shows what would be published now. Null: nothing was published yet. */
  published: { rules: string | null; at: Instant; current: boolean } | null;
  /** As App Bridge last saw the published theme; null: not looked yet. */
  theme: { status: EmbedStatus; seenAt: Instant } | null;
  links: ReturnType<typeof themeEditorLinks>;
};

const UNKNOWN_FORM: TraderForm = { ...UNKNOWN_TRADER, formality: "u", signatory: null, confirmedAt: null };

/**
 * Everything the footer's page shows: the trader, the footer in each language as of today in the shop's time zone, what
 * the merchant should know or do, and what the storefront has.
 * @param deps.apiKey the app's client id, for the links into the theme editor
 * @throws Error when there is no such shop
 */
export async function readDisclosurePage(
  { now, apiKey }: { now: Instant; apiKey: string },
  { shopId }: { shopId: string },
): Promise<DisclosurePage> {
  const shop = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId } });
  const [row, email] = await Promise.all([
    withShop(shopId, (tx) => tx.trader.findUnique({ where: { shopId } })),
    readBusinessEmail(shopId, now),
  ]);
  const facts = traderFacts(row ?? UNKNOWN_TRADER, shop.shipsTo);
  const today = dayIn(now, shop.timeZone);
  const own = ownLanguage(facts.country);
  const previewIn = (language: FooterLanguage) => previewOf(disclosureOn(facts, today, language).items, language);
  const seen = EMBED_STATUSES.find((status) => status === row?.embedStatus);
  return {
    trader: row ? formOf(row) : UNKNOWN_FORM,
    suggested: { country: shop.country, email: shop.email, legalName: shop.name },
    shipsTo: shop.shipsTo,
    preview: Object.fromEntries(LANGUAGES.map((language) => [language, previewIn(language)])) as Record<
      Language,
      FooterPreview
    >,
    ...(own && !isLetterLanguage(own) && { ownPreview: { language: own, ...previewIn(own) } }),
    advice: disclosureOn(facts, today, "en").advice,
    tasks: footerTasks(facts, today, {
      published: row?.publishedAt != null,
      emailVerified: email.status === "verified",
    }),
    email,
    published: row && lastPublished(row, facts, shop),
    theme: seen && row?.embedSeenAt ? { status: seen, seenAt: row.embedSeenAt.toISOString() } : null,
    links: themeEditorLinks(shop.domain, apiKey),
  };
}

function lastPublished(
  row: { publishedAt: Date | null; publishedDigest: string | null; publishedRules: string | null },
  facts: TraderFacts,
  { installedAt, timeZone }: { installedAt: Date | null; timeZone: string },
): DisclosurePage["published"] {
  if (!row.publishedAt) return null;
  const at = row.publishedAt.toISOString();
  // Shopify removed with the app what was published before it was installed again.
  const standing = installedAt === null || installedAt <= row.publishedAt;
  const current = standing && isCurrent({ at, digest: row.publishedDigest }, facts, { timeZone, languages: LANGUAGES });
  return { rules: row.publishedRules, at, current };
}

function previewOf(items: DisclosureItem[], language: FooterLanguage): FooterPreview {
  return {
    heading: FOOTER_TEXTS[language].heading,
    reviewed: items.every(({ reviewed }) => reviewed),
    footer: items.filter(({ placement }) => placement === "footer"),
    elsewhere: items.filter(({ placement }) => placement !== "footer"),
  };
}

function formOf(row: StoredTrader & { formality: string; signatory: string | null }): TraderForm {
  const fields = Object.keys(UNKNOWN_FORM) as (keyof TraderForm)[];
  return {
    ...(Object.fromEntries(fields.map((field) => [field, row[field]])) as Omit<TraderForm, "confirmedAt">),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
  };
}
