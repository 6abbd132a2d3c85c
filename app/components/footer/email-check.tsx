import { useFetcher } from "@remix-run/react";
import { Badge, type BadgeProps, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { BusinessEmailState } from "#app/domain/mail/business-email.ts";
import { useFormat } from "../use-format.ts";

/** What became of a mail that was asked for, as the route tells it. */
type Outcome = { status: string; reason?: string };

/** Refusals that have words of their own; the rest is seen in the state. */
const TOLD = ["too_soon", "too_many", "no_server", "refused", "later", "unknown"] as const;

const TONES: Record<Exclude<BusinessEmailState["status"], "missing">, BadgeProps["tone"]> = {
  verified: "success",
  sent: "info",
  unverified: "attention",
  expired: "attention",
};

type Props = {
  state: BusinessEmailState;
  /** The address in the form is another than the one that is saved. */
  unsaved: boolean;
};

/** Whether mail arrives at the address for complaints, and the button that sends the link to find out. */
export function EmailCheck({ state, unsaved }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const fetcher = useFetcher<Outcome>();
  if (unsaved)
    return (
      <Text as="p" tone="subdued">
        {t("footer.emailCheck.saveFirst")}
      </Text>
    );
  if (state.status === "missing") return null;
  const told = fetcher.state === "idle" ? TOLD.find((code) => code === fetcher.data?.status) : undefined;
  const domain = "domain" in state ? state.domain : null;
  const barred = domain === "no_mail" || domain === "no_domain";
  return (
    <BlockStack gap="200">
      <InlineStack gap="200" blockAlign="center">
        <Badge tone={TONES[state.status]}>{t(`footer.emailCheck.badge.${state.status}`)}</Badge>
        {state.status !== "verified" && (
          <Button
            size="slim"
            loading={fetcher.state !== "idle"}
            onClick={() => fetcher.submit(null, { method: "post", action: "/app/footer/email" })}
          >
            {t(state.status === "sent" ? "footer.emailCheck.again" : "footer.emailCheck.send")}
          </Button>
        )}
      </InlineStack>
      <div role="status">
        <Text as="p" tone="subdued">
          {state.status === "verified" && t("footer.emailCheck.verified", { date: format.date(state.verifiedAt) })}
          {state.status === "sent" &&
            t("footer.emailCheck.sent", {
              date: format.dateTime(state.sentAt),
              until: format.dateTime(state.expiresAt),
            })}
          {(state.status === "unverified" || state.status === "expired") &&
            !barred &&
            t(`footer.emailCheck.${state.status}`)}
        </Text>
        {domain && (
          <Text as="p" tone={barred ? "critical" : "subdued"}>
            {t(`footer.emailCheck.domain.${domain}`)}
          </Text>
        )}
        {told && (
          <Text as="p" tone="critical">
            {t(`footer.emailCheck.outcome.${told}`, { reason: fetcher.data?.reason ?? "" })}
          </Text>
        )}
      </div>
    </BlockStack>
  );
}
