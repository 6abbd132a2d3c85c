import { BlockStack, Card, Checkbox, InlineGrid, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { COVERED_COUNTRIES } from "#app/domain/disclosure/rules.ts";
import { useLocale } from "../locale-context.tsx";
import type { FooterDraft } from "./footer-draft.ts";

type Props = {
  draft: Pick<FooterDraft, "country" | "markets" | "marketsChosen">;
  /** Countries that Shopify says the shop ships to. */
  shipsTo: readonly string[];
  issue: string | undefined;
  onChange: (change: Partial<FooterDraft>) => void;
};

/** Where the shop ships to, and to which of these countries the merchant directs it. */
export function MarketsCard({ draft, shipsTo, issue, onChange }: Props) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const regions = new Intl.DisplayNames(language, { type: "region" });
  const nameOf = (code: string) => regions.of(code) ?? code;
  const byName = (codes: readonly string[]) => codes.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  const known = shipsTo.filter((code) => COVERED_COUNTRIES.includes(code));
  const elsewhere = shipsTo.length - known.length;
  const choices = byName(COVERED_COUNTRIES.filter((code) => code !== draft.country));
  const choose = (code: string, on: boolean) =>
    onChange({ markets: [...draft.markets.filter((market) => market !== code), ...(on ? [code] : [])].toSorted() });
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("footer.markets.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("footer.markets.text")}
          </Text>
        </BlockStack>
        <Text as="p">
          {known.length > 0
            ? t("footer.markets.shipsTo", { countries: byName(known).map(nameOf).join(", ") })
            : t("footer.markets.unknown")}{" "}
          {known.length > 0 && elsewhere > 0 && t("footer.markets.elsewhere", { count: elsewhere })}
        </Text>
        <Checkbox
          label={t("footer.markets.all")}
          helpText={t("footer.markets.allHelp")}
          checked={!draft.marketsChosen}
          onChange={(all) =>
            onChange(
              all
                ? { marketsChosen: false }
                : { marketsChosen: true, markets: draft.markets.length > 0 ? draft.markets : known.toSorted() },
            )
          }
        />
        {draft.marketsChosen && (
          <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
            <legend style={{ padding: 0, marginBlockEnd: "var(--p-space-200)" }}>{t("footer.markets.choose")}</legend>
            <InlineGrid columns={{ xs: 2, sm: 3 }} gap="100">
              {choices.map((code) => (
                <Checkbox
                  key={code}
                  label={nameOf(code)}
                  checked={draft.markets.includes(code)}
                  onChange={(on) => choose(code, on)}
                />
              ))}
            </InlineGrid>
          </fieldset>
        )}
        {issue && (
          <Text as="p" tone="critical">
            {issue}
          </Text>
        )}
      </BlockStack>
    </Card>
  );
}
