import { useFetcher } from "@remix-run/react";
import {
  Banner,
  BlockStack,
  Button,
  Card,
  ChoiceList,
  FormLayout,
  InlineStack,
  Text,
  TextField,
} from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FINDINGS } from "#app/domain/carrier-inquiry/inquiry.ts";
import type { InquiryPageData } from "./inquiry-views.ts";

const ANSWERS = [...FINDINGS, "refused"] as const;
type Answer = (typeof ANSWERS)[number];

/** What the desk answered. Until it did, this is the page's one thing to do. */
export function AnswerCard({ page }: { page: InquiryPageData }) {
  const { t } = useTranslation();
  const fetcher = useFetcher<{ issue: string | null }>();
  const [finding, setFinding] = useState<Answer>(page.summary.matter === "damage" ? "damaged" : "delivered");
  const [told, setTold] = useState({ receiver: "", place: "", words: "" });
  const carrier = page.summary.carrier || t("inquiry.theCarrier");
  const busy = fetcher.state !== "idle";
  const issue = busy ? null : (fetcher.data?.issue ?? null);
  const waiting = page.summary.status === "handed_off";
  const field = (name: keyof typeof told) => ({
    label: t(`inquiry.answer.${name}`),
    value: told[name],
    onChange: (value: string) => setTold((before) => ({ ...before, [name]: value })),
    autoComplete: "off",
  });
  const send = (report: Record<string, string>) =>
    fetcher.submit(report, { method: "post", encType: "application/json" });
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t(waiting ? "inquiry.answer.title" : "inquiry.answer.again", { carrier })}
          </Text>
          <Text as="p" tone="subdued">
            {t("inquiry.answer.why")}
          </Text>
        </BlockStack>
        <ChoiceList
          title={t("inquiry.answer.finding")}
          choices={ANSWERS.map((value) => ({ value, label: t(`inquiry.finding.${value}`) }))}
          selected={[finding]}
          onChange={([value]) => setFinding(ANSWERS.find((one) => one === value) ?? finding)}
        />
        <FormLayout>
          {finding === "delivered" && (
            <FormLayout.Group>
              <TextField {...field("receiver")} maxLength={200} />
              <TextField {...field("place")} maxLength={200} />
            </FormLayout.Group>
          )}
          <TextField
            {...field("words")}
            multiline={3}
            maxLength={5000}
            error={issue === "no_words" ? t("inquiry.issue.no_words") : undefined}
          />
        </FormLayout>
        {issue !== null && issue !== "no_words" && <Banner tone="warning">{t("inquiry.issue.elsewhere")}</Banner>}
        <InlineStack gap="200">
          <Button
            {...(waiting ? { variant: "primary" as const } : {})}
            loading={busy}
            onClick={() =>
              send({
                intent: "answer",
                finding,
                ...told,
                ...(finding === "delivered" ? {} : { receiver: "", place: "" }),
              })
            }
          >
            {t("inquiry.answer.save")}
          </Button>
          <Button variant="tertiary" disabled={busy} onClick={() => send({ intent: "close" })}>
            {t("inquiry.answer.close")}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
