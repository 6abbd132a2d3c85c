import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Button, Divider, InlineStack, Select, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MailMode } from "#app/domain/mail/mail-settings-input.ts";
import { useDownload } from "../use-download.ts";
import { useFormat } from "../use-format.ts";

/** What became of a test mail, as the settings' action tells it. */
type Outcome = { status: "sent" | "no_server" | "bad_address" | "refused" | "later" | "unknown"; reason?: string };

const DRAFT = "/app/settings/draft";

type Props = {
  /** As saved: a test goes the way that letters go. */
  mode: MailMode;
  testedAt: string | null;
  /** Addresses of the merchant's own. */
  recipients: string[];
  /** Something is changed and not saved yet. */
  unsaved: boolean;
};

/** Tries the saved way of sending on the merchant himself, and says what happened. */
export function TestMail({ mode, testedAt, recipients, unsaved }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const fetcher = useFetcher<{ test?: Outcome; to?: string }>();
  const { download, busy, failed } = useDownload();
  const [chosen, setChosen] = useState(recipients[0] ?? "");
  const busyDraft = busy !== null;
  const test = fetcher.data?.test;
  if (recipients.length === 0) return <Text as="p">{t("settings.test.nobody")}</Text>;
  const to = recipients.includes(chosen) ? chosen : recipients[0]!;
  return (
    <BlockStack gap="400">
      <Divider />
      <InlineStack gap="300" blockAlign="end">
        {recipients.length > 1 && (
          <Select label={t("settings.test.to")} options={recipients} value={to} onChange={setChosen} />
        )}
        {mode === "draft" ? (
          <Button
            loading={busyDraft}
            disabled={unsaved}
            onClick={() => void download(`${DRAFT}?to=${encodeURIComponent(to)}`, t("settings.test.fileName"))}
          >
            {t("settings.test.draft")}
          </Button>
        ) : (
          <Button
            loading={fetcher.state !== "idle"}
            disabled={unsaved}
            onClick={() =>
              fetcher.submit(JSON.stringify({ intent: "test", to }), { method: "post", encType: "application/json" })
            }
          >
            {t("settings.test.send", { to })}
          </Button>
        )}
      </InlineStack>
      <Text as="p" tone="subdued">
        {unsaved
          ? t("settings.test.saveFirst")
          : testedAt
            ? t("settings.test.testedAt", { date: format.dateTime(testedAt) })
            : t(mode === "draft" ? "settings.test.draftHelp" : "settings.test.never")}
      </Text>
      {failed && <Banner tone="critical">{t("settings.test.draftFailed")}</Banner>}
      {test && fetcher.state === "idle" && !unsaved && (
        <Banner
          tone={test.status === "sent" ? "success" : "warning"}
          title={t(`settings.test.${test.status}.title`, { to: fetcher.data?.to ?? to })}
        >
          <BlockStack gap="100">
            <p>{t(`settings.test.${test.status}.text`, { to: fetcher.data?.to ?? to })}</p>
            {test.reason && <p>{t("settings.test.reason", { reason: test.reason })}</p>}
          </BlockStack>
        </Banner>
      )}
    </BlockStack>
  );
}
