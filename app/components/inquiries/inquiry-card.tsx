import { Button, Card, BlockStack, Divider, InlineStack, Link, Select, Text } from "@shopify/polaris";
import { useNavigation, useSubmit } from "@remix-run/react";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { MATTERS, type Matter } from "#app/domain/carrier-inquiry/matter.ts";
import { useFormat } from "../use-format.ts";
import { InquiryStatusBadge } from "./inquiry-status-badge.tsx";
import type { OfferView } from "./inquiry-views.ts";
import { TermLines } from "./term-lines.tsx";

type Props = { offers: OfferView[]; orderId: string; claimId: string | null; now: string };

/** What the carriers can be asked about each parcel, within which term, and what was asked already. */
export function InquiryCard({ offers, orderId, claimId, now }: Props) {
  const { t } = useTranslation();
  if (offers.length === 0) return null;
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("inquiry.card.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("inquiry.card.why")}
          </Text>
        </BlockStack>
        {offers.map((offer, index) => (
          <Fragment key={`${offer.fulfillmentId} ${offer.trackingNumber}`}>
            {index > 0 && <Divider />}
            <Offer offer={offer} orderId={orderId} claimId={claimId} now={now} named={offers.length > 1} />
          </Fragment>
        ))}
      </BlockStack>
    </Card>
  );
}

type OfferProps = Omit<Props, "offers"> & { offer: OfferView; named: boolean };

function Offer({ offer, orderId, claimId, now, named }: OfferProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { inquiry } = offer;
  const asksAgain = !inquiry || inquiry.status === "closed";
  return (
    <BlockStack gap="300">
      {named && (
        <Text as="h3" variant="headingSm" breakWord>
          {offer.trackingNumber
            ? t("inquiry.card.parcel", { number: offer.trackingNumber })
            : t("inquiry.card.unnumbered")}
        </Text>
      )}
      {inquiry && (
        <BlockStack gap="150">
          <InlineStack gap="200" blockAlign="center">
            <Link url={`/app/inquiries/${inquiry.id}`}>
              {t("inquiry.title", { carrier: inquiry.carrier || t("inquiry.theCarrier") })}
            </Link>
            <InquiryStatusBadge status={inquiry.status} />
          </InlineStack>
          <Text as="p" tone="subdued">
            {inquiry.handedOffAt
              ? t("inquiry.card.since", { date: format.shortDate(inquiry.handedOffAt) })
              : t("inquiry.card.notSent")}
          </Text>
          {inquiry.finding && <Text as="p">{t(`inquiry.finding.${inquiry.finding}`)}</Text>}
          {inquiry.paid.map((amount) => (
            <Text as="p" key={amount.currency}>
              {t("inquiry.card.paid", { amount: format.amount(amount) })}
            </Text>
          ))}
        </BlockStack>
      )}
      {asksAgain && <Wish offer={offer} orderId={orderId} claimId={claimId} now={now} />}
    </BlockStack>
  );
}

function Wish({ offer, orderId, claimId, now }: Omit<OfferProps, "named">) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const address = `/app/orders/${orderId}/inquiries`;
  const busy = useNavigation().formAction?.startsWith(address) ?? false;
  const [matter, setMatter] = useState<Matter>(offer.matter);
  const [deskId, setDeskId] = useState(offer.proposed ? (offer.desks[0]?.id ?? "") : "");
  const [changing, setChanging] = useState(!offer.proposed);
  const desk = offer.desks.find(({ id }) => id === deskId);
  const carrier = desk?.name || t("inquiry.theCarrier");
  const prepare = () => {
    const { fulfillmentId, trackingNumber } = offer;
    submit(
      { fulfillmentId, trackingNumber, matter, desk: deskId, ...(claimId ? { claimId } : {}) },
      { method: "post", action: address, encType: "application/json" },
    );
  };
  return (
    <BlockStack gap="300">
      {!changing && (
        <InlineStack gap="150" blockAlign="baseline">
          <Text as="span" fontWeight="semibold">
            {t(`inquiry.matter.${matter}`)}
          </Text>
          <Button variant="plain" onClick={() => setChanging(true)}>
            {t("inquiry.card.change")}
          </Button>
        </InlineStack>
      )}
      {changing && (
        <>
          <Select
            label={t("inquiry.card.about")}
            value={matter}
            onChange={(value) => setMatter(MATTERS.find((one) => one === value) ?? matter)}
            options={MATTERS.map((value) => ({ value, label: t(`inquiry.matter.${value}`) }))}
          />
          <Select
            label={t("inquiry.card.desk")}
            helpText={t("inquiry.card.deskHelp")}
            value={deskId}
            placeholder={t("footer.choose")}
            onChange={setDeskId}
            options={offer.desks.map(({ id, name }) => ({ value: id, label: name || t("inquiry.card.otherDesk") }))}
          />
        </>
      )}
      {desk && <TermLines term={desk.terms[matter]} carrier={carrier} now={now} />}
      <InlineStack>
        <Button loading={busy} disabled={!desk} onClick={prepare}>
          {t("inquiry.card.prepare", { carrier })}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
