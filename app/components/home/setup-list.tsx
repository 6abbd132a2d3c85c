import { BlockStack, Box, Button, Card, Icon, InlineStack, Link, Text } from "@shopify/polaris";
import { CheckCircleIcon, MinusCircleIcon } from "@shopify/polaris-icons";
import { useTranslation } from "react-i18next";

/** What a shop does once; each is seen in its own data, nothing has to be ticked off. */
export const SETUP_STEPS = ["orders", "connections", "footer", "theme", "mail"] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

type Props = { done: Record<SetupStep, boolean>; links: Partial<Record<SetupStep, string>>; onDismiss: () => void };

/** The way to a shop that is ready; gone once everything is done, or when the merchant hides it. */
export function SetupList({ done, links, onDismiss }: Props) {
  const { t } = useTranslation();
  const finished = SETUP_STEPS.filter((step) => done[step]).length;
  if (finished === SETUP_STEPS.length) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t("home.setup.title")}
          </Text>
          <Text as="span" tone="subdued">
            {t("home.setup.progress", { finished, all: SETUP_STEPS.length })}
          </Text>
        </InlineStack>
        {SETUP_STEPS.map((step) => (
          <InlineStack key={step} gap="200" wrap={false} blockAlign="start">
            <Box>
              <Icon
                source={done[step] ? CheckCircleIcon : MinusCircleIcon}
                tone={done[step] ? "success" : "subdued"}
                accessibilityLabel={t(done[step] ? "home.setup.done" : "home.setup.open")}
              />
            </Box>
            <BlockStack gap="050">
              <Text as="span" fontWeight="semibold">
                {t(`home.setup.${step}.title`)}
              </Text>
              {!done[step] && (
                <Text as="span" tone="subdued">
                  {t(`home.setup.${step}.text`)}{" "}
                  {links[step] && (
                    <Link url={links[step]} target={links[step].startsWith("/") ? undefined : "_top"}>
                      {t(`home.setup.${step}.link`)}
                    </Link>
                  )}
                </Text>
              )}
            </BlockStack>
          </InlineStack>
        ))}
        <Box>
          <Button variant="plain" onClick={onDismiss}>
            {t("home.dismiss")}
          </Button>
        </Box>
      </BlockStack>
    </Card>
  );
}
