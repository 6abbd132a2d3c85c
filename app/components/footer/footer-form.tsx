import { BlockStack, Card, Checkbox, FormLayout, Link, Select, Text, TextField } from "@shopify/polaris";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ADR_ENTITIES } from "#app/domain/disclosure/entities.ts";
import { asksStaff } from "#app/domain/disclosure/footer-tasks.ts";
import { COVERED_COUNTRIES } from "#app/domain/disclosure/rules.ts";
import { holdsOn } from "#app/domain/disclosure/source.ts";
import { type Day, yearOf } from "#app/domain/time.ts";
import { ADR_COMMITMENTS } from "#app/domain/trader/trader-facts.ts";
import { useLocale } from "../locale-context.tsx";
import { type FooterDraft, namesBody } from "./footer-draft.ts";
import { MarketsCard } from "./markets-card.tsx";

/** Codes that the footer's rules give to a refused field. */
const ISSUES = [
  "required",
  "too_long",
  "not_an_email",
  "not_a_number",
  "not_a_country",
  "not_a_body",
  "not_a_member_page",
  "not_https",
] as const;

type Props = {
  draft: FooterDraft;
  issues: Record<string, string>;
  today: Day;
  /** Countries that Shopify says the shop ships to. */
  shipsTo: readonly string[];
  /** Shown under the address for complaints. */
  emailCheck: ReactNode;
  onChange: (change: Partial<FooterDraft>) => void;
};

/** The data that decide what the footer says. */
export function FooterForm({ draft, issues, today, shipsTo, emailCheck, onChange }: Props) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const countryNames = new Intl.DisplayNames(language, { type: "region" });
  const issue = (field: keyof FooterDraft) => {
    const code = ISSUES.find((known) => known === issues[field]);
    if (code) return t(`footer.issue.${code}`);
    return issues[field] && t("footer.issue.other");
  };
  const text = (field: "email" | "staff" | "memberPage" | "mediatorName" | "mediatorAddress" | "mediatorSite") => ({
    label: t(`footer.field.${field}`, { year: yearOf(today) - 1 }),
    value: draft[field],
    error: issue(field),
    onChange: (value: string) => onChange({ [field]: value }),
  });
  const bodies = ADR_ENTITIES.filter((body) => body.country === draft.country && holdsOn(body, today));
  const chosenEnded = draft.adrEntity !== "" && !bodies.some(({ id }) => id === draft.adrEntity);
  return (
    <BlockStack gap="400">
      <Card>
        <BlockStack gap="400">
          <Text as="h2" variant="headingMd">
            {t("footer.business")}
          </Text>
          <FormLayout>
            <Select
              label={t("footer.field.country")}
              placeholder={t("footer.choose")}
              options={COVERED_COUNTRIES.map((code) => ({ value: code, label: countryNames.of(code) ?? code }))}
              value={draft.country}
              error={issue("country")}
              helpText={t("footer.help.country")}
              onChange={(country) => onChange({ country, adrEntity: "" })}
            />
            <TextField {...text("email")} type="email" autoComplete="email" helpText={t("footer.help.email")} />
            {emailCheck}
            {asksStaff(draft.country) && (
              <TextField {...text("staff")} inputMode="numeric" autoComplete="off" helpText={t("footer.help.staff")} />
            )}
          </FormLayout>
        </BlockStack>
      </Card>
      <MarketsCard draft={draft} shipsTo={shipsTo} issue={issue("markets")} onChange={onChange} />
      <Card>
        <BlockStack gap="400">
          <Text as="h2" variant="headingMd">
            {t("footer.disputes")}
          </Text>
          <FormLayout>
            <Select
              label={t("footer.field.adrCommitment")}
              options={ADR_COMMITMENTS.map((value) => ({ value, label: t(`footer.commitment.${value}`) }))}
              value={draft.adrCommitment}
              error={issue("adrCommitment")}
              onChange={(adrCommitment) => onChange({ adrCommitment })}
            />
            {namesBody(draft) && (
              <Select
                label={t("footer.field.adrEntity")}
                placeholder={chosenEnded ? t("footer.bodyGone") : t("footer.choose")}
                options={bodies.map((body) => ({ value: body.id, label: body.names?.[language] ?? body.name }))}
                value={chosenEnded ? "" : draft.adrEntity}
                error={issue("adrEntity")}
                helpText={bodies.length === 0 ? t("footer.help.noBodies") : undefined}
                onChange={(adrEntity) => onChange({ adrEntity })}
              />
            )}
            {namesBody(draft) && draft.country === "NL" && (
              <TextField {...text("memberPage")} type="url" autoComplete="off" helpText={t("footer.help.memberPage")} />
            )}
            {draft.country === "FR" && (
              <>
                <TextField {...text("mediatorName")} autoComplete="off" />
                <TextField {...text("mediatorAddress")} autoComplete="off" multiline={2} />
                <TextField {...text("mediatorSite")} type="url" autoComplete="off" />
                <Checkbox
                  label={t("footer.field.mediatorContract")}
                  checked={draft.mediatorContract}
                  onChange={(mediatorContract) => onChange({ mediatorContract })}
                />
              </>
            )}
            <Link url="/app/directory">{t("footer.searchBodies")}</Link>
            <Checkbox
              label={t("footer.field.showInformationLink")}
              helpText={t("footer.help.showInformationLink")}
              checked={draft.showInformationLink}
              onChange={(showInformationLink) => onChange({ showInformationLink })}
            />
          </FormLayout>
        </BlockStack>
      </Card>
    </BlockStack>
  );
}
