import { Badge, type BadgeProps, BlockStack, Box, Button, Checkbox, InlineStack, Link, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FooterLanguage } from "#app/domain/disclosure/footer-language.ts";
import type { PlacementRow as Row } from "#app/domain/disclosure/placement-list.ts";
import { CopyField } from "../copy-field.tsx";
import { useLocale } from "../locale-context.tsx";
import { useFormat } from "../use-format.ts";

type Status = Row["sight"]["status"] | "marked";

const TONES: Record<Status, BadgeProps["tone"]> = {
  found: "success",
  gone: "success",
  by_us: "success",
  marked: "success",
  partly: "attention",
  outdated: "attention",
  missing: "attention",
  leftover: "critical",
  unseen: undefined,
  incomplete: "attention",
};

/** What the merchant's own word can stand for: what nobody lets us see, or what he has elsewhere. */
const MARKABLE: readonly Status[] = ["unseen", "missing", "partly", "marked"];

type Props = {
  row: Row;
  /** In which the words are wanted. */
  language: FooterLanguage;
  busy: boolean;
  onMark: (placed: boolean) => void;
};

/** One duty: whether it is met, why we think so, the words to copy, and the merchant's own word. */
export function PlacementRow({ row, language, busy, onMark }: Props) {
  const { t } = useTranslation();
  const { language: pageLanguage } = useLocale();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const status: Status = row.markedAt ? "marked" : row.sight.status;
  const written =
    row.texts[language] === undefined ? (Object.keys(row.texts)[0] as FooterLanguage | undefined) : language;
  const text = written && row.texts[written];
  const languageName = (code: string) => new Intl.DisplayNames(pageLanguage, { type: "language" }).of(code) ?? code;
  const about = useAbout(row);
  const sourceName = [row.source.title, row.source.article].filter(Boolean).join(", ");
  const markable = MARKABLE.includes(status) && !(row.ours && row.placement === "footer");
  const page = "page" in row.sight ? row.sight.page : undefined;
  return (
    <BlockStack gap="200">
      <InlineStack align="space-between" blockAlign="start" gap="200">
        <Text as="h4" variant="headingSm">
          {row.title}
        </Text>
        <InlineStack gap="100" align="end">
          {row.confidence === "unverified" && <Badge tone="attention">{t("footer.placements.unverified")}</Badge>}
          <Badge tone={TONES[status]}>{t(`footer.placements.status.${status}`)}</Badge>
        </InlineStack>
      </InlineStack>
      <Text as="p">
        {about}{" "}
        {page && (
          <Link url={page.url} target="_blank">
            {page.title}
          </Link>
        )}
        {row.asks === "identity" && row.sight.status === "incomplete" && (
          <Link url="/app/settings">{t("footer.placements.complete")}</Link>
        )}
      </Text>
      {row.advice.map((advice) => (
        <Text as="p" key={advice}>
          {advice}
        </Text>
      ))}
      {text && (
        <InlineStack>
          <Button variant="plain" disclosure={open ? "up" : "down"} ariaExpanded={open} onClick={() => setOpen(!open)}>
            {t(open ? "footer.placements.hide" : "footer.placements.show")}
          </Button>
        </InlineStack>
      )}
      {text && open && (
        <BlockStack gap="200">
          {written !== language && (
            <Text as="p" tone="subdued">
              {t("footer.placements.notIn", { language: languageName(written) })}
            </Text>
          )}
          <CopyField label={t("footer.placements.words")} text={text} language={written} />
        </BlockStack>
      )}
      {markable && (
        <Checkbox
          label={t(row.asks === "removal" ? "footer.placements.removed" : "footer.placements.placed")}
          checked={row.markedAt !== null}
          disabled={busy}
          onChange={onMark}
        />
      )}
      <Box>
        <Text as="p" tone="subdued" variant="bodySm">
          {t("footer.placements.source")}{" "}
          {row.source.url ? (
            <Link url={row.source.url} target="_blank" monochrome>
              {sourceName}
            </Link>
          ) : (
            sourceName
          )}
          {t("footer.placements.checked", { date: format.day(row.source.checkedOn) })}
        </Text>
      </Box>
    </BlockStack>
  );
}

/** Why the duty has the status that it has. */
function useAbout({ sight, markedAt, asks, ours, placement }: Row): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (markedAt) return t("footer.placements.about.marked", { date: format.date(markedAt) });
  const inTheme = ours && placement === "footer";
  switch (sight.status) {
    case "found":
      return t(inTheme ? "footer.placements.about.foundInTheme" : "footer.placements.about.found");
    case "missing":
      if (inTheme) return t("footer.placements.about.missingInTheme");
      return t("page" in sight && sight.page ? "footer.placements.about.missing" : "footer.placements.about.noPolicy");
    case "unseen":
      if (inTheme) return t("footer.placements.about.unseenTheme");
      return t(asks === "removal" ? "footer.placements.about.unseenRemoval" : "footer.placements.about.unseen");
    default:
      return t(`footer.placements.about.${sight.status}`);
  }
}
