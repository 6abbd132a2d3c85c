import { SaveBar } from "@shopify/app-bridge-react";
import { useTranslation } from "react-i18next";

type Props = { id: string; open: boolean; saving: boolean; onSave: () => void; onDiscard: () => void };

/** The admin's own bar for unsaved changes; it keeps a person from leaving them behind unnoticed. */
export function LeaveGuard({ id, open, saving, onSave, onDiscard }: Props) {
  const { t } = useTranslation();
  return (
    <SaveBar id={id} open={open}>
      <button variant="primary" onClick={onSave} loading={saving ? "" : undefined}>
        {t("form.save")}
      </button>
      <button onClick={onDiscard} disabled={saving}>
        {t("form.discard")}
      </button>
    </SaveBar>
  );
}
