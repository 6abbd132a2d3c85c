import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Button, Card, InlineStack, List, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Additions, isAddition } from "#app/domain/carrier-inquiry/form.ts";
import { FileButtons } from "../claims/file-buttons.tsx";
import { CopyField, useCopy } from "../copy-field.tsx";
import { useLocale } from "../locale-context.tsx";
import { useDownload } from "../use-download.ts";
import type { InquiryPageData } from "./inquiry-views.ts";
import { Unverified } from "./term-lines.tsx";

/** Everything to fill in the desk's form with, and the word that it was sent. */
export function InquiryFormCard({ page }: { page: InquiryPageData }) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const fetcher = useFetcher<{ issue: string | null }>();
  const { download, busy, failed } = useDownload();
  const [reference, setReference] = useState("");
  const [additions, setAdditions] = useState<Additions>(() =>
    Object.fromEntries(page.fields.filter(({ id }) => isAddition(id)).map(({ id, text }) => [id, text])),
  );
  const { outcome, copy } = useCopy();
  const all = page.fields
    .map(({ id, label, text }) => ({ label, text: isAddition(id) ? (additions[id] ?? "") : text }))
    .filter(({ text }) => text !== "")
    .map(({ label, text }) => `${label}:${text.includes("\n") ? "\n" : " "}${text}`);
  const carrier = page.summary.carrier || t("inquiry.theCarrier");
  const told = fetcher.state !== "idle";
  const tell = (report: { intent: "hand-off"; additions: Additions; reference: string } | { intent: "close" }) =>
    fetcher.submit(report, { method: "post", encType: "application/json" });
  const meaning = (id: InquiryPageData["fields"][number]["id"]) =>
    page.language === language ? undefined : t(`inquiry.field.${id}`);
  return (
    <Card>
      <BlockStack gap="500">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("inquiry.form.title", { carrier })}
          </Text>
          <Text as="p" tone="subdued">
            {t(`inquiry.form.${page.labelService ? "labelService" : page.channel}`, { carrier })}
          </Text>
        </BlockStack>
        <InlineStack gap="200" blockAlign="center">
          {page.link && (
            <Button url={page.link.url} target="_blank">
              {t("inquiry.form.open", { carrier })}
            </Button>
          )}
          {page.link && <Unverified confidence={page.link.confidence} />}
          <Button onClick={() => copy(all.join("\n"))}>
            {t(outcome === "copied" ? "copy.copied" : "inquiry.form.copyAll")}
          </Button>
        </InlineStack>
        {outcome === "failed" && (
          <Text as="p" tone="critical">
            {t("copy.failed")}
          </Text>
        )}
        {page.senderWithoutAddress && (
          <Banner tone="info" action={{ content: t("inquiry.form.toAddress"), url: "/app/footer" }}>
            {t("inquiry.form.noAddress", { carrier })}
          </Banner>
        )}
        <BlockStack gap="400">
          {page.fields.map(({ id, label, text }) =>
            isAddition(id) ? (
              <TextField
                key={id}
                label={[label, meaning(id)].filter(Boolean).join(" · ")}
                value={additions[id] ?? ""}
                onChange={(value) => setAdditions((before) => ({ ...before, [id]: value }))}
                helpText={t(`inquiry.form.help.${id}`)}
                maxLength={2000}
                multiline={id === "appearance" ? 2 : false}
                autoComplete="off"
              />
            ) : (
              <CopyField key={id} label={label} text={text} language={page.language} meaning={meaning(id)} />
            ),
          )}
        </BlockStack>
        {page.documents.length > 0 && (
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">
              {t("inquiry.form.documents", { carrier })}
            </Text>
            <List>
              {page.documents.map((id) => (
                <List.Item key={id}>{t(`inquiry.document.${id}`)}</List.Item>
              ))}
            </List>
            {page.documents.includes("recipient_statement") && (
              <Text as="p" tone="subdued">
                {t("inquiry.form.noSwornStatement")}
              </Text>
            )}
          </BlockStack>
        )}
        <BlockStack gap="200">
          <Text as="h3" variant="headingSm">
            {t("inquiry.form.files")}
          </Text>
          {page.files.length > 0 ? (
            <FileButtons
              files={page.files.map((file) => ({ ...file, slot: null }))}
              busy={busy}
              onDownload={(address, name) => void download(address, name)}
            />
          ) : (
            <Text as="p" tone="subdued">
              {t(page.claim ? "inquiry.form.noFiles" : "inquiry.form.noFilesNoClaim")}
            </Text>
          )}
          {failed && <Banner tone="critical">{t("claim.handOff.noFile")}</Banner>}
        </BlockStack>
        <TextField
          label={t("inquiry.form.reference", { carrier })}
          helpText={t("inquiry.form.referenceHelp")}
          value={reference}
          onChange={setReference}
          maxLength={100}
          autoComplete="off"
        />
        {fetcher.data?.issue && !told && <Banner tone="warning">{t("inquiry.issue.elsewhere")}</Banner>}
        <InlineStack gap="200">
          <Button variant="primary" loading={told} onClick={() => tell({ intent: "hand-off", additions, reference })}>
            {t("inquiry.form.sent")}
          </Button>
          <Button variant="tertiary" disabled={told} onClick={() => tell({ intent: "close" })}>
            {t("inquiry.form.drop")}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
