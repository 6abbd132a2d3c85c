import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Card, Checkbox, ChoiceList, Select, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LAWFUL_BASES, type LawfulBasis } from "#app/domain/review/invitation.ts";
import { LeaveGuard } from "../leave-guard.tsx";

/** Whether and how customers are asked. */
export type ReviewSettingsValues = {
  inviteSite: string | null;
  askDelivery: boolean;
  delayDays: number;
  basis: LawfulBasis | null;
};

/** How customers are asked after a delivery: by which site, when, and on which lawful basis. */
export function InvitationSettingsCard(props: {
  settings: ReviewSettingsValues;
  /** Connected sites that invite when asked to. */
  sites: { id: string; label: string; asksConsent: boolean }[];
  busy: boolean;
  onSave: (settings: ReviewSettingsValues) => void;
}) {
  const { settings, sites, busy, onSave } = props;
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const [draft, setDraft] = useState(settings);
  const [days, setDays] = useState(String(settings.delayDays));
  const wrongDays = !/^\d{1,2}$/.test(days) || Number(days) > 60;
  const asks = draft.inviteSite !== null || draft.askDelivery;
  const changed = JSON.stringify({ ...draft, delayDays: Number(days) }) !== JSON.stringify(settings);
  const consentAtSite = sites.find(({ id }) => id === draft.inviteSite)?.asksConsent ?? false;
  const noBasis = asks && (draft.basis === null || (draft.basis === "site_consent" && !consentAtSite));
  const save = () => {
    if (wrongDays || noBasis) shopify.toast.show(t("form.refused"), { isError: true });
    else onSave({ ...draft, delayDays: Number(days) });
  };
  const discard = () => {
    setDraft(settings);
    setDays(String(settings.delayDays));
  };
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("reviews.asking")}
        </Text>
        <Text as="p" tone="subdued">
          {t("reviews.askingHelp")}
        </Text>
        <Select
          label={t("reviews.inviteBy")}
          options={[
            { value: "", label: t("reviews.inviteNone") },
            ...sites.map(({ id, label }) => ({ value: id, label })),
          ]}
          value={draft.inviteSite ?? ""}
          onChange={(value) => setDraft({ ...draft, inviteSite: value || null })}
        />
        <Checkbox
          label={t("reviews.askDelivery")}
          helpText={t("reviews.askDeliveryHelp")}
          checked={draft.askDelivery}
          onChange={(askDelivery) => setDraft({ ...draft, askDelivery })}
        />
        <TextField
          label={t("reviews.delay")}
          type="number"
          min={0}
          max={60}
          autoComplete="off"
          value={days}
          onChange={setDays}
          helpText={t("reviews.delayHelp")}
          error={wrongDays ? t("reviews.delayWrong") : undefined}
        />
        <ChoiceList
          title={t("reviews.basis")}
          choices={LAWFUL_BASES.filter((one) => one !== "site_consent" || consentAtSite || draft.basis === one).map(
            (one) => ({ value: one, label: t(`reviews.bases.${one}`), helpText: t(`reviews.basisHelp.${one}`) }),
          )}
          selected={draft.basis ? [draft.basis] : []}
          onChange={([basis]) => setDraft({ ...draft, basis: (basis as LawfulBasis | undefined) ?? null })}
          error={noBasis ? t("reviews.basisNeeded") : undefined}
        />
      </BlockStack>
      <LeaveGuard id="reviews-bar" open={changed} saving={busy} onSave={save} onDiscard={discard} />
    </Card>
  );
}
