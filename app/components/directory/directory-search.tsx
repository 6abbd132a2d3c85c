import { Box, Button, BlockStack, Card, Divider, FormLayout, Select, Text, TextField } from "@shopify/polaris";
import { Fragment, useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { type AdrEntity, type Sector, SECTORS } from "#app/domain/disclosure/adr-entity.ts";
import { ADR_ENTITIES, findEntities } from "#app/domain/disclosure/entities.ts";
import { COVERED_COUNTRIES } from "#app/domain/disclosure/rules.ts";
import type { Day } from "#app/domain/time.ts";
import { useLocale } from "../locale-context.tsx";
import { DirectoryEntry } from "./directory-entry.tsx";

type Props = {
  /** The trader's country of establishment, by which the list begins; null: not known. */
  country: string | null;
  /** Id of the body the trader named. */
  chosenId: string | null;
  today: Day;
};

/** The directory with its filters. Only bodies that exist today are found; a trader chooses among those of his country. */
export function DirectorySearch({ country: own, chosenId, today }: Props) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const [country, setCountry] = useState(own ?? "");
  const [sector, setSector] = useState("");
  const [text, setText] = useState("");
  const words = useDeferredValue(text);
  const countryNames = new Intl.DisplayNames(language, { type: "region" });
  const countryName = (code: string) => countryNames.of(code) ?? code;
  const found = findEntities(
    {
      ...(country && { country }),
      ...(sector && { sector: sector as Sector }),
      ...(words.trim() && { text: words }),
    },
    today,
  );
  const choice = (entity: AdrEntity) => {
    if (!ADR_ENTITIES.includes(entity)) return { hint: t("directory.notJoined") };
    return own === null || entity.country === own
      ? { chooseUrl: `/app/footer?body=${entity.id}` }
      : { hint: t("directory.elsewhere", { country: countryName(entity.country) }) };
  };
  const reset = () => {
    setCountry(own ?? "");
    setSector("");
    setText("");
  };
  const countries = COVERED_COUNTRIES.map((code) => ({ value: code, label: countryName(code) }));
  return (
    <BlockStack gap="400">
      <Card>
        <FormLayout>
          <TextField
            label={t("directory.search")}
            type="search"
            autoComplete="off"
            value={text}
            clearButton
            onChange={setText}
            onClearButtonClick={() => setText("")}
          />
          <FormLayout.Group condensed>
            <Select
              label={t("directory.country")}
              options={[
                { value: "", label: t("directory.everyCountry") },
                ...countries.toSorted((a, b) => a.label.localeCompare(b.label, language)),
              ]}
              value={country}
              onChange={setCountry}
            />
            <Select
              label={t("directory.sector")}
              options={SECTORS.map((code) => ({
                value: code === "any" ? "" : code,
                label: t(code === "any" ? "directory.everySector" : `directory.sectors.${code}`),
              }))}
              value={sector}
              onChange={setSector}
            />
          </FormLayout.Group>
        </FormLayout>
      </Card>
      <Box paddingInline={{ xs: "400", sm: "0" }}>
        <div role="status">
          <Text as="p" tone="subdued">
            {t("directory.found", { count: found.length })}
          </Text>
        </div>
      </Box>
      <Card padding="0">
        {found.map((entity, index) => (
          <Fragment key={entity.id}>
            {index > 0 && <Divider />}
            <DirectoryEntry entity={entity} chosen={entity.id === chosenId} {...choice(entity)} />
          </Fragment>
        ))}
        {found.length === 0 && (
          <Box padding="400">
            <BlockStack gap="300" inlineAlign="start">
              <Text as="h2" variant="headingSm">
                {t("directory.none")}
              </Text>
              <Text as="p">{t("directory.noneText")}</Text>
              <Button onClick={reset}>
                {own ? t("directory.reset", { country: countryName(own) }) : t("directory.resetAll")}
              </Button>
            </BlockStack>
          </Box>
        )}
      </Card>
    </BlockStack>
  );
}
