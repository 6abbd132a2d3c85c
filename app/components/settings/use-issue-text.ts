import { useTranslation } from "react-i18next";

/** Codes that the settings' rules give to a refused field. */
const ISSUES = [
  "required",
  "too_long",
  "not_a_number",
  "not_an_email",
  "not_a_host",
  "not_a_port",
  "password_again",
] as const;

/** Why a field was refused, in words. */
export function useIssueText(): (code: string | undefined) => string | undefined {
  const { t } = useTranslation();
  return (code) => {
    if (code === undefined) return undefined;
    const known = ISSUES.find((each) => each === code);
    return t(`settings.issue.${known ?? "other"}`);
  };
}
