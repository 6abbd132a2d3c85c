import { Banner } from "@shopify/polaris";
import { useTranslation } from "react-i18next";

type Props = { count: number; more: boolean };

/** Says that messages could not be handled, and leads to them; nothing when there are none. */
export function DeadLettersBanner({ count, more }: Props) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <Banner
      tone="warning"
      title={more ? t("home.problemsMany", { count }) : t("home.problems", { count })}
      action={{ content: t("home.problemsLink"), url: "/app/problems" }}
    >
      {t("home.problemsText")}
    </Banner>
  );
}
