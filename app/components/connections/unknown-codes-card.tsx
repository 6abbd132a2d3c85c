import { BlockStack, Card, DataTable, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { CarrierLine } from "./connection-data.ts";

type Props = { name: string; codes: NonNullable<CarrierLine["connection"]>["unknownCodes"] };

/** Codes of a carrier that nobody explained to us: they are kept as they are and prove nothing. Nothing when there are none. */
export function UnknownCodesCard({ name, codes }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  if (codes.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("connections.codes.title")}
        </Text>
        <Text as="p" tone="subdued">
          {t("connections.codes.text", { name })}
        </Text>
        <DataTable
          columnContentTypes={["text", "numeric", "text"]}
          headings={[t("connections.codes.code"), t("connections.codes.seen"), t("connections.codes.last")]}
          rows={codes.map(({ code, seen, lastSeenAt }) => [code, format.number(seen), format.shortDate(lastSeenAt)])}
        />
      </BlockStack>
    </Card>
  );
}
