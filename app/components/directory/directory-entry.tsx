import { Badge, BlockStack, Box, Button, InlineStack, Link, List, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import { useLocale } from "../locale-context.tsx";
import { useFormat } from "../use-format.ts";

type Props = {
  entity: AdrEntity;
  chosen: boolean;
  /** Where choosing it leads; absent when the trader cannot choose it. */
  chooseUrl?: string;
  /** Why it cannot be chosen. */
  hint?: string;
};

/** What the directory knows of one body. */
export function DirectoryEntry({ entity, chosen, chooseUrl, hint }: Props) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const format = useFormat();
  const name = entity.names?.[language] ?? entity.name;
  const site = entity.urls?.[language] ?? entity.url;
  const unverified = entity.confidence === "unverified";
  const mark = (weak: boolean) => (weak ? ` ${t("directory.unverifiedMark")}` : "");
  const languageNames = new Intl.DisplayNames(language, { type: "language" });
  const { source } = entity;
  return (
    <Box padding="400" as="section">
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="start" gap="300">
          <BlockStack gap="100">
            <Text as="h2" variant="headingSm">
              {name}
            </Text>
            {name !== entity.name && (
              <Text as="p" tone="subdued">
                {entity.name}
              </Text>
            )}
            <InlineStack gap="100" align="start">
              <Badge>{t(scopeWord(entity))}</Badge>
              {unverified && <Badge tone="attention">{t("directory.unverified")}</Badge>}
              {entity.until && <Badge tone="warning">{t("directory.until", { date: format.day(entity.until) })}</Badge>}
              {chosen && <Badge tone="success">{t("directory.chosen")}</Badge>}
            </InlineStack>
          </BlockStack>
          {chooseUrl && !chosen && (
            <Button url={chooseUrl} accessibilityLabel={t("directory.chooseBody", { name })}>
              {t("directory.choose")}
            </Button>
          )}
        </InlineStack>
        {entity.about && <Text as="p">{entity.about[language]}</Text>}
        <BlockStack gap="100">
          {site && (
            <Fact label={t("directory.site")}>
              <Link url={site} target="_blank">
                {new URL(site).host.replace(/^www\./, "")}
              </Link>
              {mark(unverified)}
            </Fact>
          )}
          {entity.languages && (
            <Fact label={t("directory.languages")}>
              {entity.languages.map((code) => languageNames.of(code) ?? code).join(", ")}
            </Fact>
          )}
          {entity.address && (
            <Fact label={t("directory.address")}>
              {entity.address}
              {mark((entity.addressConfidence ?? entity.nameConfidence ?? entity.confidence) === "unverified")}
            </Fact>
          )}
          {entity.phone && <Fact label={t("directory.phone")}>{entity.phone}</Fact>}
          {entity.fees && <Fact label={t("directory.fees")}>{entity.fees[language]}</Fact>}
          {entity.terms && (
            <Fact label={t("directory.clocks")}>
              <List>
                {entity.terms.map(({ what, days, working }) => (
                  <List.Item key={what.en}>
                    {what[language]}: {t(working ? "directory.workingDays" : "directory.days", { count: days })}
                  </List.Item>
                ))}
              </List>
            </Fact>
          )}
        </BlockStack>
        <BlockStack gap="050">
          {unverified && (
            <Text as="p" tone="subdued" variant="bodySm">
              {t("directory.unverifiedText")}
            </Text>
          )}
          {hint && (
            <Text as="p" tone="subdued" variant="bodySm">
              {hint}
            </Text>
          )}
          <Text as="p" tone="subdued" variant="bodySm">
            {t("directory.source", { source: source.title, date: format.day(source.checkedOn) })}
          </Text>
        </BlockStack>
      </BlockStack>
    </Box>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text as="span" fontWeight="semibold">
        {label}:
      </Text>{" "}
      {children}
    </div>
  );
}

/** What a body is to the one who searches: what kind it is, or else the trade it serves. */
function scopeWord({ kind, scope, sector }: AdrEntity) {
  if (kind !== "adr") return `directory.kind.${kind}` as const;
  return scope === "sector" ? (`directory.sectors.${sector}` as const) : (`directory.kind.${scope}` as const);
}
