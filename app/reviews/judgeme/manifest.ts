import type { ReviewSite } from "../review-site.ts";
import { inviteJudgeme, listJudgeme, rereadJudgeme, testJudgeme } from "./client.server.ts";
import { pushJudgeme } from "./push.server.ts";
import { readJudgeme } from "./read.ts";

/** A Shopify app of its own. No documented field holds the order: e-mail address, product and time are what ties. */
export const manifest = {
  id: "judgeme",
  label: "Judge.me",
  docs: "https://judge.me/help/en/articles/8299679",
  credentials: [
    {
      name: "shopDomain",
      label: { nl: "Winkeldomein (….myshopify.com)", en: "Shop domain (….myshopify.com)" },
      secret: false,
    },
    { name: "token", label: { nl: "Privé-API-token", en: "Private API token" }, secret: true },
  ],
  credentialsHelp: {
    nl: "U vindt de privé-API-token in de instellingen van Judge.me. Het winkeldomein is het adres dat op myshopify.com eindigt.",
    en: "You find the private API token in Judge.me's settings. The shop domain is the address that ends in myshopify.com.",
  },
  // The vendor publishes no limit; this is ours.
  rateLimits: [{ requests: 60, seconds: 60 }],
  ties: { orderReference: false, orderId: false, email: true, product: true },
  invites: true,
  read: readJudgeme,
  list: listJudgeme,
  reread: rereadJudgeme,
  test: testJudgeme,
  invite: inviteJudgeme,
  mark: {
    shows: "none",
    source: "https://judge.me/help/en/articles/8299679",
    reason: {
      nl: "Judge.me is geen keurmerk en toont zijn gemiddelde zelf in het thema.",
      en: "Judge.me is no quality mark and shows its average in the theme itself.",
    },
    structuredData: { allowed: false, source: "https://judge.me/help/en/articles/8299679" },
  },
  push: pushJudgeme,
  pushHelp: {
    nl: "Laat met uw privé-API-token webhooks naar dit adres aanmaken voor review/created, review/updated en review/published; zo zijn ze ondertekend met diezelfde token. Zonder webhooks vragen wij Judge.me zelf om nieuws.",
    en: "Have webhooks to this address made with your private API token, for review/created, review/updated and review/published; they are then signed with that same token. Without webhooks we ask Judge.me for news ourselves.",
  },
} satisfies ReviewSite;
