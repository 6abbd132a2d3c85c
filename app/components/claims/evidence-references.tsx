import { Link } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { EvidenceReference } from "./claim-page-data.ts";

type Props = { entries: string[]; evidence: Record<string, EvidenceReference>; orderId: string | null };

/** Small links behind a sentence to the ledger entries that carry it. */
export function EvidenceReferences({ entries, evidence, orderId }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = entries.flatMap((entry) => evidence[entry] ?? []);
  if (known.length === 0 || orderId === null) return null;
  return (
    <>
      {known.map(({ seq, kind, occurredAt }) => (
        <sup
          key={seq}
          title={t("claim.entryTitle", { seq, kind: t(`evidenceKind.${kind}`), date: format.date(occurredAt) })}
        >
          {" "}
          <Link url={`/app/orders/${orderId}#entry-${seq}`}>{String(seq)}</Link>
        </sup>
      ))}
    </>
  );
}
