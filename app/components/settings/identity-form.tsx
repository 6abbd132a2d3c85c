import { BlockStack, Card, ChoiceList, FormLayout, Link, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { IdentityDraft } from "./settings-draft.ts";
import { useIssueText } from "./use-issue-text.ts";

type Props = {
  draft: IdentityDraft;
  issues: Record<string, string>;
  onChange: (change: Partial<IdentityDraft>) => void;
};

/** Who stands behind the shop, and how its letters speak. What the footer prints is edited on the footer's page. */
export function IdentityForm({ draft, issues, onChange }: Props) {
  const { t } = useTranslation();
  const issueText = useIssueText();
  const text = (field: Exclude<keyof IdentityDraft, "formality">) => ({
    label: t(`settings.field.${field}`),
    value: draft[field],
    error: issueText(issues[field]),
    onChange: (value: string) => onChange({ [field]: value }),
  });
  return (
    <>
      <Card>
        <BlockStack gap="400">
          <BlockStack gap="100">
            <Text as="h2" variant="headingMd">
              {t("settings.business")}
            </Text>
            <Text as="p" tone="subdued">
              {t("settings.businessHelp")} <Link url="/app/footer">{t("settings.openFooter")}</Link>
            </Text>
          </BlockStack>
          <FormLayout>
            <TextField {...text("legalName")} autoComplete="organization" helpText={t("settings.help.legalName")} />
            <TextField {...text("address")} autoComplete="street-address" multiline={2} />
            <FormLayout.Group>
              <TextField {...text("registerNumber")} autoComplete="off" helpText={t("settings.help.registerNumber")} />
              <TextField {...text("vatNumber")} autoComplete="off" />
            </FormLayout.Group>
            <TextField {...text("phone")} type="tel" autoComplete="tel" />
          </FormLayout>
        </BlockStack>
      </Card>
      <Card>
        <BlockStack gap="400">
          <Text as="h2" variant="headingMd">
            {t("settings.letters")}
          </Text>
          <FormLayout>
            <TextField {...text("signatory")} autoComplete="name" helpText={t("settings.help.signatory")} />
            <ChoiceList
              title={t("settings.field.formality")}
              choices={(["u", "je"] as const).map((value) => ({
                value,
                label: t(`settings.formality.${value}.label`),
                helpText: t(`settings.formality.${value}.help`),
              }))}
              selected={[draft.formality]}
              onChange={([value]) => onChange({ formality: value === "je" ? "je" : "u" })}
            />
          </FormLayout>
        </BlockStack>
      </Card>
    </>
  );
}
