import {
  Badge,
  Banner,
  BlockStack,
  Button,
  Card,
  Divider,
  InlineStack,
  Select,
  Text,
  TextField,
} from "@shopify/polaris";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";

export type OfferedSite = {
  id: string;
  label: string;
  fields: { name: string; label: string; secret: boolean; optional: boolean }[];
};
export type ConnectedSite = {
  connectionId: string;
  site: string;
  lastSuccessAt: string | null;
  failure: string | null;
  reading: boolean;
  read: number;
  completedAt: string | null;
};

const FAILURES = ["malformed", "unauthorised", "rate_limited", "unavailable"] as const;

/** Which review sites the shop is connected with, how far they have been read, and how to add one. */
export function ReviewSitesCard(props: {
  connected: ConnectedSite[];
  offered: OfferedSite[];
  unsupported: { label: string; reason: string }[];
  busy: boolean;
  refused: { fields: string[]; reason: string } | null;
  accepted: boolean | undefined;
  onConnect: (site: string, entered: Record<string, string>) => void;
  onDisconnect: (connection: string) => void;
}) {
  const { connected, offered, unsupported, busy, refused, accepted, onConnect, onDisconnect } = props;
  const { t } = useTranslation();
  const [adding, setAdding] = useState("");
  useEffect(() => {
    if (accepted) setAdding("");
  }, [accepted]);
  const free = offered.filter(({ id }) => !connected.some(({ site }) => site === id));
  const site = free.find(({ id }) => id === adding);
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("reviews.sites")}
        </Text>
        {connected.map((one) => (
          <Connected
            key={one.connectionId}
            connected={one}
            label={offered.find(({ id }) => id === one.site)?.label ?? one.site}
            busy={busy}
            onDisconnect={onDisconnect}
          />
        ))}
        {connected.length > 0 && <Divider />}
        <Select
          label={t("reviews.add")}
          options={[{ value: "", label: t("reviews.pick") }, ...free.map(({ id, label }) => ({ value: id, label }))]}
          value={adding}
          onChange={setAdding}
        />
        {site && <ConnectForm key={site.id} site={site} busy={busy} refused={refused} onConnect={onConnect} />}
        {unsupported.map(({ label, reason }) => (
          <Text as="p" key={label} variant="bodySm" tone="subdued">
            {t("reviews.unsupported", { label, reason })}
          </Text>
        ))}
      </BlockStack>
    </Card>
  );
}

function Connected(props: {
  connected: ConnectedSite;
  label: string;
  busy: boolean;
  onDisconnect: (connection: string) => void;
}) {
  const { connected, label, busy, onDisconnect } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const failure = FAILURES.find((one) => one === connected.failure);
  const reading = connected.completedAt === null || connected.reading;
  return (
    <BlockStack gap="100">
      <InlineStack align="space-between" blockAlign="center">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="headingSm">
            {label}
          </Text>
          <Badge tone={failure ? "critical" : "success"}>{t(failure ? "reviews.failing" : "reviews.connected")}</Badge>
        </InlineStack>
        <Button
          variant="plain"
          tone="critical"
          disabled={busy}
          accessibilityLabel={t("reviews.disconnectSite", { label })}
          onClick={() => onDisconnect(connected.connectionId)}
        >
          {t("reviews.disconnect")}
        </Button>
      </InlineStack>
      <Text as="p" tone="subdued">
        {t(reading ? "reviews.reading" : "reviews.wasRead", { count: connected.read })}
      </Text>
      {connected.lastSuccessAt && (
        <Text as="p" variant="bodySm" tone="subdued">
          {t("reviews.lastSuccess", { date: format.dateTime(connected.lastSuccessAt) })}
        </Text>
      )}
      {failure && (
        <Text as="p" tone="critical">
          {t(`reviews.failure.${failure}`)}
        </Text>
      )}
    </BlockStack>
  );
}

function ConnectForm(props: {
  site: OfferedSite;
  busy: boolean;
  refused: { fields: string[]; reason: string } | null;
  onConnect: (site: string, entered: Record<string, string>) => void;
}) {
  const { site, busy, refused, onConnect } = props;
  const { t } = useTranslation();
  const [entered, setEntered] = useState<Record<string, string>>({});
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onConnect(site.id, entered);
      }}
    >
      <BlockStack gap="300">
        {refused?.reason === "unauthorised" && (
          <Banner tone="critical">{t("reviews.refused", { label: site.label })}</Banner>
        )}
        {site.fields.map(({ name, label, secret, optional }) => (
          <TextField
            key={name}
            label={label}
            type={secret ? "password" : "text"}
            autoComplete="off"
            value={entered[name] ?? ""}
            onChange={(value) => setEntered({ ...entered, [name]: value })}
            helpText={optional ? t("reviews.optional") : undefined}
            error={refused?.fields.includes(name) ? t("reviews.required") : undefined}
          />
        ))}
        <InlineStack>
          <Button submit loading={busy}>
            {t("reviews.connect")}
          </Button>
        </InlineStack>
      </BlockStack>
    </form>
  );
}
