import { useFetcher } from "@remix-run/react";
import {
  Badge,
  type BadgeProps,
  BlockStack,
  Box,
  Button,
  ButtonGroup,
  Card,
  Checkbox,
  InlineStack,
  Link,
  Text,
} from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Language, LANGUAGES } from "#app/domain/language.ts";
import { type MarkState, markText, type SiteWord } from "#app/domain/review/trust-mark.ts";
import { useLocale } from "../locale-context.tsx";
import { useFormat } from "../use-format.ts";
import { useMarkBlock } from "./use-mark-block.ts";

/** A mark as the footer's page loads it. */
type Mark = {
  site: string;
  label: string;
  mark: { shows: "member" | "rated" } | { shows: "none"; reason: { nl: string; en: string } };
  state: MarkState | null;
  word: SiteWord | null;
  failure: string | null;
};

/** What came of a switch: why it was refused, or why Shopify did not take it. */
type Outcome = {
  refused: string | null;
  unpublished: "access_denied" | "throttled" | "unavailable" | "not_found" | "user_errors" | null;
};

type Props = { marks: Mark[]; link: string };

const TONES: Record<MarkState["status"], BadgeProps["tone"]> = {
  waiting: "info",
  shown: "success",
  unrated: "attention",
  ended: "critical",
  lapsed: "critical",
  disconnected: "attention",
};

/** What review sites may say of the shop in its storefront, whether it stands there, and what is missing. */
export function TrustMarkCard({ marks, link }: Props) {
  const { t } = useTranslation();
  const { language: admin } = useLocale();
  const [language, select] = useState<Language>(admin);
  const fetcher = useFetcher<Outcome>();
  const inTheme = useMarkBlock();
  const busy = fetcher.state !== "idle";
  const told = busy ? undefined : fetcher.data;
  const asked = fetcher.json as { site: string; wanted: boolean } | undefined;
  const wanted = marks.filter(({ state }) => state !== null);
  const words = wanted.flatMap(({ word, state }) => (word && state?.status === "shown" ? [word] : []));
  const names = new Intl.DisplayNames(admin, { type: "language" });
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="h2" variant="headingMd">
            {t("footer.mark.title")}
          </Text>
          {words.length > 0 && inTheme !== undefined && (
            <Badge tone={inTheme ? "success" : "attention"}>{t(inTheme ? "footer.mark.on" : "footer.mark.off")}</Badge>
          )}
        </InlineStack>
        <Text as="p" tone="subdued">
          {t("footer.mark.text")}
        </Text>
        {marks.length === 0 && (
          <Text as="p">
            {t("footer.mark.connectFirst")} <Link url="/app/connections">{t("footer.mark.connect")}</Link>
          </Text>
        )}
        {marks.map((each) => (
          <MarkSwitch
            key={each.site}
            {...each}
            checked={asked?.site === each.site ? asked.wanted : each.state !== null}
            busy={busy}
            onSwitch={(on) =>
              fetcher.submit(JSON.stringify({ site: each.site, wanted: on }), {
                method: "post",
                action: "/app/footer/marks",
                encType: "application/json",
              })
            }
          />
        ))}
        {told?.refused && (
          <Text as="p" tone="critical">
            {t("footer.mark.refused")}
          </Text>
        )}
        {told?.unpublished && (
          <Text as="p" tone="critical">
            {t("footer.mark.unpublished", { reason: t(`shopifyError.${told.unpublished}`) })}
          </Text>
        )}
        {words.length > 0 && (
          <BlockStack gap="200">
            <ButtonGroup variant="segmented">
              {LANGUAGES.map((code) => (
                <Button
                  key={code}
                  size="slim"
                  pressed={code === language}
                  accessibilityLabel={`${code.toUpperCase()}, ${names.of(code)}`}
                  onClick={() => select(code)}
                >
                  {code.toUpperCase()}
                </Button>
              ))}
            </ButtonGroup>
            <Preview words={words} language={language} />
          </BlockStack>
        )}
        {words.length > 0 && inTheme === false && (
          <BlockStack gap="200">
            <Text as="p">{t("footer.mark.addBlock")}</Text>
            <Box>
              <Button url={link} target="_top">
                {t("footer.mark.open")}
              </Button>
            </Box>
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}

function MarkSwitch({
  label,
  mark,
  state,
  failure,
  checked,
  busy,
  onSwitch,
}: Mark & { checked: boolean; busy: boolean; onSwitch: (on: boolean) => void }) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const format = useFormat();
  if (mark.shows === "none")
    return (
      <BlockStack gap="050">
        <Text as="span">{label}</Text>
        <Text as="p" tone="subdued">
          {t("footer.mark.none")} {mark.reason[language]}
        </Text>
      </BlockStack>
    );
  const about = () => {
    switch (state?.status) {
      case undefined:
        return t(`footer.mark.about.${mark.shows}`);
      case "shown":
        return t(state.published ? "footer.mark.about.shown" : "footer.mark.about.unwritten", {
          until: format.dateTime(state.until),
        });
      case "ended":
      case "lapsed":
        return t(`footer.mark.about.${state.status}`, { date: format.dateTime(state.at) });
      case "waiting":
      case "unrated":
      case "disconnected":
        return t(`footer.mark.about.${state.status}`);
    }
  };
  const trouble = state?.status === "shown" && failure !== null && t("footer.mark.trouble");
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" blockAlign="center" gap="200">
        <Checkbox
          label={t("footer.mark.show", { site: label })}
          checked={checked}
          disabled={busy}
          onChange={onSwitch}
        />
        {state && <Badge tone={TONES[state.status]}>{t(`footer.mark.status.${state.status}`)}</Badge>}
      </InlineStack>
      <div role="status">
        <Text as="p" tone={state?.status === "ended" || state?.status === "lapsed" ? "critical" : "subdued"}>
          {[about(), trouble].filter(Boolean).join(" ")}
        </Text>
      </div>
    </BlockStack>
  );
}

function Preview({ words, language }: { words: SiteWord[]; language: Language }) {
  const { timeZone } = useLocale();
  return (
    <Box padding="300" background="bg-surface-secondary" borderRadius="200">
      <div lang={language}>
        <BlockStack gap="200">
          {words.map((word) => {
            const { membership, rating } = markText(word, language, timeZone);
            return (
              <BlockStack gap="100" key={word.name}>
                {membership && (
                  <Text as="p">
                    {word.page ? (
                      <a href={word.page} target="_blank" rel="noreferrer" style={{ color: "inherit" }}>
                        {membership}
                      </a>
                    ) : (
                      membership
                    )}
                  </Text>
                )}
                {rating && <Text as="p">{rating}</Text>}
              </BlockStack>
            );
          })}
        </BlockStack>
      </div>
    </Box>
  );
}
