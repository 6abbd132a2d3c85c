import { Banner, BlockStack, Link } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ConnectionHealth } from "#app/domain/tracking/connection-health.ts";
import { type ProviderLine, providerPath } from "../connections/connection-data.ts";
import { useConnectionText } from "../connections/use-connection-text.ts";

type Props = { inTrouble: { kind: ProviderLine["kind"]; provider: string; label: string; health: ConnectionHealth }[] };

/** Connections that wait for the merchant or have failed for long; nothing when there are none. */
export function ConnectionsBanner({ inTrouble }: Props) {
  const { t } = useTranslation();
  const { troubleText } = useConnectionText();
  if (inTrouble.length === 0) return null;
  return (
    <Banner tone="warning" title={t("home.connections.title", { count: inTrouble.length })}>
      <BlockStack gap="200">
        {inTrouble.map(({ kind, provider, label: name, health }) => (
          <p key={provider}>
            {troubleText(name, health)}{" "}
            <Link
              url={providerPath({ kind, id: provider })}
              accessibilityLabel={t("home.connections.openNamed", { name })}
            >
              {t("home.connections.open")}
            </Link>
          </p>
        ))}
        <p>{t("home.connections.text")}</p>
      </BlockStack>
    </Banner>
  );
}
