import { Banner, List } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Advice } from "#app/domain/disclosure/advice.ts";
import { useLocale } from "../locale-context.tsx";

/** What the merchant should know or do about his data. What a rule wants to stand somewhere is told in the placement list. */
export function AdviceList({ advice }: { advice: Advice[] }) {
  const { t } = useTranslation();
  const { language } = useLocale();
  if (advice.length === 0) return null;
  return (
    <Banner tone="info" title={t("footer.advice")}>
      <List>
        {advice.map(({ code, text }) => (
          <List.Item key={code}>{text[language]}</List.Item>
        ))}
      </List>
    </Banner>
  );
}
