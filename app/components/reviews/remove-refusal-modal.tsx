import { Modal, TitleBar, useAppBridge } from "@shopify/app-bridge-react";
import { Box } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { MailRefusal } from "./mail-refusal-list.tsx";

/** To be shown by `shopify.modal.show`. */
export const REMOVE_REFUSAL_MODAL = "remove-refusal-modal";

/** Asks whether an address may be mailed again, and says whose wish that has to be. */
export function RemoveRefusalModal(props: {
  refusal: (MailRefusal & { email: string }) | undefined;
  onConfirm: () => void;
}) {
  const { refusal, onConfirm } = props;
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const hide = () => void shopify.modal.hide(REMOVE_REFUSAL_MODAL);
  return (
    <Modal id={REMOVE_REFUSAL_MODAL}>
      <Box padding="400">{refusal && <p>{t(`doNotMail.confirm.${refusal.addedBy}`)}</p>}</Box>
      <TitleBar title={t("doNotMail.confirm.title", { address: refusal?.email ?? "" })}>
        <button
          variant="primary"
          onClick={() => {
            hide();
            onConfirm();
          }}
        >
          {t("doNotMail.confirm.yes")}
        </button>
        <button onClick={hide}>{t("doNotMail.confirm.no")}</button>
      </TitleBar>
    </Modal>
  );
}
