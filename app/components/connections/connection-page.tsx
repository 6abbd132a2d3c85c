import { useFetcher } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { Badge, BlockStack, Layout, Page } from "@shopify/polaris";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { LeaveGuard } from "../leave-guard.tsx";
import { AnswerBanner } from "./answer-banner.tsx";
import type { ConnectedProvider, ConnectionAnswer, ConnectionRequest, ProviderDetail } from "./connection-data.ts";
import { type CredentialsDraft, credentialsDraft, CredentialsForm } from "./credentials-form.tsx";
import { DISCONNECT_MODAL, DisconnectModal } from "./disconnect-modal.tsx";
import { PushCard } from "./push-card.tsx";
import { StatusCard } from "./status-card.tsx";

/**
 * A provider's own page: connect, test and disconnect it, and see how it does. Give it the provider's id as key: another
 * provider's page begins anew, so that nothing typed for one is ever sent to the other.
 * @param children what stands beside: what the provider can do
 */
export function ConnectionPage({ provider, children }: { provider: ProviderDetail; children: ReactNode }) {
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const fetcher = useFetcher<ConnectionAnswer>();
  const { label: name, connection } = provider;
  const asked = fetcher.json as ConnectionRequest | undefined;
  const saved = JSON.stringify(credentialsDraft(provider));
  const [draft, setDraft] = useState(credentialsDraft(provider));
  const [dismissed, setDismissed] = useState<ConnectionAnswer>();
  const dirty = JSON.stringify(draft) !== saved;
  const answer = fetcher.state === "idle" && fetcher.data !== dismissed ? fetcher.data : undefined;

  useEffect(() => {
    if (fetcher.state !== "idle" || !fetcher.data) return;
    const { outcome } = fetcher.data;
    // What was typed is kept on the server by now, or erased there.
    if (outcome === "connected" || outcome === "disconnected") setDraft(JSON.parse(saved) as CredentialsDraft);
    if (outcome === "disconnected") shopify.toast.show(t("connections.disconnect.done", { name }));
  }, [fetcher.state, fetcher.data, saved, shopify, t, name]);

  const send = (what: ConnectionRequest) => fetcher.submit(what, { method: "post", encType: "application/json" });
  const connect = () => send({ intent: "connect", entered: draft });

  return (
    <Page
      title={name}
      titleMetadata={!connection && <Badge>{t("connections.notConnected")}</Badge>}
      backAction={{ content: t("connections.title"), url: "/app/connections" }}
      primaryAction={
        connection
          ? {
              content: t("connections.test"),
              loading: asked?.intent === "test",
              disabled: asked !== undefined || dirty,
              onAction: () => send({ intent: "test", connectionId: connection.id }),
            }
          : {
              content: t("connections.connect"),
              loading: asked?.intent === "connect",
              disabled: asked !== undefined,
              onAction: connect,
            }
      }
      secondaryActions={
        connection
          ? [
              {
                content: t("connections.disconnect.action"),
                destructive: true,
                loading: asked?.intent === "disconnect",
                disabled: asked !== undefined,
                onAction: () => void shopify.modal.show(DISCONNECT_MODAL),
              },
            ]
          : []
      }
    >
      <LeaveGuard
        id="connection-bar"
        open={dirty}
        saving={asked?.intent === "connect"}
        onSave={connect}
        onDiscard={() => {
          setDraft(JSON.parse(saved) as CredentialsDraft);
          setDismissed(fetcher.data);
        }}
      />
      {connection && (
        <DisconnectModal
          provider={provider}
          onConfirm={() => send({ intent: "disconnect", connectionId: connection.id })}
        />
      )}
      <Layout>
        {answer && answer.outcome !== "disconnected" && (
          <Layout.Section variant="fullWidth">
            <AnswerBanner answer={answer} provider={provider} onDismiss={() => setDismissed(fetcher.data)} />
          </Layout.Section>
        )}
        <Layout.Section>
          <BlockStack gap="400">
            {connection && <StatusCard provider={provider as ProviderDetail & ConnectedProvider} />}
            <CredentialsForm
              provider={provider}
              draft={draft}
              issues={answer?.outcome === "fields" ? answer.issues : {}}
              onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
            />
            {provider.pushHelp && (
              <PushCard
                name={name}
                help={provider.pushHelp}
                address={provider.pushAddress}
                lastPushAt={connection?.lastPushAt ?? null}
              />
            )}
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">{children}</BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
