import { BlockStack, Card, ChoiceList, FormLayout, Select, Text, TextField } from "@shopify/polaris";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { MAIL_MODES, SMTP_PORTS } from "#app/domain/mail/mail-settings-input.ts";
import type { MailDraft } from "./settings-draft.ts";
import { useIssueText } from "./use-issue-text.ts";

type Props = {
  draft: MailDraft;
  issues: Record<string, string>;
  /** Address of our own sender; null when this server has none. */
  ourAddress: string | null;
  /** Where answers go when nothing is filled in. */
  usualReplyTo: string | null;
  /** A name that letters carry when nothing is filled in. */
  usualName: string;
  hasPassword: boolean;
  onChange: (change: Partial<MailDraft>) => void;
  /** The test mail, which belongs to the same card. */
  children: ReactNode;
};

/** How letters leave: by our sender, by the shop's own server, or as drafts. */
export function MailForm({
  draft,
  issues,
  ourAddress,
  usualReplyTo,
  usualName,
  hasPassword,
  onChange,
  children,
}: Props) {
  const { t } = useTranslation();
  const issueText = useIssueText();
  const text = (field: "fromName" | "replyTo" | "host" | "username" | "password") => ({
    label: t(`settings.field.${field}`),
    value: draft[field],
    error: issueText(issues[field]),
    onChange: (value: string) => onChange({ [field]: value }),
  });
  const help = {
    ours: ourAddress ? t("settings.mode.ours.help", { address: ourAddress }) : t("settings.mode.ours.notHere"),
    smtp: t("settings.mode.smtp.help"),
    draft: t("settings.mode.draft.help"),
  };
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("settings.mail")}
        </Text>
        <FormLayout>
          <ChoiceList
            title={t("settings.field.mode")}
            choices={MAIL_MODES.map((value) => ({
              value,
              label: t(`settings.mode.${value}.label`),
              helpText: help[value],
            }))}
            selected={[draft.mode]}
            onChange={([value]) => onChange({ mode: MAIL_MODES.find((mode) => mode === value) ?? "ours" })}
          />
          {draft.mode === "smtp" && (
            <FormLayout.Group>
              <TextField {...text("host")} autoComplete="off" placeholder="smtp.example.com" />
              <Select
                label={t("settings.field.port")}
                options={SMTP_PORTS.map((port) => ({
                  value: String(port),
                  label: t(port === 465 ? "settings.port.tls" : "settings.port.starttls", { port: String(port) }),
                }))}
                value={draft.port}
                error={issueText(issues["port"])}
                onChange={(port) => onChange({ port })}
              />
            </FormLayout.Group>
          )}
          {draft.mode === "smtp" && (
            <FormLayout.Group>
              <TextField {...text("username")} autoComplete="off" />
              <TextField
                {...text("password")}
                type="password"
                autoComplete="new-password"
                helpText={t(hasPassword ? "settings.help.passwordKept" : "settings.help.password")}
              />
            </FormLayout.Group>
          )}
          <FormLayout.Group>
            <TextField {...text("fromName")} autoComplete="organization" placeholder={usualName} />
            <TextField
              {...text("replyTo")}
              type="email"
              label={t(draft.mode === "ours" ? "settings.field.replyTo" : "settings.field.sender")}
              autoComplete="email"
              placeholder={usualReplyTo ?? ""}
              helpText={t(draft.mode === "ours" ? "settings.help.replyTo" : "settings.help.sender")}
            />
          </FormLayout.Group>
        </FormLayout>
        {children}
      </BlockStack>
    </Card>
  );
}
