import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData, useSearchParams } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { Banner, BlockStack, Box, Layout, Page, Text } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { AdviceList } from "#app/components/footer/advice-list.tsx";
import { draftOf, factsOf, type FooterDraft, inputOf, withBody } from "#app/components/footer/footer-draft.ts";
import { EmailCheck } from "#app/components/footer/email-check.tsx";
import { FooterForm } from "#app/components/footer/footer-form.tsx";
import { FooterPreview } from "#app/components/footer/footer-preview.tsx";
import { PlacementList } from "#app/components/footer/placement-list.tsx";
import { usePlacementList } from "#app/components/footer/use-placement-list.ts";
import { ThemeStatusCard } from "#app/components/footer/theme-status-card.tsx";
import { TrustMarkCard } from "#app/components/footer/trust-mark-card.tsx";
import { LeaveGuard } from "#app/components/leave-guard.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { useFormat } from "#app/components/use-format.ts";
import { disclosureOn } from "#app/domain/disclosure/disclosure-on.ts";
import { offeredBody } from "#app/domain/disclosure/entities.ts";
import { isListed } from "#app/domain/disclosure/placements.ts";
import { dayIn } from "#app/domain/time.ts";
import { env } from "#app/env.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readDisclosurePage } from "#app/queries/disclosure/read-disclosure-page.ts";
import { readTrustMarks } from "#app/queries/reviews/read-trust-marks.ts";
import { publishDisclosure } from "#app/use-cases/disclosure/publish-disclosure.ts";
import { saveTrader } from "#app/use-cases/disclosure/save-trader.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const now = new Date().toISOString();
  const [page, marks] = await Promise.all([
    readDisclosurePage({ now, apiKey: env.apiKey }, { shopId: shop.id }),
    readTrustMarks(shop.id, now),
  ]);
  const { trader, suggested, shipsTo, published, theme, links, email } = page;
  const policiesUrl = `https://${shop.domain}/admin/settings/legal`;
  const today = dayIn(now, shop.timeZone);
  return json({ trader, suggested, shipsTo, published, theme, links, policiesUrl, email, marks, today });
}

const submission = z.object({ intent: z.enum(["save", "publish"]), input: z.record(z.string(), z.unknown()) });

/** `save` keeps the data; `publish` also confirms them and puts the footer into the storefront. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, graphql } = await authenticateMerchant(request);
  const { intent, input } = submission.parse(await request.json());
  const now = new Date().toISOString();
  const saved = await saveTrader({ now }, { shopId: shop.id, input, confirm: intent === "publish" });
  if (!saved.ok) return json({ outcome: "refused" as const, issues: saved.error }, { status: 422 });
  if (intent === "save") return json({ outcome: "saved" as const, issues: {} });
  const published = await publishDisclosure({ graphql, now }, { shopId: shop.id });
  if (!published.ok) return json({ outcome: "unpublished" as const, reason: published.error.kind, issues: {} });
  return json({ outcome: published.value.prints ? ("published" as const) : ("silent" as const), issues: {} });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function Footer() {
  const { trader, suggested, shipsTo, published, theme, links, policiesUrl, email, marks, today } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const shopify = useAppBridge();
  const fetcher = useFetcher<typeof action>();
  const saved = draftOf(trader, suggested);
  const savedText = JSON.stringify(saved);
  const [parameters, setParameters] = useSearchParams();
  const chosen = offeredBody(parameters.get("body"), today);
  const [draft, setDraft] = useState(chosen ? withBody(saved, chosen) : saved);
  const dirty = JSON.stringify(draft) !== savedText;
  const busy = fetcher.state !== "idle";
  const [discarded, setDiscarded] = useState<typeof fetcher.data>();
  const answer = fetcher.data === discarded ? undefined : fetcher.data;

  const loadedText = useRef(savedText);
  useEffect(() => {
    // A body chosen in the directory is a change of the draft: what was loaded with it must not undo it.
    if (loadedText.current === savedText) return;
    loadedText.current = savedText;
    setDraft(JSON.parse(savedText) as FooterDraft);
  }, [savedText]);
  useEffect(() => {
    if (fetcher.state !== "idle" || !fetcher.data) return;
    const said = fetcher.data.outcome;
    if (said === "saved" || said === "published" || said === "silent") shopify.toast.show(t(`footer.toast.${said}`));
  }, [fetcher.state, fetcher.data, shopify, t]);
  // Once it is saved or let go, the address must not choose the body again.
  const choosing = parameters.has("body");
  useEffect(() => {
    if (choosing && !dirty) setParameters({}, { replace: true, preventScrollReset: true });
  }, [choosing, dirty, setParameters]);

  const send = (intent: "save" | "publish") =>
    fetcher.submit(JSON.stringify({ intent, input: inputOf(draft) }), { method: "post", encType: "application/json" });
  const change = (fields: Partial<FooterDraft>) => setDraft((before) => ({ ...before, ...fields }));
  const facts = factsOf(draft, trader, !dirty, shipsTo);
  const placements = usePlacementList(savedText + JSON.stringify([published, theme?.status]));
  const live = !dirty && trader.confirmedAt !== null && published?.current === true;

  return (
    <Page
      title={t("footer.title")}
      subtitle={t("footer.subtitle")}
      primaryAction={{
        content: t(live ? "footer.isLive" : "footer.publish"),
        disabled: live,
        loading: busy,
        onAction: () => send("publish"),
      }}
    >
      <LeaveGuard
        id="footer-bar"
        open={dirty}
        saving={busy}
        onSave={() => send("save")}
        onDiscard={() => {
          setDraft(saved);
          setDiscarded(fetcher.data);
        }}
      />
      <Layout>
        {answer?.outcome === "refused" && (
          <Layout.Section>
            <Banner tone="critical" title={t("form.refused")} />
          </Layout.Section>
        )}
        {answer?.outcome === "unpublished" && (
          <Layout.Section>
            <Banner tone="critical" title={t("footer.unpublished")}>
              {t(`shopifyError.${answer.reason}`)}
            </Banner>
          </Layout.Section>
        )}
        <Layout.Section>
          <BlockStack gap="400">
            <AdviceList advice={disclosureOn(facts, today, "en").advice.filter((each) => !isListed(each))} />
            <FooterForm
              draft={draft}
              issues={answer?.issues ?? {}}
              today={today}
              shipsTo={shipsTo}
              emailCheck={<EmailCheck state={email} unsaved={draft.email.trim() !== (trader.email ?? "")} />}
              onChange={change}
            />
            <PlacementList
              list={placements.list}
              policiesUrl={policiesUrl}
              busy={placements.busy}
              onMark={placements.mark}
              onRetry={placements.retry}
            />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <FooterPreview facts={facts} today={today} />
            <ThemeStatusCard known={theme?.status} links={links} />
            <TrustMarkCard marks={marks} link={links.mark} />
            <Box paddingInline={{ xs: "400", sm: "0" }}>
              <Text as="p" tone="subdued" variant="bodySm">
                {published
                  ? t("footer.publishedAt", { date: format.dateTime(published.at) })
                  : t("footer.neverPublished")}{" "}
                {t("footer.byPublishing")}
              </Text>
            </Box>
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}
