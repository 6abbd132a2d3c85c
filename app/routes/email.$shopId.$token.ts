import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { emailConfirmationPage } from "#app/email-confirmation-page.server.ts";
import { readEmailLink } from "#app/queries/settings/read-email-link.ts";
import { confirmBusinessEmail } from "#app/use-cases/settings/confirm-business-email.ts";

/** Where a verification mail leads: says what it is about, and confirms nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const link = await readEmailLink(params["shopId"] ?? "", params["token"] ?? "", new Date().toISOString());
  return emailConfirmationPage(link, request.headers.get("accept-language"));
}

/** Somebody pressed the button. */
export async function action({ request, params }: ActionFunctionArgs) {
  const link = await confirmBusinessEmail(params["shopId"] ?? "", params["token"] ?? "", new Date().toISOString());
  const view = link.state === "open" ? { ...link, state: "confirmed" as const } : link;
  return emailConfirmationPage(view, request.headers.get("accept-language"));
}
