import { Badge, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { EmbedStatus } from "#app/domain/disclosure/theme-blocks.ts";
import { useThemeStatus } from "./use-theme-status.ts";

type Props = { known: EmbedStatus | undefined; links: { embed: string; block: string } };

/** Whether the theme shows the footer, and the two ways of switching it on. */
export function ThemeStatusCard({ known, links }: Props) {
  const { t } = useTranslation();
  const status = useThemeStatus(known);
  const on = status !== undefined && status !== "off";
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t("footer.theme.title")}
          </Text>
          <Badge tone={on ? "success" : status === "off" ? "attention" : undefined}>
            {t(`footer.theme.status.${status ?? "unseen"}`)}
          </Badge>
        </InlineStack>
        <Text as="p" tone="subdued">
          {t(on ? "footer.theme.on" : "footer.theme.off")}
        </Text>
        <InlineStack gap="200">
          {status !== "embed" && status !== "both" && (
            <Button url={links.embed} target="_top">
              {t("footer.theme.embed")}
            </Button>
          )}
          {status !== "block" && status !== "both" && (
            <Button url={links.block} target="_top" variant="tertiary">
              {t("footer.theme.block")}
            </Button>
          )}
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
