import { BlockStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useSourceName } from "../source-names.tsx";
import { useFormat } from "../use-format.ts";
import type { ParcelAsking } from "#app/domain/tracking/parcel-asking.ts";

/** How a parcel stands at one carrier: when it is asked again and for what, or why it is not. */
export function AskingLine({ row, now }: { row: ParcelAsking; now: string }) {
  const { title, details } = useAskingText(row, now);
  return (
    <BlockStack gap="050">
      <Text as="p">{title}</Text>
      {details.map((detail) => (
        <Text as="p" key={detail} variant="bodySm" tone="subdued" breakWord>
          {detail}
        </Text>
      ))}
    </BlockStack>
  );
}

function useAskingText(row: ParcelAsking, now: string): { title: string; details: string[] } {
  const { t } = useTranslation();
  const format = useFormat();
  const carrier = useSourceName()(row.carrier);
  const { askedAt, nextAskAt, ended, found, rests, awaited, warnings } = row;
  const title = () => {
    if (ended) return t(`asking.ended.${ended}`, { carrier, when: askedAt ? format.soon(askedAt, now) : "" });
    if (nextAskAt === null) return carrier;
    if (nextAskAt <= now) return t(askedAt ? "asking.nextDue" : "asking.firstDue", { carrier });
    return t(askedAt ? "asking.next" : "asking.first", { carrier, when: format.soon(nextAskAt, now) });
  };
  const missing = awaited && awaited.what !== "news" ? [t(`asking.awaited.${awaited.what}`)] : [];
  return {
    title: title(),
    details: [
      ...(!ended && askedAt && !found ? [t("asking.unknownYet", { carrier })] : []),
      ...(rests && !ended ? [t(`asking.rests.${rests.because}`, { when: format.soon(rests.until, now) })] : []),
      ...missing,
      ...warnings.map((words) => {
        const code = /^unknown code (.+)$/.exec(words)?.[1];
        return code ? t("asking.unknownCode", { carrier, code }) : t("asking.warning", { words });
      }),
    ],
  };
}
