import { json, type ActionFunctionArgs, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData, useNavigate } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Card, EmptySearchResult, InlineStack, Page, Pagination } from "@shopify/polaris";
import { boundary } from "@shopify/shopify-app-remix/server";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { PageError } from "#app/components/page-error.tsx";
import { DeadLetterList } from "#app/components/problems/dead-letter-list.tsx";
import { authenticateMerchant } from "#app/merchant.server.ts";
import { listDeadLetters } from "#app/queries/inbox/list-dead-letters.ts";
import { retryAllDeadLetters, retryDeadLetter } from "#app/use-cases/inbox/retry-dead-letter.ts";

/** An id of the inbox: it counts up, so more digits than these are none of ours. */
const messageId = z.string().regex(/^\d{1,18}$/);

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const before = messageId.safeParse(new URL(request.url).searchParams.get("before")).data;
  return json({ older: before !== undefined, ...(await listDeadLetters(shop.id, { before })) });
}

const submission = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("retry"), id: messageId }),
  z.object({ intent: z.literal("retry-all") }),
]);

/** Puts one message, or all of them, back into the inbox. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateMerchant(request);
  const asked = submission.parse(await request.json());
  if (asked.intent === "retry-all") return json({ all: await retryAllDeadLetters(shop.id) });
  return json({ found: (await retryDeadLetter(shop.id, asked.id)).ok });
}

export const headers: HeadersFunction = (args) => boundary.headers(args);
export { PageError as ErrorBoundary };

type Asked = z.infer<typeof submission>;

export default function Problems() {
  const { rows, next, older } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const navigate = useNavigate();
  const fetcher = useFetcher<{ all: number } | { found: boolean }>();
  const asked = fetcher.json as Asked | undefined;
  const send = (what: Asked) => fetcher.submit(what, { method: "post", encType: "application/json" });

  useEffect(() => {
    const { data } = fetcher;
    if (fetcher.state !== "idle" || !data) return;
    if ("all" in data) shopify.toast.show(t("problems.retriedAll", { count: data.all }));
    else shopify.toast.show(t(data.found ? "problems.retried" : "problems.gone"));
  }, [fetcher.state, fetcher.data, shopify, t]);

  return (
    <Page
      title={t("problems.title")}
      subtitle={t("problems.subtitle")}
      backAction={{ content: t("problems.back"), url: "/app" }}
      {...(rows.some(({ canRetry }) => canRetry) && {
        primaryAction: {
          content: t("problems.retryAll"),
          loading: asked?.intent === "retry-all",
          disabled: asked !== undefined,
          onAction: () => send({ intent: "retry-all" }),
        },
      })}
    >
      {rows.length === 0 ? (
        <Card>
          <EmptySearchResult title={t("problems.none")} description={t("problems.noneHelp")} />
        </Card>
      ) : (
        <BlockStack gap="400">
          <DeadLetterList
            letters={rows}
            busy={asked?.intent === "retry" ? asked.id : null}
            onRetry={(id) => send({ intent: "retry", id })}
          />
          {(older || next) && (
            <InlineStack align="center">
              <Pagination
                hasPrevious={older}
                previousTooltip={t("problems.first")}
                onPrevious={() => navigate("/app/problems")}
                hasNext={next !== null}
                nextTooltip={t("problems.older")}
                onNext={() => navigate(`/app/problems?before=${next}`)}
              />
            </InlineStack>
          )}
        </BlockStack>
      )}
    </Page>
  );
}
