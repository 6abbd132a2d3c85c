import { useFetcher } from "@remix-run/react";
import { Banner, BlockStack, Box, Button, Checkbox, Link, List, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useThemeStatus } from "../footer/use-theme-status.ts";
import type { ClaimPageData } from "./claim-page-data.ts";
import { settlementPage } from "./settlement-page.ts";
import { useButtonWords } from "./use-button-words.ts";

/** What the page answers to the one click. */
export type SendAnswer = { sent: true } | { refused: string };

type Props = {
  claim: ClaimPageData;
  /** The letter's body as the merchant rewrote it. */
  edited: string | undefined;
  /** Fields of Shopify's form as he rewrote them. */
  fields: Record<string, string>;
};

/** The one click, what follows from it, and the footer's state. */
export function SendPanel({ claim, edited, fields }: Props) {
  const { t } = useTranslation();
  const fetcher = useFetcher<SendAnswer>();
  const { response } = claim;
  const mails = response.channel === "customer_email";
  const [recipient, setRecipient] = useState(response.orderEmail ?? "");
  const [confirmed, setConfirmed] = useState(false);
  const foreign = mails && recipient.trim().toLowerCase() !== (response.orderEmail ?? "").trim().toLowerCase();
  const { label, consequences, other } = useButtonWords(response, recipient.trim());
  const busy = fetcher.state !== "idle";
  const refused = fetcher.data && "refused" in fetcher.data ? fetcher.data.refused : undefined;

  const send = (submit?: boolean) => {
    const { digest, step, stance, language } = response;
    fetcher.submit(
      {
        intent: "send",
        digest,
        step,
        stance,
        language,
        partial: response.partial?.asked ?? "",
        ...(mails && { recipient: recipient.trim(), recipientConfirmed: confirmed }),
        ...(submit !== undefined && { submit }),
        ...(edited !== undefined && { edited }),
        ...(Object.keys(fields).length > 0 && { fields }),
      },
      { method: "post", encType: "application/json" },
    );
    // At the click itself: later, a browser would take it for a window nobody asked for.
    const settlement = mails && response.stance === "settle" ? settlementPage(claim) : undefined;
    if (settlement) window.open(settlement.url, "_blank");
    if (response.channel === "hand_off" && claim.disputeId)
      window.open(`shopify://admin/payments/dispute_evidences/${claim.disputeId}`, "_blank");
  };

  return (
    <Box width="100%">
      <BlockStack gap="300">
        {mails && (
          <TextField
            label={t("claim.recipient")}
            type="email"
            autoComplete="off"
            value={recipient}
            onChange={(value) => {
              setRecipient(value);
              setConfirmed(false);
            }}
            helpText={response.orderEmail ? t("claim.orderEmail", { email: response.orderEmail }) : t("claim.noEmail")}
          />
        )}
        {foreign && recipient.trim() !== "" && (
          <Checkbox
            label={t("claim.recipientConfirm", { email: recipient.trim() })}
            checked={confirmed}
            onChange={setConfirmed}
          />
        )}
        {refused && <Banner tone="critical">{refused}</Banner>}
        <Button
          variant="primary"
          size="large"
          fullWidth
          textAlign="center"
          loading={busy}
          disabled={
            edited?.trim() === "" ||
            Boolean(response.partial?.issue) ||
            (mails && (recipient.trim() === "" || (foreign && !confirmed)))
          }
          onClick={() => send()}
        >
          {label}
        </Button>
        {other && (
          <Button variant="tertiary" disabled={busy} onClick={() => send(other.submit)}>
            {other.label}
          </Button>
        )}
        <List>
          {consequences.map((text) => (
            <List.Item key={text}>{text}</List.Item>
          ))}
          <List.Item>
            <FooterState footer={claim.footer} />
          </List.Item>
        </List>
      </BlockStack>
    </Box>
  );
}

/** Whether the shop's footer is in order; the same click publishes it where it can. */
function FooterState({ footer }: Pick<ClaimPageData, "footer">) {
  const { t } = useTranslation();
  const theme = useThemeStatus(footer.theme ?? undefined);
  if (!footer.confirmed)
    return (
      <>
        {t("claim.footer.unconfirmed")} <Link url="/app/footer">{t("claim.footer.open")}</Link>
      </>
    );
  const published = t(footer.current ? "claim.footer.live" : "claim.footer.goesLive");
  if (theme !== "off") return <Text as="span">{published}</Text>;
  return (
    <>
      {published} {t("claim.footer.themeOff")}{" "}
      <Link url={footer.embedLink} target="_top">
        {t("footer.theme.embed")}
      </Link>
    </>
  );
}
