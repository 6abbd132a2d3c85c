import { Banner, BlockStack, Box, Card, Divider, Link, List, Select, SkeletonBodyText, Text } from "@shopify/polaris";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FooterLanguage } from "#app/domain/disclosure/footer-language.ts";
import type { PlacementList as Placements, PlacementRow as Row } from "#app/domain/disclosure/placement-list.ts";
import { PLACEMENTS } from "#app/domain/disclosure/rule.ts";
import { useLocale } from "../locale-context.tsx";
import { PlacementRow } from "./placement-row.tsx";

type Props = {
  /** Undefined while it is fetched. `unread`: why the policies are missing in it. */
  list: (Placements & { unread: string | null }) | undefined;
  /** Where the shop's policies are edited. */
  policiesUrl: string;
  busy: boolean;
  onMark: (row: Row, placed: boolean) => void;
  onRetry: () => void;
};

/** Every place where the law wants words to stand, or to be gone, with what could be seen of it. */
export function PlacementList({ list, policiesUrl, busy, onMark, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("footer.placements.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("footer.placements.text")} <Link url="/app/guide">{t("footer.placements.guide")}</Link>
          </Text>
        </BlockStack>
        {list ? (
          <Loaded list={list} policiesUrl={policiesUrl} busy={busy} onMark={onMark} onRetry={onRetry} />
        ) : (
          <div role="status" aria-label={t("footer.placements.loading")}>
            <SkeletonBodyText lines={12} />
          </div>
        )}
      </BlockStack>
    </Card>
  );
}

type LoadedProps = Omit<Props, "list"> & { list: NonNullable<Props["list"]> };

function Loaded({ list, policiesUrl, busy, onMark, onRetry }: LoadedProps) {
  const { t } = useTranslation();
  const { language: pageLanguage } = useLocale();
  const [chosen, choose] = useState<FooterLanguage | null>(null);
  const wanted = chosen ?? list.shopLanguage ?? pageLanguage;
  const language = list.languages.includes(wanted) ? wanted : pageLanguage;
  const names = new Intl.DisplayNames(pageLanguage, { type: "language" });
  const nameOf = (code: string) => names.of(code) ?? code;
  return (
    <BlockStack gap="400">
      {list.unread && (
        <Banner
          tone="warning"
          action={
            list.unread === "access_denied" ? undefined : { content: t("footer.placements.retry"), onAction: onRetry }
          }
        >
          {t(
            list.unread === "access_denied"
              ? "footer.placements.unread.access_denied"
              : "footer.placements.unread.other",
          )}
        </Banner>
      )}
      {list.leftovers.length > 0 && (
        <Banner
          tone="critical"
          title={t("footer.placements.leftovers.title")}
          action={{ content: t("footer.placements.leftovers.open"), url: policiesUrl, target: "_top" }}
        >
          <BlockStack gap="200">
            <List>
              {list.leftovers.flatMap(({ page, leftovers }) =>
                leftovers.map(({ kind, found }) => (
                  <List.Item key={`${page.url} ${kind} ${found}`}>
                    {t(`footer.placements.leftovers.${kind}`, { page: page.title, found })}
                  </List.Item>
                )),
              )}
            </List>
            <p>{t("footer.placements.leftovers.why")}</p>
          </BlockStack>
        </Banner>
      )}
      {list.unwritten.length > 0 && (
        <Banner tone="info">
          {list.unwritten.map(({ locale, read }) => (
            <p key={locale}>
              {t("footer.placements.unwritten", { locale: nameOf(locale), read: read.map(nameOf).join(", ") })}
            </p>
          ))}
        </Banner>
      )}
      <Box maxWidth="320px">
        <Select
          label={t("footer.placements.language")}
          options={list.languages.map((code) => ({ value: code, label: nameOf(code) }))}
          value={language}
          onChange={(code) => choose(code as FooterLanguage)}
        />
      </Box>
      {PLACEMENTS.map((placement) => ({ placement, rows: list.rows.filter((row) => row.placement === placement) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ placement, rows }) => (
          <BlockStack gap="300" key={placement}>
            <Text as="h3" variant="headingMd">
              {t(`footer.placements.place.${placement}`)}
            </Text>
            {rows.map((row) => (
              <Fragment key={row.rule}>
                <Divider />
                <PlacementRow row={row} language={language} busy={busy} onMark={(placed) => onMark(row, placed)} />
              </Fragment>
            ))}
          </BlockStack>
        ))}
    </BlockStack>
  );
}
