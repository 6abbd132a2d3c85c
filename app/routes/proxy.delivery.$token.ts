import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { authenticate } from "#app/shopify.server.ts";
import { findDeliveryQuestion } from "#app/queries/reviews/find-delivery-question.ts";
import { type DeliveryPage, deliveryPage } from "#app/storefront/delivery-question.ts";
import { answerDeliveryQuestion } from "#app/use-cases/reviews/answer-delivery-question.ts";

const TOKEN = /^[\w-]{22}$/;
const LONGEST = 2000;

/** The page behind the link of a mail. Opening it records nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = await open(request, params.token);
  return asked.answer(asked.state === "open" ? { type: "question", order: asked.order } : { type: asked.state });
}

/** A pressed button: "received" is kept, "something is wrong" asks for words first and then opens a claim with them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const asked = await open(request.clone(), params.token);
  if (asked.state !== "open") return asked.answer({ type: asked.state });
  const form = await request.formData();
  const words = String(form.get("words") ?? "").trim();
  if (form.get("answer") === "received") return asked.keep({ answer: "received" }, "thanksReceived");
  if (!form.has("words")) return asked.answer({ type: "problem", order: asked.order, words: "", error: null });
  const error = words === "" ? "wordsNeeded" : words.length > LONGEST ? "tooLong" : null;
  if (error) return asked.answer({ type: "problem", order: asked.order, words, error });
  return asked.keep({ answer: "problem", words }, "thanksProblem");
}

/** @throws Response when the request does not come through Shopify's app proxy */
async function open(request: Request, token: string | undefined) {
  const { liquid } = await authenticate.public.appProxy(request);
  const { searchParams } = new URL(request.url);
  const shopDomain = searchParams.get("shop") ?? "";
  const given = token && TOKEN.test(token) ? token : "";
  const now = new Date().toISOString();
  const { shop, language, formality, state, order } = await findDeliveryQuestion(shopDomain, given, now);
  const action = `${searchParams.get("path_prefix") ?? ""}/delivery/${given}`;
  const answer = (page: DeliveryPage) => {
    const response = liquid(deliveryPage(page, { language, formality, shop, action }), { layout: true });
    response.headers.set("referrer-policy", "no-referrer");
    response.headers.set("cache-control", "no-store");
    return response;
  };
  return {
    state,
    order: order ?? "",
    answer,
    async keep(given_: Parameters<typeof answerDeliveryQuestion>[2], thanks: "thanksReceived" | "thanksProblem") {
      const kept = await answerDeliveryQuestion(shopDomain, given, given_, now);
      return answer({ type: kept.ok ? thanks : kept.error });
    },
  };
}
