import { useTranslation } from "react-i18next";
import { DISPUTE_TEXT_FIELDS } from "#app/domain/response/prepared-response.ts";

/** The name of a field of Shopify's evidence form in the page's language; an unknown one as Shopify calls it. */
export function useFieldName(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => {
    const known = DISPUTE_TEXT_FIELDS.find((field) => field === name);
    return known ? t(`claim.field.${known}`) : name;
  };
}
