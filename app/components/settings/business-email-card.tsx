import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { BusinessEmailState } from "#app/domain/mail/business-email.ts";
import { EmailCheck } from "../footer/email-check.tsx";

/** The address for complaints that the footer prints, and whether mail arrives there. It is edited on the footer's page. */
export function BusinessEmailCard({ address, state }: { address: string | null; state: BusinessEmailState }) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("footer.field.email")}
        </Text>
        <Text as="p" breakWord>
          {address ?? t("settings.noComplaintsAddress")} <Link url="/app/footer">{t("settings.openFooter")}</Link>
        </Text>
        <EmailCheck state={state} unsaved={false} />
      </BlockStack>
    </Card>
  );
}
