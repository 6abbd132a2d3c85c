import { BlockStack, Box, Card, Divider, InlineStack, Link, Text } from "@shopify/polaris";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Matter } from "#app/domain/carrier-inquiry/matter.ts";
import { DueDate } from "../claims/due-date.tsx";
import { ReminderBadge } from "./reminder.tsx";

type InquiryLine = {
  id: string;
  carrier: string;
  matter: Matter;
  status: "prepared" | "handed_off";
  orderName: string | null;
  dueAt: string | null;
  dueSince: string;
};

/** Inquiries that wait to be sent, or for their carrier's answer; nothing when there are none. */
export function OpenInquiries({ inquiries, now }: { inquiries: InquiryLine[]; now: string }) {
  const { t } = useTranslation();
  if (inquiries.length === 0) return null;
  return (
    <Card padding="0">
      <Box padding="400">
        <Text as="h2" variant="headingMd">
          {t("inquiry.home.title")}
        </Text>
      </Box>
      {inquiries.map(({ id, carrier, matter, status, orderName, dueAt, dueSince }) => (
        <Fragment key={id}>
          <Divider />
          <Box padding="400">
            <InlineStack align="space-between" gap="200" blockAlign="center" wrap={false}>
              <BlockStack gap="050">
                <Link url={`/app/inquiries/${id}`} monochrome removeUnderline>
                  <Text as="span" fontWeight="semibold">
                    {t("inquiry.title", { carrier: carrier || t("inquiry.theCarrier") })}
                  </Text>
                </Link>
                <Text as="span" tone="subdued">
                  {[t(`inquiry.matter.${matter}`), orderName].filter(Boolean).join(", ")}
                </Text>
              </BlockStack>
              <div style={{ flexShrink: 0 }}>
                <BlockStack gap="050" inlineAlign="end">
                  <Text as="span" tone="subdued">
                    {t(status === "prepared" ? "inquiry.home.send" : "inquiry.home.askAgain")}
                  </Text>
                  {dueAt && <DueDate dueAt={dueAt} now={now} />}
                  {dueAt && <ReminderBadge from={dueSince} dueAt={dueAt} now={now} />}
                </BlockStack>
              </div>
            </InlineStack>
          </Box>
        </Fragment>
      ))}
    </Card>
  );
}
