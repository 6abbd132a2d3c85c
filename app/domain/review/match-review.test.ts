import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addHours } from "../time.ts";
import { matchReview, type OrderToMatch, type ReviewToMatch } from "./match-review.ts";

const PLACED = "2026-11-01T09:00:00.000Z";
const AT = "2026-11-20T09:00:00.000Z";

const order = (id: string, fields: Partial<OrderToMatch> = {}): OrderToMatch => ({
  id,
  shopifyId: `55500000000${id}`,
  name: `#${id}`,
  email: "fenna@example.com",
  customerId: "c1",
  placedAt: PLACED,
  deliveredAt: null,
  productIds: [],
  invitations: [],
  ...fields,
});
const review = (fields: Partial<ReviewToMatch> = {}): ReviewToMatch => ({
  at: AT,
  email: null,
  orderReference: null,
  orderId: null,
  productId: null,
  unknownInvitations: 0,
  ...fields,
});
const invited = (sentAt = "2026-11-10T09:00:00.000Z", email = "fenna@example.com") => ({
  invitations: [{ reference: null, email, sentAt }],
});
const FENNA = { email: "fenna@example.com" };

describe("a review is matched", () => {
  test.each<[string, ReviewToMatch, OrderToMatch[], string]>([
    [
      "exactly by the order's id",
      review({ orderId: "555000000001042" }),
      [order("1042"), order("7")],
      "1042 exact order_id",
    ],
    [
      "exactly by the name, with # or without",
      review({ orderReference: "1042" }),
      [order("1042")],
      "1042 exact order_reference",
    ],
    [
      "whatever the case of a prefix",
      review({ orderReference: "nl-1042" }),
      [order("1", { name: "NL-1042" })],
      "1 exact order_reference",
    ],
    [
      "by what was sent along",
      review({ orderReference: "A-9" }),
      [order("1", { invitations: [{ reference: "A-9", email: "x@example.com", sentAt: PLACED }] })],
      "1 exact order_reference",
    ],
    [
      "by Shopify's id as a reference",
      review({ orderReference: "555000000001042" }),
      [order("1042")],
      "1042 exact order_reference",
    ],
    [
      "by the address when a number was used twice",
      review({ orderReference: "1042", ...FENNA }),
      [order("1", { name: "#1042" }), order("2", { name: "#1042", email: "else@example.com" })],
      "1 exact order_reference_and_email",
    ],
    [
      "strongly by the only invitation",
      review(FENNA),
      [order("1", invited()), order("2")],
      "1 strong email_and_only_invitation",
    ],
    [
      "strongly though one was sent twice",
      review(FENNA),
      [order("1", { invitations: [...invited().invitations, ...invited().invitations] })],
      "1 strong email_and_only_invitation",
    ],
    [
      "weakly by an address of nobody else",
      review({ orderReference: "1042", email: "other@example.com" }),
      [order("1042")],
      "1042 weak reference_with_another_email",
    ],
    [
      "weakly by the product",
      review({ ...FENNA, productId: "p1" }),
      [order("1", { productIds: ["p1"] }), order("2", { productIds: ["p2"] })],
      "1 weak email_and_product",
    ],
    ["weakly by the only order", review(FENNA), [order("1")], "1 weak email_and_only_order"],
    [
      "weakly by the only recent delivery",
      review(FENNA),
      [
        order("1", { deliveredAt: "2026-11-05T09:00:00.000Z" }),
        order("2", { placedAt: "2026-05-01T09:00:00.000Z", deliveredAt: "2026-05-05T09:00:00.000Z" }),
      ],
      "1 weak email_and_time",
    ],
    [
      "weakly when the reference is of an order that we do not know",
      review({ ...FENNA, orderReference: "998" }),
      [order("1", invited())],
      "1 weak email_and_only_order",
    ],
    [
      "weakly when the invitation came after the review",
      review(FENNA),
      [order("1", invited("2026-11-21T09:00:00.000Z"))],
      "1 weak email_and_only_order",
    ],
    [
      "weakly when the address was invited for an order that we do not know too",
      review({ ...FENNA, unknownInvitations: 1 }),
      [order("1", invited())],
      "1 weak email_and_only_order",
    ],
    [
      "weakly when the invitation went to another address",
      review(FENNA),
      [order("1", invited(PLACED, "x@example.com"))],
      "1 weak email_and_only_order",
    ],
  ])("%s", (_name, given, orders, expected) => {
    const match = matchReview(given, orders);
    expect(match.result === "matched" && `${match.order} ${match.strength} ${match.rule}`).toBe(expected);
  });
});

describe("a person has to choose", () => {
  test.each<[string, ReviewToMatch, OrderToMatch[], string]>([
    [
      "when a number was used twice",
      review({ orderReference: "1042" }),
      [order("1", { name: "#1042" }), order("2", { name: "#1042" })],
      "reference_of_several_orders 1,2",
    ],
    [
      "when number and address are both shared",
      review({ orderReference: "1042", ...FENNA }),
      [
        order("1", { name: "#1042" }),
        order("2", { name: "#1042", customerId: "c2" }),
        order("3", { name: "#1042", email: "x@example.com" }),
      ],
      "reference_of_several_orders 1,2",
    ],
    [
      "when one customer's number comes with another's address",
      review({ orderReference: "1042", email: "bas@example.com" }),
      [order("1042"), order("2", { email: "bas@example.com", customerId: "c2" })],
      "reference_and_email_contradict 1042,2",
    ],
    [
      "when two customers share an address, whatever the invitations say",
      review(FENNA),
      [order("1", invited()), order("2", { customerId: "c2" })],
      "email_of_several_customers 1,2",
    ],
    [
      "when nobody knows whether they are one customer",
      review(FENNA),
      [order("1", { customerId: null, ...invited() }), order("2", { customerId: null })],
      "email_of_several_customers 1,2",
    ],
    [
      "when two orders were invited for",
      review(FENNA),
      [order("1", invited()), order("2", invited())],
      "email_with_several_orders 1,2",
    ],
    [
      "when the product is in several orders",
      review({ ...FENNA, productId: "p1" }),
      [
        order("1", { productIds: ["p1"] }),
        order("2", { productIds: ["p1", "p2"] }),
        order("3", { productIds: ["p3"] }),
      ],
      "email_with_several_orders 1,2",
    ],
    [
      "when the invited order does not hold the product",
      review({ ...FENNA, productId: "p1" }),
      [order("1", { productIds: ["p2"], ...invited() })],
      "email_with_several_orders 1",
    ],
  ])("%s", (_name, given, orders, expected) => {
    const match = matchReview(given, orders);
    expect(match.result === "ambiguous" && `${match.rule} ${match.candidates.join(",")}`).toBe(expected);
  });
});

test.each<[ReviewToMatch, OrderToMatch[], string]>([
  [review(), [order("1")], "nothing_to_match_by"],
  [review({ orderReference: "5" }), [order("1")], "unknown_reference"],
  [review({ email: "no@example.com" }), [order("1")], "unknown_email"],
  [review({ orderReference: "1", at: "2026-10-31T09:00:00.000Z" }), [order("1")], "written_before_the_order"],
  [review({ ...FENNA, at: "2026-10-31T09:00:00.000Z" }), [order("1")], "unknown_email"],
])("%j is matched with nothing", (given, orders, rule) => {
  expect(matchReview(given, orders)).toEqual({ result: "none", rule, candidates: [] });
});

/**
 * Shops in which everything is shared that can be: customers share addresses, orders share numbers and names, sites invite for
 * some orders and others for more. The truth is known: who wrote, and about which order.
 */
const shops = fc
  .record({
    customers: fc.array(
      fc.record({ email: fc.constantFrom("a@example.com", "b@example.com", "c@example.com"), known: fc.boolean() }),
      { minLength: 1, maxLength: 5 },
    ),
    orders: fc.array(
      fc.record({
        customer: fc.nat(9),
        number: fc.constantFrom("1", "2", "3", "1042"),
        day: fc.nat(20),
        deliveredAfter: fc.option(fc.nat(10)),
        product: fc.constantFrom("p1", "p2"),
        /** Days after the order; by us, or by somebody else whom no list tells of. */
        invitedAfter: fc.option(fc.nat(15)),
        told: fc.boolean(),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    written: fc.nat(99),
    after: fc.nat(30),
    tells: fc.record({ email: fc.boolean(), reference: fc.boolean(), id: fc.boolean(), product: fc.boolean() }),
  })
  .map(({ customers, orders, written, after, tells }) => {
    const day = (count: number) => addHours("2026-09-01T00:00:00.000Z", count * 24);
    const made = orders.map((one, index) => {
      const owner = one.customer % customers.length;
      const { email, known } = customers[owner]!;
      const invitedAt = one.invitedAfter === null ? null : day(one.day + one.invitedAfter);
      return {
        owner,
        invitedAt,
        order: order(`${index}`, {
          shopifyId: `${900 + index}`,
          name: `#${one.number}`,
          email,
          customerId: known ? `customer${owner}` : null,
          placedAt: day(one.day),
          deliveredAt: one.deliveredAfter === null ? null : day(one.day + one.deliveredAfter),
          productIds: [one.product],
          invitations: invitedAt && one.told ? [{ reference: one.number, email, sentAt: invitedAt }] : [],
        }),
      };
    });
    const about = made[written % made.length]!;
    const given = review({
      at: addHours(about.order.placedAt!, after * 24),
      email: tells.email ? about.order.email : null,
      orderReference: tells.reference ? about.order.name!.slice(1) : null,
      orderId: tells.id ? about.order.shopifyId : null,
      productId: tells.product ? about.order.productIds[0]! : null,
    });
    return { given, made, about };
  });

describe("over generated shops", () => {
  test("no review is matched exactly or strongly to another customer's order", () => {
    fc.assert(
      fc.property(shops, ({ given, made, about }) => {
        const match = matchReview(
          given,
          made.map(({ order }) => order),
        );
        if (match.result !== "matched" || match.strength === "weak") return;
        const owner = made.find(({ order }) => order.id === match.order)!.owner;
        expect(owner).toBe(about.owner);
      }),
      { numRuns: 20_000 },
    );
  });

  test("an exact match is the order that was written about", () => {
    fc.assert(
      fc.property(shops, ({ given, made, about }) => {
        const match = matchReview(
          given,
          made.map(({ order }) => order),
        );
        if (match.result === "matched" && match.strength === "exact") expect(match.order).toBe(about.order.id);
      }),
      { numRuns: 20_000 },
    );
  });

  test("the order in which orders come decides nothing", () => {
    fc.assert(
      fc.property(shops, ({ given, made }) => {
        const orders = made.map(({ order }) => order);
        const shuffled = matchReview(given, orders.toReversed());
        const match = matchReview(given, orders);
        expect({ ...shuffled, candidates: shuffled.candidates.toSorted() }).toEqual({
          ...match,
          candidates: match.candidates.toSorted(),
        });
      }),
      { numRuns: 5_000 },
    );
  });

  test("every outcome occurs", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(shops, ({ given, made }) => {
        const match = matchReview(
          given,
          made.map(({ order }) => order),
        );
        seen.add(match.result === "matched" ? match.strength : match.result);
      }),
      { numRuns: 3_000, seed: 1 },
    );
    expect([...seen].toSorted()).toEqual(["ambiguous", "exact", "none", "strong", "weak"]);
  });
});
