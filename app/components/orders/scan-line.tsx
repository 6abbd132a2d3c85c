import { Badge, BlockStack, Box, InlineGrid, InlineStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { ProofList } from "../proofs/proof-list.tsx";
import { useSourceName } from "../source-names.tsx";
import { useFormat } from "../use-format.ts";
import type { Scan, ScanReport } from "./scans.ts";
import { useHandoverText } from "./use-handover-text.ts";
import { useStatusText } from "./use-status-text.ts";

type Props = {
  /** More than one where sources contradict each other, the one that stands first. */
  scans: Scan[];
  /** The parcel's numbers, where the order has other parcels too. */
  parcel: string[] | null;
};

/** One scan of a parcel with who tells it, or several that contradict each other, side by side. */
export function ScanLine({ scans, parcel }: Props) {
  const { t } = useTranslation();
  const [first] = scans;
  if (!first) return null;
  if (scans.length === 1)
    return (
      <BlockStack gap="200">
        <Head scan={first} parcel={parcel} />
        <Body scan={first} />
      </BlockStack>
    );
  return (
    <BlockStack gap="300">
      <BlockStack gap="100">
        <InlineStack gap="200" blockAlign="center">
          <Badge tone="warning">{t("timeline.contradiction")}</Badge>
          <ParcelBadge parcel={parcel} />
        </InlineStack>
        <Text as="p" tone="subdued">
          {t("timeline.contradictionHelp")}
        </Text>
      </BlockStack>
      <InlineGrid columns={{ xs: 1, md: 2 }} gap="300">
        {scans.map((scan, index) => (
          <Box
            key={scan.reports[0]?.entry}
            padding="300"
            borderWidth="025"
            borderColor={index === 0 ? "border-emphasis" : "border"}
            borderRadius="200"
          >
            <BlockStack gap="200">
              {index === 0 && (
                <InlineStack>
                  <Badge>{t("timeline.goneBy")}</Badge>
                </InlineStack>
              )}
              <Head scan={scan} parcel={null} narrow />
              <Body scan={scan} />
            </BlockStack>
          </Box>
        ))}
      </InlineGrid>
    </BlockStack>
  );
}

function Head({ scan, parcel, narrow = false }: { scan: Scan; parcel: string[] | null; narrow?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const handoverText = useHandoverText();
  const statusText = useStatusText();
  const { handover, status, reports, deleted, at } = scan;
  const [report] = reports;
  const title = handover ? handoverText(handover) : (statusText(status) ?? report?.words ?? report?.code ?? status);
  return (
    <InlineGrid columns={narrow ? 1 : { xs: 1, sm: "1fr auto" }} gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Text as="span" fontWeight="semibold">
          {title}
        </Text>
        <Sources reports={reports} />
        {deleted && <Badge>{t("timeline.deleted")}</Badge>}
        <ParcelBadge parcel={parcel} />
      </InlineStack>
      <Text as="span" tone="subdued">
        <time dateTime={at}>{format.dateTime(at)}</time>
      </Text>
    </InlineGrid>
  );
}

function Sources({ reports }: { reports: readonly ScanReport[] }) {
  const nameOf = useSourceName();
  return reports.map(({ source }) => <Badge key={source}>{nameOf(source)}</Badge>);
}

function ParcelBadge({ parcel }: { parcel: string[] | null }) {
  const { t } = useTranslation();
  if (!parcel || parcel.length === 0) return null;
  return <Badge tone="info">{t("timeline.parcelNumber", { number: parcel.join(", ") })}</Badge>;
}

function Body({ scan: { reports, proofs } }: { scan: Scan }) {
  return (
    <BlockStack gap="200">
      {reports.map((report) => (
        <Report key={report.entry} report={report} />
      ))}
      <ProofList proofs={proofs} />
    </BlockStack>
  );
}

/** A source's own words, and where they are recorded. */
function Report({ report }: { report: ScanReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useSourceName();
  const { words, code, place, seq, seqs, source, recordedAt } = report;
  const said = words ? t("timeline.quote", { words }) : code ? t("timeline.code", { code }) : null;
  return (
    <BlockStack gap="050">
      {(said || place) && (
        <Text as="p" tone="subdued" breakWord>
          {[said, place].filter(Boolean).join(", ")}
        </Text>
      )}
      <InlineStack gap="200" blockAlign="center">
        <Text as="p" variant="bodyXs" tone="subdued">
          {t("timeline.entryOf", { seq, source: nameOf(source), date: format.dateTime(recordedAt) })}
        </Text>
        {seqs.length > 1 && <Badge size="small">{t("timeline.versions", { count: seqs.length })}</Badge>}
      </InlineStack>
    </BlockStack>
  );
}
