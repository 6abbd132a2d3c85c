import { useNavigation, useSearchParams } from "@remix-run/react";
import { BlockStack, Card, ChoiceList, InlineGrid, InlineStack, Select, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { STANCES } from "#app/domain/claim/events.ts";
import { LETTER_LANGUAGES } from "#app/domain/response/sentences/say.ts";
import { useLocale } from "../locale-context.tsx";
import type { ClaimPageData } from "./claim-page-data.ts";
import { DisputeFormPreview } from "./dispute-form-preview.tsx";
import { ExhibitList } from "./exhibit-list.tsx";
import { EditableLetter } from "./editable-letter.tsx";
import { PartialRefundField } from "./partial-refund-field.tsx";
import { SendPanel } from "./send-panel.tsx";
import { StrengthBadge } from "./strength-badge.tsx";

/** The response that is ready: what it says, where it goes, with which exhibits, and the one click. */
export function ResponseCard({ claim }: { claim: ClaimPageData }) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const [, setParameters] = useSearchParams();
  const composing = useNavigation().state === "loading";
  const { response, assessment, evidence } = claim;
  const orderId = claim.order?.id ?? null;
  const [edit, setEdit] = useState<{ of: string; body: string } | null>(null);
  // A letter that was composed anew is shown as it is: an edit belongs to the letter it was made of.
  const edited = edit?.of === response.digest ? edit.body : undefined;
  const setEdited = (body: string | undefined) => setEdit(body === undefined ? null : { of: response.digest, body });
  const [rewritten, setRewritten] = useState<{ of: string; fields: Record<string, string> } | null>(null);
  const fields = rewritten?.of === response.digest ? rewritten.fields : {};
  const setField = (name: string, text: string | undefined) => {
    const { [name]: _before, ...others } = fields;
    setRewritten({ of: response.digest, fields: text === undefined ? others : { ...others, [name]: text } });
  };
  const names = new Intl.DisplayNames(language, { type: "language" });
  const choose = (name: "stance" | "language" | "partial", value: string) =>
    setParameters(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { preventScrollReset: true, replace: true },
    );
  const bank = response.fields.length > 0;
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("claim.response")}
        </Text>
        <BlockStack gap="200">
          <InlineStack gap="200" blockAlign="center">
            <Text as="h3" variant="headingSm">
              {t(`claim.forum.${assessment.forum}`)}
            </Text>
            <StrengthBadge strength={assessment.strength} />
          </InlineStack>
          {assessment.recommendation.reasons.length > 0 && (
            <Text as="p">{assessment.recommendation.reasons.join(" ")}</Text>
          )}
          {!response.allowed.includes("contest") && (
            <Text as="p" tone="subdued">
              {t("claim.contestNotYet")}
            </Text>
          )}
        </BlockStack>
        <InlineGrid columns={{ xs: 1, md: ["twoThirds", "oneThird"] }} gap="400">
          <ChoiceList
            title={t("claim.stanceTitle")}
            disabled={composing}
            selected={[response.stance]}
            onChange={([stance]) => stance && choose("stance", stance)}
            choices={STANCES.map((stance) => ({
              value: stance,
              disabled: !response.allowed.includes(stance),
              label:
                stance === response.proposedStance
                  ? t("claim.recommended", { stance: t(`claim.stance.${stance}`) })
                  : t(`claim.stance.${stance}`),
              ...(response.allowed.includes(stance) && { helpText: t(`claim.stanceHelp.${stance}`) }),
            }))}
          />
          <Select
            label={t("claim.language")}
            disabled={composing}
            value={response.language}
            options={LETTER_LANGUAGES.map((code) => ({ value: code, label: names.of(code) ?? code }))}
            onChange={(code) => choose("language", code)}
          />
        </InlineGrid>
        {response.stance === "settle" && response.partial && (
          <PartialRefundField
            key={response.partial.asked}
            partial={response.partial}
            busy={composing}
            onChoose={(amount) => choose("partial", amount)}
          />
        )}
        {bank ? (
          <DisputeFormPreview
            key={response.digest}
            response={response}
            evidence={evidence}
            orderId={orderId}
            edited={fields}
            onEdit={setField}
          />
        ) : (
          <EditableLetter
            key={response.digest}
            response={response}
            evidence={evidence}
            orderId={orderId}
            edited={edited}
            onEdit={setEdited}
          />
        )}
        <ExhibitList
          key={`${response.stance} ${response.language}`}
          response={response}
          evidence={evidence}
          orderId={orderId}
        />
        <InlineStack>
          <SendPanel
            key={response.orderEmail}
            claim={claim}
            edited={bank ? undefined : edited}
            fields={bank ? fields : {}}
          />
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
