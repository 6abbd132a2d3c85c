import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { Badge, BlockStack, Layout, Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { carrierDetail } from "#app/carrier-page.server.ts";
import type { Carrier } from "#app/carriers/carrier.ts";
import { findCarrier } from "#app/carriers/registry.ts";
import { AnswerBanner } from "#app/components/connections/answer-banner.tsx";
import type { ConnectionAnswer } from "#app/components/connections/connection-data.ts";
import {
  type CredentialsDraft,
  credentialsDraft,
  CredentialsForm,
} from "#app/components/connections/credentials-form.tsx";
import { DISCONNECT_MODAL, DisconnectModal } from "#app/components/connections/disconnect-modal.tsx";
import { ProvesCard } from "#app/components/connections/proves-card.tsx";
import { PushCard } from "#app/components/connections/push-card.tsx";
import { StatusCard } from "#app/components/connections/status-card.tsx";
import { UnknownCodesCard } from "#app/components/connections/unknown-codes-card.tsx";
import { LeaveGuard } from "#app/components/leave-guard.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readCarriers } from "#app/queries/connections/read-carriers.ts";
import { connectCarrier } from "#app/use-cases/connections/connect-carrier.ts";
import { disconnect } from "#app/use-cases/connections/disconnect.ts";
import { testConnection } from "#app/use-cases/connections/test-connection.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { id } = carrierNamed(params.carrierId);
  const [read] = await readCarriers(shop.id, now(), [id]);
  return json({ carrier: carrierDetail(read!) });
}

const submission = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("connect"), entered: z.record(z.string(), z.string()) }),
  z.object({ intent: z.literal("test"), connectionId: z.uuid() }),
  z.object({ intent: z.literal("disconnect"), connectionId: z.uuid() }),
]);
type Asked = z.infer<typeof submission>;

/** `connect` tries what was entered and keeps it; `test` tries what is kept; `disconnect` erases it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { id } = carrierNamed(params.carrierId);
  const asked = submission.parse(await request.json());
  return json(await answerTo(shop.id, id, asked));
}

async function answerTo(shopId: string, carrierId: Carrier["id"], asked: Asked): Promise<ConnectionAnswer> {
  switch (asked.intent) {
    case "connect": {
      const connected = await connectCarrier(shopId, carrierId, asked.entered, now);
      if (connected.ok) {
        const { mayReadProof, untested } = connected.value;
        return { outcome: "connected", mayReadProof, untested };
      }
      const { error } = connected;
      return error.type === "fields"
        ? { outcome: "fields", issues: error.issues }
        : { outcome: "unauthorised", reason: error.reason };
    }
    case "test": {
      const tested = await testConnection(shopId, asked.connectionId, now);
      if (tested.ok) return { outcome: "tested", mayReadProof: tested.value.mayReadProof };
      const { error } = tested;
      return error.kind === "not_connected" ? { outcome: "not_connected" } : { outcome: "failed", failure: error };
    }
    case "disconnect": {
      const ended = await disconnect(shopId, asked.connectionId, now());
      return { outcome: ended ? "disconnected" : "not_connected" };
    }
  }
}

function carrierNamed(id: string | undefined): Carrier {
  const carrier = findCarrier(id ?? "");
  if (!carrier) throw json({ reason: "not_found" }, { status: 404 });
  return carrier;
}

function now(): string {
  return new Date().toISOString();
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function CarrierPage() {
  const { carrier } = useLoaderData<typeof loader>();
  // Another carrier's page begins anew: nothing typed for one is ever sent to the other.
  return <CarrierConnectionPage key={carrier.id} />;
}

function CarrierConnectionPage() {
  const { carrier } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const fetcher = useFetcher<ConnectionAnswer>();
  const { label: name, connection } = carrier;
  const asked = fetcher.json as Asked | undefined;
  const saved = JSON.stringify(credentialsDraft(carrier));
  const [draft, setDraft] = useState(credentialsDraft(carrier));
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

  const send = (what: Asked) => fetcher.submit(what, { method: "post", encType: "application/json" });
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
        <DisconnectModal name={name} onConfirm={() => send({ intent: "disconnect", connectionId: connection.id })} />
      )}
      <Layout>
        {answer && answer.outcome !== "disconnected" && (
          <Layout.Section variant="fullWidth">
            <AnswerBanner answer={answer} carrier={carrier} onDismiss={() => setDismissed(fetcher.data)} />
          </Layout.Section>
        )}
        <Layout.Section>
          <BlockStack gap="400">
            {connection && <StatusCard carrier={carrier} connection={connection} />}
            <CredentialsForm
              carrier={carrier}
              draft={draft}
              issues={answer?.outcome === "fields" ? answer.issues : {}}
              onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
            />
            {carrier.pushHelp && (
              <PushCard
                name={name}
                help={carrier.pushHelp}
                address={carrier.pushAddress}
                lastPushAt={connection?.lastPushAt ?? null}
              />
            )}
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <ProvesCard carrier={carrier} />
            {connection && <UnknownCodesCard name={name} codes={connection.unknownCodes} />}
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
