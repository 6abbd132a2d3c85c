import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useSubmit } from "@remix-run/react";
import { Banner, BlockStack, DropZone, FormLayout, List, Page, Select, Text, TextField } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FormPart } from "#app/components/form-part.tsx";
import { PageError } from "#app/components/page-error.tsx";
import { useFormat } from "#app/components/use-format.ts";
import { CUSTOMER_REASONS } from "#app/domain/claim/reasons.ts";
import { toDecimal } from "#app/domain/money.ts";
import { dayIn } from "#app/domain/time.ts";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { type FormIssues, MAX_FORM_BYTES, readNewClaim } from "#app/new-claim-form.server.ts";
import { isUuid } from "#app/parameters.ts";
import { findOrder } from "#app/queries/orders/find-order.ts";
import { findOrderNamed } from "#app/queries/orders/find-order-named.ts";
import { keepFile } from "#app/use-cases/claims/keep-file.ts";
import { openClaim } from "#app/use-cases/claims/open-claim.ts";

const CHANNELS = ["customer", "mediator", "psp"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const orderId = new URL(request.url).searchParams.get("orderId");
  const order = isUuid(orderId) ? await findOrder(shop.id, orderId) : undefined;
  const amount =
    order?.totalMinor && order.currency ? toDecimal({ minor: BigInt(order.totalMinor), currency: order.currency }) : "";
  return json({
    order: order && { id: order.id, name: order.name, customerName: order.customerName, placedAt: order.placedAt },
    amount,
    currency: order?.currency ?? shop.currency,
    today: dayIn(new Date().toISOString(), shop.timeZone),
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, userId, redirect } = await authenticateMerchant(request);
  const refuse = (issues: FormIssues) => json({ issues }, { status: 422 });
  if (Number(request.headers.get("content-length") ?? 0) > MAX_FORM_BYTES) return refuse({ files: "too_large" });
  const form = await request.formData();
  const now = new Date().toISOString();
  const chosen = form.get("orderId");
  const order = typeof chosen === "string" && isUuid(chosen) ? await findOrder(shop.id, chosen) : undefined;
  const currency = order?.currency ?? shop.currency;
  const read = await readNewClaim(form, { currency, timeZone: shop.timeZone, now });
  if (!read.ok) return refuse(read.error);
  const { files, orderName, ...claim } = read.value;
  const orderId = claim.orderId ?? (orderName ? await findOrderNamed(shop.id, orderName) : null);
  if (orderId === undefined) return refuse({ orderName: "no_order" });
  const opened = await openClaim(shop.id, { ...claim, orderId }, `merchant:${userId}`, now);
  if (!opened.ok) return refuse({ orderName: opened.error });
  const { claimId } = opened.value;
  for (const file of files)
    await keepFile(shop.id, { ...file, purpose: "statement", claimId, ...(orderId && { orderId }) });
  return redirect(`/app/claims/${claimId}`);
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

export default function NewClaim() {
  const { order, today, currency, ...loaded } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const format = useFormat();
  const submit = useSubmit();
  const busy = useNavigation().state !== "idle";
  const issues: Record<string, string> = useActionData<typeof action>()?.issues ?? {};
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState({
    orderName: "",
    channel: "customer",
    reason: "",
    amount: loaded.amount,
    statement: "",
    receivedOn: today,
    dueOn: "",
  });
  const [files, setFiles] = useState<File[]>([]);
  const field = (name: keyof typeof draft) => ({
    label: t(`newClaim.field.${name}`),
    name,
    value: draft[name],
    error: issues[name] && t([`newClaim.issue.${issues[name]}`, "newClaim.issue.other"] as never),
    onChange: (value: string) => setDraft((before) => ({ ...before, [name]: value })),
  });
  const save = () => {
    if (!form.current) return;
    const data = new FormData(form.current);
    for (const file of files) data.append("files", file);
    submit(data, { method: "post", encType: "multipart/form-data" });
  };
  return (
    <Page
      backAction={{ content: t("claims.title"), url: "/app/claims" }}
      title={t("newClaim.title")}
      primaryAction={{ content: t("newClaim.save"), loading: busy, onAction: save }}
    >
      <Form
        ref={form}
        method="post"
        encType="multipart/form-data"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <BlockStack gap="500">
          {Object.keys(issues).length > 0 && <Banner tone="critical" title={t("form.refused")} />}
          <FormPart title={t("newClaim.what")} description={t("newClaim.whatHelp")}>
            <FormLayout>
              {order ? (
                <>
                  <input type="hidden" name="orderId" value={order.id} />
                  <Text as="p">
                    <Text as="span" fontWeight="semibold">
                      {t("order.title", { name: order.name ?? "" })}
                    </Text>{" "}
                    {[order.customerName, order.placedAt && format.date(order.placedAt)].filter(Boolean).join(", ")}
                  </Text>
                </>
              ) : (
                <TextField {...field("orderName")} autoComplete="off" helpText={t("newClaim.help.orderName")} />
              )}
              <Select
                {...field("channel")}
                options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
              />
              <Select
                {...field("reason")}
                placeholder={t("footer.choose")}
                options={CUSTOMER_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
              />
              <TextField
                {...field("amount")}
                autoComplete="off"
                inputMode="decimal"
                suffix={currency}
                helpText={t("newClaim.help.amount")}
              />
            </FormLayout>
          </FormPart>
          <FormPart title={t("newClaim.said")} description={t("newClaim.saidHelp")}>
            <FormLayout>
              <TextField {...field("statement")} multiline={6} autoComplete="off" maxLength={20_000} />
              <DropZone
                label={t("newClaim.files")}
                accept="application/pdf,image/*"
                type="file"
                onDrop={(_all, accepted) => setFiles((before) => [...before, ...accepted])}
                error={Boolean(issues["files"])}
              >
                <DropZone.FileUpload actionTitle={t("newClaim.addFiles")} actionHint={t("newClaim.filesHint")} />
              </DropZone>
              {issues["files"] && (
                <Text as="p" tone="critical">
                  {t([`newClaim.issue.${issues["files"]}`, "newClaim.issue.other"] as never)}
                </Text>
              )}
              {files.length > 0 && (
                <List>
                  {files.map((file, index) => (
                    <List.Item key={index}>{file.name}</List.Item>
                  ))}
                </List>
              )}
            </FormLayout>
          </FormPart>
          <FormPart title={t("newClaim.when")} description={t("newClaim.whenHelp")}>
            <FormLayout>
              <FormLayout.Group>
                <TextField {...field("receivedOn")} type="date" max={today} autoComplete="off" />
                <TextField {...field("dueOn")} type="date" autoComplete="off" helpText={t("newClaim.help.dueOn")} />
              </FormLayout.Group>
            </FormLayout>
          </FormPart>
        </BlockStack>
      </Form>
    </Page>
  );
}
