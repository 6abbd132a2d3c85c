import { describe, expect, test } from "vitest";
import type { EvidenceEntry } from "../entry.ts";
import { readFacts } from "../facts.ts";
import { compellingEvidence, type EarlierOrder, earlierOrder, undisputedOnSameCard } from "./earlier-orders.ts";

const AT = "2026-11-01T10:00:00.000Z";
const entry = (kind: EvidenceEntry["kind"], entity: string, content: object): EvidenceEntry => ({
  id: `${kind}:${entity}`,
  seq: 1,
  kind,
  entity,
  occurredAt: AT,
  recordedAt: AT,
  content,
});
const order = (fields: object = {}) =>
  entry("order", "10", {
    id: 10,
    name: "#1042",
    processed_at: AT,
    email: "Anna@Example.com",
    browser_ip: "192.0.2.7",
    customer: { id: 5 },
    shipping_address: { address1: "Lindelaan 12", zip: "3512 AB", city: "Utrecht", country_code: "NL" },
    ...fields,
  });
const payment = (fields: object = {}) =>
  entry("transaction", "50", {
    id: 50,
    order_id: 10,
    kind: "sale",
    status: "success",
    payment_details: {
      credit_card_company: "Visa",
      credit_card_number: "•••• •••• •••• 4242",
      credit_card_name: "A de Wit",
    },
    ...fields,
  });
const facts = readFacts([order(), payment()]);
const base = earlierOrder(facts)!;
const DISPUTED = "2026-11-21T10:00:00.000Z";
const daysBefore = (days: number) => new Date(Date.parse(DISPUTED) - days * 86_400_000).toISOString();
const earlier = (name: string, days: number, fields: Partial<EarlierOrder> = {}): EarlierOrder => ({
  ...base,
  entry: name,
  name,
  at: daysBefore(days),
  ...fields,
});

describe("Visa Compelling Evidence 3.0", () => {
  test.each([
    [
      "two that match in everything",
      [earlier("a", 130), earlier("b", 300)],
      ["ip", "shippingAddress", "email", "accountId"],
    ],
    [
      "at the borders of the window",
      [earlier("a", 120), earlier("b", 364)],
      ["ip", "shippingAddress", "email", "accountId"],
    ],
    [
      "internet address and e-mail",
      [earlier("a", 130, { shippingAddress: "x", accountId: "1" }), earlier("b", 300)],
      ["ip", "email"],
    ],
    ["one alone", [earlier("a", 130)], undefined],
    ["too young", [earlier("a", 119), earlier("b", 300)], undefined],
    ["too old", [earlier("a", 130), earlier("b", 365)], undefined],
    ["disputed", [earlier("a", 130, { disputed: true }), earlier("b", 300)], undefined],
    ["unpaid", [earlier("a", 130, { paid: false }), earlier("b", 300)], undefined],
    ["another card", [earlier("a", 130, { card: "visa 1" }), earlier("b", 300)], undefined],
    ["no main element", [earlier("a", 130, { ip: "198.51.100.1" }), earlier("b", 300)], undefined],
    [
      "only the internet address",
      [earlier("a", 130, { email: "x", shippingAddress: "x", accountId: "1" }), earlier("b", 300)],
      undefined,
    ],
    [
      "different secondary elements of each",
      [
        earlier("a", 130, { email: "x", shippingAddress: "x" }),
        earlier("b", 300, { accountId: "1", email: "x", shippingAddress: "y" }),
      ],
      undefined,
    ],
  ] as const)("%s", (_name, orders, elements) => {
    const result = compellingEvidence(facts, orders, DISPUTED);
    expect(result.met).toBe(elements !== undefined);
    expect(result.elements).toStrictEqual(elements ?? []);
    expect(result.orders.map(({ name }) => name)).toStrictEqual(elements ? ["a", "b"] : []);
  });

  test("an unknown element matches nothing", () => {
    const bare = readFacts([order({ browser_ip: null, email: null, customer: null }), payment()]);
    const other = earlierOrder(bare)!;
    const orders = [
      { ...other, name: "a", at: daysBefore(130) },
      { ...other, name: "b", at: daysBefore(200) },
    ];
    expect(compellingEvidence(bare, orders, DISPUTED).met).toBe(false);
  });
});

test("an order that names no card has no earlier orders on the same one", () => {
  const unknown = readFacts([order(), payment({ payment_details: null })]);
  expect(undisputedOnSameCard(unknown, [{ ...earlierOrder(unknown)!, name: "a" }])).toStrictEqual([]);
  expect(earlierOrder(readFacts([]))).toBeUndefined();
});
