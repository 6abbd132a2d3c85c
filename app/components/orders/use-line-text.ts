import { useTranslation } from "react-i18next";
import { useSourceName } from "../source-names.tsx";
import { useFormat } from "../use-format.ts";
import type { TimelineLine } from "./timeline-lines.ts";

/** Words of Shopify that have a translation of ours; any other is shown as Shopify writes it. */
const PAYMENT_KINDS = ["authorization", "capture", "change", "refund", "sale", "void"] as const;
const PAYMENT_STATUSES = ["error", "failure", "pending", "success"] as const;
const RETURN_STATUSES = ["canceled", "closed", "declined", "open", "requested"] as const;
const INVITATION_STATUSES = ["sent", "already_sent", "refused", "left_out", "unknown"] as const;
const INVITATION_REASONS = [
  "cancelled",
  "opted_out",
  "no_lawful_basis",
  "too_old",
  "no_address",
  "interrupted",
] as const;
const DISPUTE_STATUSES = [
  "accepted",
  "charge_refunded",
  "lost",
  "needs_response",
  "prevented",
  "under_review",
  "won",
] as const;

/** A timeline line in words: what happened, and what is known of it. */
export function useLineText(line: Exclude<TimelineLine, { tells: "scan" }>): { title: string; details: string[] } {
  const { t } = useTranslation();
  const format = useFormat();
  const sourceName = useSourceName();
  const amount = (value: [string, string] | null) => (value ? format.money(...value) : "");
  const known = <Word extends string>(words: readonly Word[], word: string) => words.find((each) => each === word);

  const invitationReason = (reason: string) => {
    const word = known(INVITATION_REASONS, reason);
    return word ? t(`timeline.invitationReason.${word}`) : reason;
  };

  const madeFor = (claim: string | null) => (claim ? [t("timeline.madeForMediation", { claim })] : []);

  switch (line.tells) {
    case "order":
      return {
        title: t("timeline.order", { name: line.name ?? "" }),
        details: [amount(line.amount), ...(line.cancelled ? [t("timeline.orderCancelled")] : [])].filter(Boolean),
      };
    case "order_edit":
      return { title: t("timeline.orderEdit"), details: [] };
    case "transaction": {
      const kind = known(PAYMENT_KINDS, line.action);
      const status = known(PAYMENT_STATUSES, line.status);
      const checks = [
        line.avs && t("timeline.avs", { code: line.avs }),
        line.cvv && t("timeline.cvv", { code: line.cvv }),
      ].filter((text): text is string => Boolean(text));
      return {
        title: `${kind ? t(`timeline.payment.${kind}`) : line.action} ${amount(line.amount)}`.trim(),
        details: [
          [line.gateway, status ? t(`timeline.paymentStatus.${status}`) : line.status].filter(Boolean).join(", "),
          ...(checks.length > 0 ? [checks.join(", ")] : []),
        ],
      };
    }
    case "fulfillment":
      return {
        title: t(line.cancelled ? "timeline.parcelCancelled" : "timeline.parcel"),
        details: [[line.company, line.numbers.join(", ")].filter(Boolean).join(" ")].filter(Boolean),
      };
    case "proof_of_delivery":
      return { title: t(`proofFile.${line.proof.kind}`), details: [] };
    case "refund":
      return {
        title: t("timeline.refund", { amount: amount(line.amount) }),
        details: line.note ? [line.note] : [],
      };
    case "return": {
      const status = known(RETURN_STATUSES, line.status);
      return { title: t("timeline.return"), details: [status ? t(`timeline.returnStatus.${status}`) : line.status] };
    }
    case "dispute": {
      const status = known(DISPUTE_STATUSES, line.status ?? "");
      return {
        title: t(line.disputeType === "inquiry" ? "timeline.inquiry" : "timeline.chargeback"),
        details: [
          status ? t(`timeline.disputeStatus.${status}`) : (line.status ?? ""),
          ...(line.dueBy ? [t("timeline.dueBy", { date: format.dateTime(line.dueBy) })] : []),
        ].filter(Boolean),
      };
    }
    case "shop_policy":
      return {
        title: t("timeline.policy", { title: line.title }),
        details: [t("timeline.policySince", { date: format.date(line.since) })],
      };
    case "carrier_weight":
      return {
        title: t(line.measured ? "timeline.weighed" : "timeline.weightNamed", {
          carrier: sourceName(line.carrier),
          weight: format.weight(line.grams),
        }),
        details: [line.number],
      };
    case "packing":
      return {
        title: t("timeline.packed"),
        details: [
          [line.grams === null ? "" : format.weight(line.grams), line.numbers.join(", ")].filter(Boolean).join("; "),
          line.note,
        ].filter(Boolean),
      };
    case "return_inspection":
      return {
        title: t("timeline.inspected", { condition: t(`goods.condition.${line.condition}`) }),
        details: [
          t("timeline.inspectedBy", { name: line.inspector, date: format.day(line.inspectedOn) }),
          line.findings,
          line.numbers.join(", "),
        ].filter(Boolean),
      };
    case "delivery_preference":
      return {
        title: t("timeline.preferred", { preference: t(`goods.preference.${line.preference}`) }),
        details: [`“${line.words}”`, t(`goods.toldBy.${line.toldBy}`)],
      };
    case "product_page":
      return {
        title: t("timeline.productPage", { title: line.title }),
        details: [[amount(line.price), t("timeline.pictures", { count: line.pictures })].filter(Boolean).join(", ")],
      };
    case "order_mail":
      return { title: t("timeline.orderMail"), details: [line.words] };
    case "customer_message":
      return {
        title: t(`timeline.message.${line.writer}`),
        details: [
          ...(line.subject ? [line.subject] : []),
          ...madeFor(line.mediation),
          ...(line.attachments.length > 0 ? [t("timeline.attachments", { names: line.attachments.join(", ") })] : []),
        ],
      };
    case "merchant_file":
      return {
        title: t("timeline.file", { name: line.name }),
        details: [...(line.caption ? [line.caption] : []), ...madeFor(line.mediation)],
      };
    case "response":
      return {
        title: t("timeline.response", { recipient: line.recipient }),
        details: [line.subject, ...madeFor(line.mediation)],
      };
    case "review":
      return {
        title: t("timeline.review", { site: line.site, stars: line.stars ?? "" }).trim(),
        details: [
          ...(line.match
            ? [
                `${t(`review.strength.${line.match.strength as "exact"}`)}: ${t(`review.rule.${line.match.rule as "order_id"}`)}`,
              ]
            : [t("timeline.reviewUnmatched")]),
          ...(line.state === "published" ? [] : [t(`review.state.${line.state as "removed"}`)]),
        ],
      };
    case "review_invitation": {
      const status = known(INVITATION_STATUSES, line.status);
      return {
        title: line.site ? t("timeline.invitation", { site: line.site }) : t("timeline.confirmationMail"),
        details: [
          status ? t(`timeline.invitationStatus.${status}`) : line.status,
          ...(line.reason ? [invitationReason(line.reason)] : []),
        ],
      };
    }
    case "carrier_inquiry":
      return {
        title: t(`inquiry.step.${line.step}`, { carrier: line.desk || t("inquiry.theCarrier") }),
        details: [
          ...(line.finding ? [t(`inquiry.finding.${line.finding}`)] : []),
          ...(line.receiver ? [t("timeline.receivedBy", { name: line.receiver })] : []),
          ...(line.words ? [line.words] : []),
          ...(line.paid ? [format.amount(line.paid)] : []),
        ],
      };
    case "paper_release":
      return { title: t("timeline.paperRelease", { claim: line.claim }), details: [] };
    case "erased":
      return { title: t("timeline.erased"), details: [t("timeline.erasedHelp")] };
    case "not_understood":
      return { title: t("timeline.notUnderstood"), details: [] };
  }
}
