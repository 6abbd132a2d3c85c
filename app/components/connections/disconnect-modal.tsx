import { Modal, TitleBar, useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Box } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { ProviderLine } from "./connection-data.ts";

/** To be shown by `shopify.modal.show`. */
export const DISCONNECT_MODAL = "disconnect-modal";

type Props = { provider: ProviderLine; onConfirm: () => void };

/** Asks whether a connection is to end, and says what goes and what stays. */
export function DisconnectModal({ provider: { label: name, kind }, onConfirm }: Props) {
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const hide = () => void shopify.modal.hide(DISCONNECT_MODAL);
  return (
    <Modal id={DISCONNECT_MODAL}>
      <Box padding="400">
        <BlockStack gap="200">
          <p>{t(`connections.disconnect.erased.${kind}`)}</p>
          <p>{t(`connections.disconnect.stays.${kind}`, { name })}</p>
        </BlockStack>
      </Box>
      <TitleBar title={t("connections.disconnect.title", { name })}>
        <button
          variant="primary"
          tone="critical"
          onClick={() => {
            hide();
            onConfirm();
          }}
        >
          {t("connections.disconnect.yes")}
        </button>
        <button onClick={hide}>{t("connections.disconnect.no")}</button>
      </TitleBar>
    </Modal>
  );
}
