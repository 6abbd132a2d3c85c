import { Badge, BlockStack, Box, Button, Card, Divider, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useScopes } from "./use-scopes.ts";

/** Permissions that a merchant may add later (`optional_scopes` in shopify.app.toml), as far as the app uses them. */
const ASKED_LATER = [
  { name: "older", scope: "read_all_orders" },
  { name: "products", scope: "read_products" },
] as const;

/** What Shopify grants to some apps only, after a review; without it the same is done by hand. */
const DISPUTE_SCOPES = {
  disputes: "read_shopify_payments_disputes",
  evidence: "write_shopify_payments_dispute_evidences",
  files: "write_shopify_payments_dispute_file_uploads",
} as const;

/** What the app may do at Shopify beyond what it needs, what each permission is for, and what happens without it. */
export function ScopesCard({ known }: { known: string[] }) {
  const { t } = useTranslation();
  const { granted, asking, failed, request } = useScopes(known);
  const names = Object.keys(DISPUTE_SCOPES) as (keyof typeof DISPUTE_SCOPES)[];
  const missing = names.filter((name) => !granted.includes(DISPUTE_SCOPES[name]));
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("settings.scopes.title")}
        </Text>
        {ASKED_LATER.map(({ name, scope }) => (
          <BlockStack key={name} gap="200">
            <Line
              title={t(`settings.scopes.${name}.title`)}
              badge={t(granted.includes(scope) ? "settings.scopes.granted" : "settings.scopes.open")}
              on={granted.includes(scope)}
            />
            <Text as="p" tone="subdued">
              {t(`settings.scopes.${name}.text`)}
            </Text>
            {!granted.includes(scope) && (
              <Box>
                <Button loading={asking} onClick={() => void request([scope])}>
                  {t(`settings.scopes.${name}.ask`)}
                </Button>
              </Box>
            )}
          </BlockStack>
        ))}
        {failed && (
          <Text as="p" tone="critical">
            {t("settings.scopes.failed")}
          </Text>
        )}
        <Divider />
        <BlockStack gap="200">
          {names.map((name) => (
            <Line
              key={name}
              title={t(`settings.scopes.${name}`)}
              badge={t(missing.includes(name) ? "settings.scopes.byHand" : "settings.scopes.granted")}
              on={!missing.includes(name)}
            />
          ))}
          <Text as="p" tone="subdued">
            {t(missing.length > 0 ? "settings.scopes.handOff" : "settings.scopes.direct")}
          </Text>
        </BlockStack>
      </BlockStack>
    </Card>
  );
}

function Line({ title, badge, on }: { title: string; badge: string; on: boolean }) {
  return (
    <InlineStack align="space-between" gap="200" blockAlign="start" wrap={false}>
      <Text as="h3" variant="headingSm">
        {title}
      </Text>
      <Box minWidth="fit-content">
        <Badge tone={on ? "success" : undefined}>{badge}</Badge>
      </Box>
    </InlineStack>
  );
}
