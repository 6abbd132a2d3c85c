import { Badge, BlockStack, Box, Button, ButtonGroup, Card, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { disclosureOn } from "#app/domain/disclosure/disclosure-on.ts";
import { type FooterLanguage, footerLanguages } from "#app/domain/disclosure/footer-language.ts";
import { FOOTER_TEXTS } from "#app/domain/disclosure/footer-texts.ts";
import { hrefOf, labelOf, type Segment } from "#app/domain/disclosure/segment.ts";
import type { Day } from "#app/domain/time.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";
import { useLocale } from "../locale-context.tsx";

/** What a visitor reads today, per language, with the data as they stand in the form. */
export function FooterPreview({ facts, today }: { facts: TraderFacts; today: Day }) {
  const { t } = useTranslation();
  const { language: own } = useLocale();
  const [chosen, select] = useState<FooterLanguage>(own);
  const languages = footerLanguages(facts.country);
  // The country may have changed since, and with it the languages.
  const language = languages.includes(chosen) ? chosen : own;
  const names = new Intl.DisplayNames(own, { type: "language" });
  const lines = disclosureOn(facts, today, language).items.filter(({ placement }) => placement === "footer");
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">
            {t("footer.preview.title")}
          </Text>
          <ButtonGroup variant="segmented">
            {languages.map((code) => (
              <Button
                key={code}
                pressed={code === language}
                accessibilityLabel={`${code.toUpperCase()}, ${names.of(code)}`}
                onClick={() => select(code)}
              >
                {code.toUpperCase()}
              </Button>
            ))}
          </ButtonGroup>
          {lines.some(({ reviewed }) => !reviewed) && (
            <InlineStack align="start">
              <Badge tone="attention">{t("footer.preview.unreviewed")}</Badge>
            </InlineStack>
          )}
        </BlockStack>
      </Box>
      <Box padding="400" background="bg-surface-secondary">
        <div lang={language}>
          {lines.length === 0 ? (
            <Text as="p" tone="subdued">
              {t("footer.preview.nothing")}
            </Text>
          ) : (
            <BlockStack gap="200">
              <Text as="h3" variant="headingSm">
                {FOOTER_TEXTS[language].heading}
              </Text>
              {lines.map(({ rule, text }) => (
                <Text as="p" key={rule} breakWord>
                  {text.map((segment, index) => (
                    <Piece key={index} segment={segment} />
                  ))}
                </Text>
              ))}
            </BlockStack>
          )}
        </div>
      </Box>
      {lines.length > 0 && (
        <Box padding="400">
          <BlockStack gap="100">
            <Text as="h3" variant="headingSm">
              {t("footer.preview.sources")}
            </Text>
            {lines.map(({ rule, source }) => (
              <InlineStack key={rule} gap="100">
                <Text as="span" tone="subdued" variant="bodySm">
                  {[source.title, source.article].filter(Boolean).join(", ")}
                </Text>
              </InlineStack>
            ))}
          </BlockStack>
        </Box>
      )}
    </Card>
  );
}

function Piece({ segment }: { segment: Segment }) {
  const href = hrefOf(segment);
  if (href === undefined) return <>{labelOf(segment)}</>;
  return (
    <a href={href} target="_blank" rel="noreferrer" style={{ color: "inherit" }}>
      {labelOf(segment)}
    </a>
  );
}
