import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { Banner, BlockStack, Layout, Link, Page } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { LeaveGuard } from "#app/components/leave-guard.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { AutomaticLettersCard } from "#app/components/settings/automatic-letters-card.tsx";
import { BusinessEmailCard } from "#app/components/settings/business-email-card.tsx";
import { IdentityForm } from "#app/components/settings/identity-form.tsx";
import { MailForm } from "#app/components/settings/mail-form.tsx";
import { ScopesCard } from "#app/components/settings/scopes-card.tsx";
import { identityDraft, mailDraft, mailInput } from "#app/components/settings/settings-draft.ts";
import { TestMail } from "#app/components/settings/test-mail.tsx";
import { env } from "#app/env.server.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { readBusinessEmail } from "#app/queries/settings/read-business-email.ts";
import { readSettingsPage } from "#app/queries/settings/read-settings-page.ts";
import { testMailFor, testRecipients } from "#app/test-mail.server.ts";
import { saveTrader } from "#app/use-cases/disclosure/save-trader.ts";
import { saveAutomaticLetters } from "#app/use-cases/settings/save-automatic-letters.ts";
import { saveMailSettings } from "#app/use-cases/settings/save-mail-settings.ts";
import { sendTestMail } from "#app/use-cases/settings/send-test-mail.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const { shop } = merchant;
  const now = new Date().toISOString();
  const [{ identity, mail, automatic, traderEmail }, email] = await Promise.all([
    readSettingsPage(shop.id),
    readBusinessEmail(shop.id, now),
  ]);
  return json({
    identity,
    mail,
    automatic,
    traderEmail,
    email,
    ourAddress: env.smtpUrl && env.mailFrom ? env.mailFrom : null,
    usualReplyTo: traderEmail ?? shop.email,
    usualName: shop.name ?? shop.domain,
    recipients: testRecipients(merchant),
    scopes: shop.scopes,
  });
}

const fields = z.record(z.string(), z.unknown());
const submission = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("save"),
    identity: fields.nullable(),
    mail: fields.nullable(),
    automatic: z.object({ acknowledge: z.boolean() }).nullish(),
  }),
  z.object({ intent: z.literal("test"), to: z.string() }),
]);

/** `save` keeps the cards that were changed; `test` sends a mail to the merchant himself. */
export async function action({ request }: ActionFunctionArgs) {
  const merchant = await authenticateMerchant(request);
  const now = new Date().toISOString();
  const asked = submission.parse(await request.json());
  if (asked.intent === "save") return save(merchant.shop.id, asked, now);
  const mail = testMailFor(merchant, asked.to);
  if (!mail) throw json({ reason: "not_found" }, { status: 404 });
  return json({ to: mail.to, test: await sendTestMail(merchant.shop.id, mail, now) });
}

type Card = { refused: boolean; issues: Record<string, string> };
const FINE: Card = { refused: false, issues: {} };

async function save(
  shopId: string,
  { identity, mail, automatic }: Extract<z.infer<typeof submission>, { intent: "save" }>,
  now: string,
): Promise<Response> {
  const before = await readSettingsPage(shopId);
  const trader = identity ? await saveTrader({ now }, { shopId, input: identity, confirm: false }) : null;
  if (automatic) await saveAutomaticLetters(shopId, automatic.acknowledge);
  const mailing = mail ? await saveMailSettings(shopId, mail) : null;
  return json({
    saved: {
      identity: trader && !trader.ok ? { refused: true, issues: trader.error } : FINE,
      mail: mailing && !mailing.ok ? { refused: true, issues: mailing.error } : FINE,
      unconfirmed: before.confirmed && trader?.ok === true && !trader.value.confirmed,
    },
  });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

type Saved = { saved: { identity: Card; mail: Card; unconfirmed: boolean } };

export default function Settings() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const fetcher = useFetcher<Saved>();
  const [identity, setIdentity, identityChanged] = useDraft(identityDraft(page.identity));
  const [mail, setMail, mailChanged] = useDraft(mailDraft(page.mail));
  const [automatic, setAutomatic, automaticChanged] = useDraft(page.automatic);
  const [discarded, setDiscarded] = useState<Saved>();
  const answer = fetcher.data === discarded ? undefined : fetcher.data?.saved;
  const refused = answer ? [answer.identity, answer.mail].some((card) => card.refused) : false;
  const busy = fetcher.state !== "idle";

  useEffect(() => {
    const saved = fetcher.data?.saved;
    if (fetcher.state === "idle" && saved && !saved.identity.refused && !saved.mail.refused)
      shopify.toast.show(t("settings.saved"));
  }, [fetcher.state, fetcher.data, shopify, t]);

  const submit = () =>
    fetcher.submit(
      JSON.stringify({
        intent: "save",
        identity: identityChanged ? identity : null,
        mail: mailChanged ? mailInput(mail) : null,
        automatic: automaticChanged ? automatic : null,
      }),
      { method: "post", encType: "application/json" },
    );
  const discard = () => {
    setIdentity(identityDraft(page.identity));
    setMail(mailDraft(page.mail));
    setAutomatic(page.automatic);
    setDiscarded(fetcher.data);
  };

  return (
    <Page title={t("settings.title")}>
      <LeaveGuard
        id="settings-bar"
        open={identityChanged || mailChanged || automaticChanged}
        saving={busy}
        onSave={submit}
        onDiscard={discard}
      />
      <Layout>
        {refused && (
          <Layout.Section>
            <Banner tone="critical" title={t("settings.refused")} />
          </Layout.Section>
        )}
        {answer?.unconfirmed && (
          <Layout.Section>
            <Banner tone="warning" title={t("settings.unconfirmed.title")}>
              {t("settings.unconfirmed.text")} <Link url="/app/footer">{t("settings.openFooter")}</Link>
            </Banner>
          </Layout.Section>
        )}
        <Layout.Section>
          <BlockStack gap="400">
            <IdentityForm
              draft={identity}
              issues={answer?.identity.issues ?? {}}
              onChange={(change) => setIdentity({ ...identity, ...change })}
            />
            <MailForm
              draft={mail}
              issues={answer?.mail.issues ?? {}}
              ourAddress={page.ourAddress}
              usualReplyTo={page.usualReplyTo}
              usualName={page.usualName}
              hasPassword={page.mail.hasPassword}
              onChange={(change) => setMail({ ...mail, ...change })}
            >
              <TestMail
                mode={page.mail.mode}
                testedAt={page.mail.testedAt}
                recipients={page.recipients}
                unsaved={mailChanged}
              />
            </MailForm>
            <AutomaticLettersCard
              acknowledge={automatic.acknowledge}
              onChange={(acknowledge) => setAutomatic({ acknowledge })}
            />
          </BlockStack>
        </Layout.Section>
        <Layout.Section variant="oneThird">
          <BlockStack gap="400">
            <BusinessEmailCard address={page.traderEmail} state={page.email} />
            <ScopesCard known={page.scopes} />
          </BlockStack>
        </Layout.Section>
      </Layout>
    </Page>
  );
}

/** A form's state that begins anew whenever what is kept changes. */
function useDraft<Draft>(kept: Draft): [Draft, (draft: Draft) => void, boolean] {
  const keptText = JSON.stringify(kept);
  const [draft, setDraft] = useState(kept);
  useEffect(() => setDraft(JSON.parse(keptText) as Draft), [keptText]);
  return [draft, setDraft, JSON.stringify(draft) !== keptText];
}
