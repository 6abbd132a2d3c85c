import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData, useSubmit } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, InlineStack, Page, Pagination } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { PageError } from "#app/components/page-error.tsx";
import { usePager } from "#app/components/pager.tsx";
import { AddRefusalForm } from "#app/components/reviews/add-refusal-form.tsx";
import { type MailRefusal, MailRefusalList } from "#app/components/reviews/mail-refusal-list.tsx";
import { REMOVE_REFUSAL_MODAL, RemoveRefusalModal } from "#app/components/reviews/remove-refusal-modal.tsx";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { pageRequest } from "#app/queries/keyset-page.ts";
import { listMailRefusals } from "#app/queries/reviews/list-mail-refusals.ts";
import { allowMail } from "#app/use-cases/reviews/allow-mail.ts";
import { refuseMail } from "#app/use-cases/reviews/refuse-mail.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const { searchParams } = new URL(request.url);
  const search = searchParams.get("search") ?? "";
  return json({ search, ...(await listMailRefusals(shop.id, { search, ...pageRequest(searchParams) })) });
}

const submission = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), address: z.string().max(1000) }),
  z.object({ intent: z.literal("remove"), id: z.uuid() }),
]);
type Asked = z.infer<typeof submission>;

/** Puts an address on the list, or takes one off it. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const asked = submission.parse(await request.json());
  if (asked.intent === "remove") return json({ intent: asked.intent, ok: await allowMail(shop.id, asked.id) });
  const added = await refuseMail(shop.id, asked.address, new Date().toISOString());
  return json({ intent: asked.intent, ok: added.ok });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function DoNotMail() {
  const { search, rows, previous, next } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const fetcher = useFetcher<typeof action>();
  const submit = useSubmit();
  const pager = usePager({ previous, next });
  const [address, setAddress] = useState("");
  const [removing, setRemoving] = useState<MailRefusal & { email: string }>();
  const asked = fetcher.json as Asked | undefined;
  const send = (what: Asked) => fetcher.submit(what, { method: "post", encType: "application/json" });

  useEffect(() => {
    const { data } = fetcher;
    if (fetcher.state !== "idle" || !data) return;
    if (data.intent === "remove") shopify.toast.show(t(data.ok ? "doNotMail.removed" : "doNotMail.gone"));
    else if (data.ok) {
      shopify.toast.show(t("doNotMail.added"));
      setAddress("");
    }
  }, [fetcher.state, fetcher.data, shopify, t]);

  return (
    <Page
      title={t("doNotMail.title")}
      subtitle={t("doNotMail.subtitle")}
      backAction={{ content: t("doNotMail.back"), url: "/app/reviews" }}
    >
      <BlockStack gap="400">
        <AddRefusalForm
          address={address}
          refused={asked === undefined && fetcher.data?.intent === "add" && !fetcher.data.ok}
          saving={asked?.intent === "add"}
          onChange={setAddress}
          onAdd={() => send({ intent: "add", address })}
        />
        <MailRefusalList
          refusals={rows}
          search={search}
          busy={asked !== undefined}
          onSearch={(value) => submit(value ? { search: value } : {}, { replace: true })}
          onRemove={(refusal) => {
            setRemoving(refusal);
            void shopify.modal.show(REMOVE_REFUSAL_MODAL);
          }}
        />
        {(pager.hasPrevious || pager.hasNext) && (
          <InlineStack align="center">
            <Pagination {...pager} />
          </InlineStack>
        )}
      </BlockStack>
      <RemoveRefusalModal
        refusal={removing}
        onConfirm={() => removing && send({ intent: "remove", id: removing.id })}
      />
    </Page>
  );
}
