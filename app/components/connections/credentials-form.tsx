import { BlockStack, Card, FormLayout, Link, Select, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useLocale } from "../locale-context.tsx";
import type { FormField, ProviderDetail } from "./connection-data.ts";

/** What is typed into the fields, by their names. A secret that is kept is never in it. */
export type CredentialsDraft = Record<string, string>;

/** The form's first state. */
export function credentialsDraft({ fields, visible }: Pick<ProviderDetail, "fields" | "visible">): CredentialsDraft {
  return Object.fromEntries(fields.map(({ name }) => [name, visible[name] ?? ""]));
}

const ISSUES = ["required", "too_long", "not_an_option"] as const;

type Props = {
  provider: ProviderDetail;
  draft: CredentialsDraft;
  issues: Record<string, string>;
  onChange: (change: CredentialsDraft) => void;
};

/** The form that a provider's own folder asks for, with where to find what it wants. */
export function CredentialsForm({ provider, draft, issues, onChange }: Props) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const { label, fields, docs, credentialsHelp, keptSecrets } = provider;
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="200">
          <Text as="h2" variant="headingMd">
            {t("connections.access")}
          </Text>
          <Text as="p" tone="subdued">
            {credentialsHelp[language]}{" "}
            <Link url={docs} target="_blank">
              {t("connections.docs", { name: label })}
            </Link>
          </Text>
        </BlockStack>
        {fields.length > 0 && (
          <FormLayout>
            {fields.map((field) => (
              <CredentialInput
                key={field.name}
                field={field}
                value={draft[field.name] ?? ""}
                kept={keptSecrets.includes(field.name)}
                issue={issues[field.name]}
                onChange={(value) => onChange({ [field.name]: value })}
              />
            ))}
          </FormLayout>
        )}
      </BlockStack>
    </Card>
  );
}

type InputProps = {
  field: FormField;
  value: string;
  /** A secret was filled in before. */
  kept: boolean;
  issue: string | undefined;
  onChange: (value: string) => void;
};

function CredentialInput({ field, value, kept, issue, onChange }: InputProps) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const { secret, optional, options, help } = field;
  const label = optional ? t("connections.optional", { label: field.label[language] }) : field.label[language];
  const known = ISSUES.find((each) => each === issue);
  const explained = [
    ...(help ? [help[language]] : []),
    ...(secret ? [t(kept ? "connections.secretKept" : "connections.secret")] : []),
  ].join(" ");
  const common = {
    label,
    value,
    helpText: explained || undefined,
    onChange,
    error: known && t(`connections.issue.${known}`),
  };
  if (options)
    return (
      <Select
        {...common}
        placeholder={t("connections.choose")}
        options={options.map((option) => ({ value: option.value, label: option.label[language] }))}
      />
    );
  return (
    <TextField
      {...common}
      type={secret ? "password" : "text"}
      // A browser must not fill in what it remembers of another site.
      autoComplete={secret ? "new-password" : "off"}
      spellCheck={false}
    />
  );
}
