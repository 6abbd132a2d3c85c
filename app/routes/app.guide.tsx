import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { BlockStack, Box, Card, FormLayout, Link, Page, Select, Tabs, Text } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ClaimsLaw } from "#app/components/guide/claims-law.tsx";
import { GuideProvider } from "#app/components/guide/guide-context.tsx";
import { MilestoneList } from "#app/components/guide/milestone-list.tsx";
import { PrivacyParagraphCard } from "#app/components/guide/privacy-paragraph-card.tsx";
import { RulesToday } from "#app/components/guide/rules-today.tsx";
import { useLocale } from "#app/components/locale-context.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { useFormat } from "#app/components/use-format.ts";
import { COVERED_COUNTRIES } from "#app/domain/disclosure/rules.ts";
import { guideWords } from "#app/domain/law/guide-words.ts";
import { legalGuide } from "#app/domain/law/legal-guide.ts";
import { LANGUAGES } from "#app/domain/language.ts";
import { dayIn } from "#app/domain/time.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readTraderFacts } from "#app/queries/disclosure/read-trader-facts.ts";

/** Its parts, in the order of their tabs; `?part=` opens one. */
const PARTS = ["today", "changes", "claims", "privacy"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, language: adminLanguage } = await authenticateMerchant(request);
  const { searchParams } = new URL(request.url);
  const facts = await readTraderFacts(shop.id);
  const day = dayIn(new Date().toISOString(), shop.timeZone);
  const language = LANGUAGES.find((each) => each === searchParams.get("in")) ?? adminLanguage;
  const wanted = searchParams.get("country") ?? facts.country;
  const country = COVERED_COUNTRIES.find((code) => code === wanted);
  return json({
    day,
    language,
    own: facts.country ?? null,
    countries: COVERED_COUNTRIES,
    words: guideWords(language),
    guide: country === undefined ? null : legalGuide(facts, country, day, language),
  });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Guide() {
  const { day, language, own, countries, words, guide } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { language: pageLanguage } = useLocale();
  const format = useFormat();
  const navigation = useNavigation();
  const [parameters, setParameters] = useSearchParams();
  const [part, setPart] = useState(
    Math.max(
      0,
      PARTS.findIndex((each) => each === parameters.get("part")),
    ),
  );
  const regions = new Intl.DisplayNames(pageLanguage, { type: "region" });
  const languages = new Intl.DisplayNames(pageLanguage, { type: "language" });
  const choose = (name: "country" | "in") => (value: string) =>
    setParameters(
      (before) => {
        before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  const countryOptions = countries
    .map((code) => ({ value: code, label: regions.of(code) ?? code }))
    .toSorted((a, b) => a.label.localeCompare(b.label, pageLanguage))
    .map(({ value, label }) => ({ value, label: value === own ? t("guide.ownCountry", { country: label }) : label }));
  const titles = [words.today, words.changes, words.claims, words.privacy];
  const busy = navigation.state !== "idle";
  return (
    <Page title={t("guide.title")} subtitle={t("guide.subtitle", { date: format.day(day) })}>
      <BlockStack gap="400">
        <Card>
          <BlockStack gap="300">
            <FormLayout>
              <FormLayout.Group condensed>
                <Select
                  label={t("guide.country")}
                  placeholder={guide ? undefined : t("footer.choose")}
                  options={countryOptions}
                  value={guide?.country ?? ""}
                  disabled={busy}
                  onChange={choose("country")}
                />
                <Select
                  label={t("guide.language")}
                  options={LANGUAGES.map((code) => ({ value: code, label: languages.of(code) ?? code }))}
                  value={language}
                  disabled={busy}
                  onChange={choose("in")}
                />
              </FormLayout.Group>
            </FormLayout>
            <Text as="p" tone="subdued">
              <span lang={language}>{words.notAdvice}</span>{" "}
              <Link url="/app/directory">{t("guide.openDirectory")}</Link>
            </Text>
          </BlockStack>
        </Card>
        {!guide && (
          <Card>
            <Text as="p">{t("guide.noCountry")}</Text>
          </Card>
        )}
        {guide && (
          <GuideProvider language={language} words={words}>
            <Tabs
              tabs={PARTS.map((id, index) => ({ id, content: titles[index]!, panelID: `${id}-panel` }))}
              selected={part}
              onSelect={setPart}
            >
              <Box paddingBlockStart="400">
                <Text as="h2" visuallyHidden>
                  {titles[part]}
                </Text>
                {PARTS[part] === "today" && <RulesToday rules={guide.today} missing={guide.missing} />}
                {PARTS[part] === "changes" && (
                  <BlockStack gap="400">
                    <MilestoneList title={words.coming} milestones={guide.coming} nothing={words.nothingComing} />
                    <MilestoneList title={words.changed} milestones={guide.changed} nothing={words.nothingChanged} />
                  </BlockStack>
                )}
                {PARTS[part] === "claims" && <ClaimsLaw topics={guide.topics} />}
                {PARTS[part] === "privacy" && <PrivacyParagraphCard privacy={guide.privacy} />}
              </Box>
            </Tabs>
          </GuideProvider>
        )}
      </BlockStack>
    </Page>
  );
}
