import { useTranslation } from "react-i18next";
import { assertNever } from "#app/domain/result.ts";
import { useFormat } from "../use-format.ts";
import type { ResponseView } from "./claim-page-data.ts";

type ButtonWords = {
  /** Says exactly what the click does. */
  label: string;
  /** What follows from it, and what cannot be undone. */
  consequences: string[];
  /** For a Shopify dispute: the other of saving and submitting. */
  other: { label: string; submit: boolean } | null;
};

/** The one click in words. @param recipient the address as it stands in the form now */
export function useButtonWords(response: ResponseView, recipient: string): ButtonWords {
  const { t } = useTranslation();
  const format = useFormat();
  const { label, consequences } = response.button;
  const irreversible = consequences.irreversible;
  const said = [
    ...consequences.follows.filter((each) => response.mailReady || each !== "undo_60s"),
    ...(irreversible && (response.mailReady || irreversible !== "mail_cannot_be_recalled") ? [irreversible] : []),
  ].map((each) => t(`claim.follows.${each}`));
  const exhibits = response.exhibits.length;
  const save = (until?: string) =>
    until ? t("claim.button.saveUntil", { date: format.shortDate(until) }) : t("claim.button.save");

  switch (label.key) {
    case "mail":
    case "mail_to_other":
      return {
        label: response.mailReady
          ? t(exhibits > 0 ? "claim.button.mailWithExhibits" : "claim.button.mail", { count: exhibits, recipient })
          : t("claim.button.draft", { recipient }),
        consequences: [...(response.mailReady ? [] : [t("claim.follows.draft")]), ...said],
        other: null,
      };
    case "save":
      return {
        label: save(label.params.changeableUntil),
        consequences: because(said),
        other: { label: t("claim.button.submitInstead"), submit: true },
      };
    case "submit":
      return {
        label: t("claim.button.submit"),
        consequences: because(said),
        other: response.plan?.because === "past_due" ? null : { label: t("claim.button.saveInstead"), submit: false },
      };
    case "hand_off":
      return {
        label: t(label.params.destination === "shopify" ? "claim.button.handOffShopify" : "claim.button.handOff"),
        consequences: said,
        other: null,
      };
    default:
      return assertNever(label);
  }

  function because(texts: string[]): string[] {
    return response.plan ? [t(`claim.because.${response.plan.because}`), ...texts] : texts;
  }
}
