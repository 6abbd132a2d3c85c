import { newCarrierState } from "#tests/sandbox/carriers/state.ts";
import { newReviewSiteState } from "#tests/sandbox/reviews/state.ts";
import type { SandboxOptions, SandboxState } from "#tests/sandbox/context.ts";
import { policiesOf } from "#tests/sandbox/state/policies.ts";

/** A new shop without orders: a small Dutch lamp shop that sells to its neighbours. */
export function createState(options: SandboxOptions, now: Date): SandboxState {
  const opened = new Date(now.getTime() - 900 * 86_400_000).toISOString();
  return {
    version: 1,
    clockOffsetMs: 0,
    lastId: 6_812_400_118_017,
    lastOrderNumber: 1000,
    shop: {
      id: "60412874981",
      name: "Lampenhuis Oost",
      domain: options.shop,
      email: "beheer@lampenhuis-oost.example",
      contactEmail: "klantenservice@lampenhuis-oost.example",
      ownerName: "Marieke Postma",
      currency: "EUR",
      ianaTimezone: "Europe/Amsterdam",
      primaryUrl: "https://lampenhuis-oost.example",
      primaryHost: "lampenhuis-oost.example",
      phone: "+31 20 555 01 42",
      shipsTo: ["NL", "BE", "DE", "FR"],
      address: {
        firstName: "Marieke",
        lastName: "Postma",
        company: "Lampenhuis Oost B.V.",
        address1: "Javastraat 118",
        address2: null,
        zip: "1094 HP",
        city: "Amsterdam",
        province: null,
        provinceCode: null,
        country: "Netherlands",
        countryCode: "NL",
        phone: "+31205550142",
      },
      createdAt: opened,
      updatedAt: opened,
    },
    locales: [
      { locale: "nl", name: "Dutch", primary: true, published: true },
      { locale: "en", name: "English", primary: false, published: true },
      { locale: "de", name: "German", primary: false, published: true },
      { locale: "fr", name: "French", primary: false, published: true },
    ],
    policies: policiesOf(options.shop, opened),
    users: [
      {
        id: "81920344101",
        firstName: "Marieke",
        lastName: "Postma",
        email: "marieke@lampenhuis-oost.example",
        locale: "nl",
        owner: true,
        permissions: ["manage_orders_information", "manage_disputes"],
      },
      {
        id: "81920344102",
        firstName: "Sam",
        lastName: "Okafor",
        email: "sam@lampenhuis-oost.example",
        locale: "en",
        owner: false,
        permissions: [],
      },
    ],
    theme: { id: "147203981520", name: "Sandbox theme", embed: false, block: false, mark: false },
    grants: { dispute: options.grantDisputeScopes ?? false, optional: [] },
    tokens: [],
    customers: [],
    orders: [],
    disputes: [],
    appMetafields: [],
    subscriptions: [],
    deliveries: [],
    mails: [],
    carriers: newCarrierState(),
    reviewSites: newReviewSiteState(),
    breaks: {},
  };
}
