import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { adminLanguage } from "#app/locales/admin-language.ts";
import { createTranslator } from "#app/locales/translator.ts";

export const meta: MetaFunction = () => [{ title: "Weerwoord" }, { name: "robots", content: "noindex" }];

/** The app is installed and opened from Shopify only; whoever comes here by another way is told so. */
export function loader({ request }: LoaderFunctionArgs) {
  const accepted = request.headers.get("accept-language")?.split(",") ?? [];
  const { t } = createTranslator(adminLanguage(...accepted.map((tag) => tag.split(";")[0]?.trim())));
  return json({ title: t("login.title"), text: t("login.text") });
}

export default function Login() {
  const { title, text } = useLoaderData<typeof loader>();
  return (
    <main style={{ maxWidth: "40rem", margin: "20vh auto", padding: "0 1rem", fontFamily: "system-ui, sans-serif" }}>
      <h1 style={{ fontSize: "1.5rem", lineHeight: 1.3, fontWeight: 650, marginBottom: "0.5rem" }}>{title}</h1>
      <p>{text}</p>
    </main>
  );
}
