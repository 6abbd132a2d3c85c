import { Badge, BlockStack, Box, Card, Divider, InlineStack, List, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SOURCES } from "#app/domain/evidence/assessment/sources.ts";
import type { ParcelProof } from "#app/domain/evidence/proof-quality.ts";
import { StrengthBadge } from "../claims/strength-badge.tsx";
import { HandoverBadge } from "../handover-badge.tsx";
import { useSourceName } from "../source-names.tsx";
import { useFormat } from "../use-format.ts";

/** What is proven about the receipt of each parcel, what stays open, whether more can come, and how to prove more next time. */
export function ProofQualityCard({ parcels }: { parcels: readonly ParcelProof[] }) {
  const { t } = useTranslation();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("proofQuality.title")}
        </Text>
        {parcels.length === 0 && (
          <Text as="p" tone="subdued">
            {t("proofQuality.notSent")}
          </Text>
        )}
        {parcels.map((parcel, index) => (
          <BlockStack key={parcel.fulfillmentId + parcel.trackingNumbers.join()} gap="300">
            {index > 0 && <Divider />}
            {parcels.length > 1 && (
              <Text as="h3" variant="headingSm">
                {t("proofQuality.parcel", { number: parcel.trackingNumbers.join(", ") || String(index + 1) })}
              </Text>
            )}
            <ParcelQuality parcel={parcel} />
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  );
}

function ParcelQuality({ parcel }: { parcel: ParcelProof }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useSourceName();
  const { handover, strength, proven, unproven, awaited, nextTime } = parcel;
  return (
    <BlockStack gap="300">
      <InlineStack gap="200" blockAlign="center">
        {handover && (
          <>
            <HandoverBadge handover={handover.handover} sources={handover.sources.map(nameOf)} />
            <Text as="span" tone="subdued">
              {format.dateTime(handover.at)}
            </Text>
          </>
        )}
      </InlineStack>
      <InlineStack gap="400">
        <Strength label={t("proofQuality.inLaw")}>
          <StrengthBadge strength={strength.civil} />
        </Strength>
        <Strength label={t("proofQuality.forBank")}>
          <StrengthBadge strength={strength.card} />
        </Strength>
      </InlineStack>
      {proven.length > 0 && (
        <Part title={t("proofQuality.proven")}>
          {proven.map((finding) => (
            <List.Item key={finding.id}>
              <Proven finding={finding} handover={handover} />
            </List.Item>
          ))}
        </Part>
      )}
      {unproven.length > 0 && (
        <Part title={t("proofQuality.unproven")}>
          {unproven.map(({ id, params, sources, law }) => (
            <List.Item key={id}>
              {t(`proofQuality.open.${id}`, { ...params, source: sources.map(nameOf).join(", ") })}
              <Law law={law} />
            </List.Item>
          ))}
        </Part>
      )}
      {unproven.length > 0 && (
        <Part title={t("proofQuality.more")}>
          {awaited.map(({ carrier, awaited: { what, until } }) => (
            <List.Item key={carrier}>
              {t(`proofQuality.awaited.${what}`, { carrier: nameOf(carrier), date: format.date(until) })}
            </List.Item>
          ))}
          {awaited.length === 0 && <List.Item>{t("proofQuality.nothingComes")}</List.Item>}
        </Part>
      )}
      {nextTime.length > 0 && (
        <Part title={t("proofQuality.nextTime")}>
          {nextTime.map(({ id, carrier, pressing, law }) => (
            <List.Item key={id + (carrier ?? "")}>
              {t(`proofQuality.advice.${id}`, { carrier: carrier ? nameOf(carrier) : "" })}{" "}
              {pressing && <Badge tone="attention">{t("proofQuality.pressing")}</Badge>}
              <Law law={law} />
            </List.Item>
          ))}
        </Part>
      )}
    </BlockStack>
  );
}

function Proven({ finding, handover }: { finding: ParcelProof["proven"][number]; handover: ParcelProof["handover"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useSourceName();
  const { id, params, sources } = finding;
  if (id === "handover")
    return handover
      ? t("proofQuality.found.handover", {
          source: sources.map(nameOf).join(", "),
          handover: t(`handover.${handover.handover}`),
          date: format.dateTime(handover.at),
        })
      : null;
  const words = id === "sent" && !params["carrier"] ? "sent_plain" : id;
  return t(`proofQuality.found.${words}`, { ...params, source: sources.map(nameOf).join(", ") });
}

function Strength({ label, children }: { label: string; children: ReactNode }) {
  return (
    <InlineStack gap="200" blockAlign="center">
      <Text as="span" tone="subdued">
        {label}
      </Text>
      {children}
    </InlineStack>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box>
      <BlockStack gap="100">
        <Text as="h4" variant="headingSm">
          {title}
        </Text>
        <List gap="extraTight">{children}</List>
      </BlockStack>
    </Box>
  );
}

/** The rule that decides it, and where it is written. */
function Law({ law }: { law: ParcelProof["unproven"][number]["law"] }) {
  const { t } = useTranslation();
  if (!law) return null;
  return (
    <Text as="p" variant="bodyXs" tone="subdued" breakWord>
      {t("proofQuality.law", { rule: t(`proofQuality.rule.${law}`), ref: SOURCES[law].ref })}
    </Text>
  );
}
