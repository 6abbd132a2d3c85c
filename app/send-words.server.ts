import type { DocumentError, Excess } from "#app/domain/response/document.ts";
import { assertNever } from "#app/domain/result.ts";
import type { AdminLanguage } from "#app/locales/admin-language.ts";
import { createTranslator } from "#app/locales/translator.ts";
import type { ReportError } from "#app/merchant-report.server.ts";
import type { SendError } from "#app/use-cases/claims/send-response.ts";

/** Why a response was not sent, in the reader's language. */
export function sendErrorText(error: SendError, language: AdminLanguage): string {
  const { t } = createTranslator(language);
  switch (error.type) {
    case "changed":
      return t("claim.refused.changed");
    case "no_order":
      return t("claim.refused.orderFirst");
    case "no_recipient":
      return t("claim.refused.no_recipient");
    case "partial_refund":
      return t("claim.refused.partial_refund");
    case "empty_letter":
      return t("claim.refused.empty_letter");
    case "recipient_unconfirmed":
      return t("claim.refused.recipient_unconfirmed", { email: error.recipient });
    case "document":
      return documentErrorText(error.error, language);
    case "claim":
      return t(`claim.refused.claim.${error.error.type}`);
    default:
      return assertNever(error);
  }
}

/** Why what the merchant reported was not taken, in the reader's language. */
export function reportErrorText({ type }: ReportError, language: AdminLanguage): string {
  const { t } = createTranslator(language);
  switch (type) {
    case "no_order":
    case "not_a_date":
    case "not_unknown":
    case "in_the_future":
    case "no_rung":
    case "no_paper":
      return t(`claim.refused.${type}`);
    default:
      return t(`claim.refused.claim.${type}`);
  }
}

/** Why exhibits could not be made, in the reader's language. */
export function documentErrorText(error: DocumentError, language: AdminLanguage): string {
  const { t } = createTranslator(language);
  switch (error.type) {
    case "missing_glyph":
      return t("claim.document.missing_glyph", { characters: error.characters.join(" ") });
    case "file_missing":
      return t("claim.document.file_missing");
    case "file_unreadable":
      return t("claim.document.file_unreadable");
    case "over_limit":
      return [t("claim.document.over_limit"), ...error.excesses.map((excess) => excessText(excess, language))].join(
        " ",
      );
    case "invalid":
      return t("claim.document.invalid");
    default:
      return assertNever(error);
  }
}

function excessText(excess: Excess, language: AdminLanguage): string {
  const { t } = createTranslator(language);
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  switch (excess.rule) {
    case "file_bytes":
      return t("claim.excess.file_bytes", {
        file: excess.file,
        actual: megabytes(excess.actual),
        limit: megabytes(excess.limit),
      });
    case "total_bytes":
      return t("claim.excess.total_bytes", { actual: megabytes(excess.actual), limit: megabytes(excess.limit) });
    case "file_pages":
      return t("claim.excess.file_pages", { file: excess.file, actual: excess.actual, limit: excess.limit });
    case "media_type":
      return t("claim.excess.media_type", { file: excess.file, actual: excess.actual });
    case "files_per_slot":
    case "file_count":
      return t("claim.excess.file_count", { actual: excess.actual, limit: excess.limit });
    default:
      return assertNever(excess);
  }
}
