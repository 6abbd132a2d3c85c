import { announceOrder } from "#tests/sandbox/actions/announce-order.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { orderPayload } from "#tests/sandbox/shopify/webhooks/order-payload.ts";
import { transactionPayload } from "#tests/sandbox/shopify/webhooks/transaction-payload.ts";
import { CATALOGUE } from "#tests/sandbox/state/catalogue.ts";
import { total } from "#tests/sandbox/state/figures.ts";
import { NotFound } from "#tests/sandbox/state/find.ts";
import { GATEWAYS, paymentDetails } from "#tests/sandbox/state/payments.ts";
import type { PaymentWay } from "#tests/sandbox/state/payments.ts";
import { PEOPLE, addressOf } from "#tests/sandbox/state/people.ts";
import type { Person } from "#tests/sandbox/state/people.ts";
import type { Customer, LineItem, Order } from "#tests/sandbox/state/types.ts";

export type PlaceOrder = {
  /** Whoever orders; default one of the shop's customers. */
  customer?: { firstName?: string; lastName?: string; email?: string; phone?: string | null };
  address?: Partial<Person["address"]>;
  /** Picks a customer living there, when no address is given: `NL`, `BE`, `DE`, `FR`. */
  country?: string;
  lines?: { sku: string; quantity?: number }[];
  gateway?: PaymentWay;
  /** Such as `fr-BE`. */
  locale?: string;
  note?: string;
  /** Default now; the past for orders of a shop's history. */
  at?: Date;
};

/** Places an order and pays it; webhooks follow as Shopify sends them. */
export async function placeOrder(context: SandboxContext, input: PlaceOrder = {}): Promise<Order> {
  const { state } = context;
  const at = input.at ?? context.now();
  const person = choosePerson(input, state.lastOrderNumber);
  const customer = rememberCustomer(context, person, at);
  const way = input.gateway ?? "card";
  if (!(way in GATEWAYS)) throw new RangeError(`no payment way ${way}; there are ${Object.keys(GATEWAYS).join(", ")}`);
  state.lastOrderNumber += 1;
  const number = state.lastOrderNumber;
  const address = addressOf(person);
  const order: Order = {
    id: context.nextId(),
    number,
    name: `#${number}`,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
    cancelledAt: null,
    cancelReason: null,
    customerId: customer.id,
    email: person.email,
    phone: person.phone,
    locale: person.locale,
    clientIp: `203.0.113.${1 + (number % 250)}`,
    userAgent:
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 Version/19.1 Mobile/15E148 Safari/604.1",
    note: input.note ?? null,
    tags: [],
    attributes: [],
    currency: state.shop.currency,
    shippingPrice: address.countryCode === "NL" ? "4.95" : "9.95",
    shippingTitle: address.countryCode === "NL" ? "Bezorging in Nederland" : "Bezorging in Europa",
    billingAddress: address,
    shippingAddress: address,
    lineItems: chooseLines(context, input.lines, number),
    transactions: [],
    fulfillments: [],
    refunds: [],
    returns: [],
  };
  order.transactions.push({
    id: context.nextId(),
    kind: "sale",
    status: "success",
    gateway: GATEWAYS[way],
    amount: total(order),
    createdAt: at.toISOString(),
    processedAt: at.toISOString(),
    parentId: null,
    ...paymentDetails(
      way,
      { name: `${person.firstName} ${person.lastName}`, email: person.email, countryCode: address.countryCode },
      number,
    ),
  });
  state.orders.push(order);
  await context.sendWebhook("orders/create", orderPayload(context, order));
  await context.sendWebhook("order_transactions/create", transactionPayload(context, order, order.transactions[0]!));
  await announceOrder(context, order, ["orders/paid"]);
  return order;
}

function choosePerson(input: PlaceOrder, turn: number): Person {
  const country = input.country ?? input.address?.countryCode;
  const fits = (person: Person, locale: string | undefined) =>
    (!country || person.address.countryCode === country) && (!locale || person.locale.startsWith(locale));
  const [exact, spoken, there] = [input.locale, input.locale?.split("-")[0], undefined].map((locale) =>
    PEOPLE.filter((person) => fits(person, locale)),
  );
  const fitting = [exact, spoken, there, [...PEOPLE]].find((people) => people && people.length > 0)!;
  const known = PEOPLE.find(({ email }) => email === input.customer?.email);
  const base = known ?? fitting[turn % fitting.length]!;
  const { customer } = input;
  return {
    firstName: customer?.firstName ?? base.firstName,
    lastName: customer?.lastName ?? base.lastName,
    email: customer?.email ?? base.email,
    phone: customer?.phone === undefined ? base.phone : customer.phone,
    locale: input.locale ?? base.locale,
    address: { ...base.address, ...(country && { countryCode: country }), ...input.address },
  };
}

function rememberCustomer(context: SandboxContext, person: Person, at: Date): Customer {
  const { customers } = context.state;
  const known = customers.find(({ email }) => email === person.email);
  if (known) return known;
  const { address: _address, ...rest } = person;
  const moment = at.toISOString();
  const customer: Customer = {
    id: context.nextId(),
    ...rest,
    address: addressOf(person),
    createdAt: moment,
    updatedAt: moment,
  };
  customers.push(customer);
  return customer;
}

function chooseLines(context: SandboxContext, wanted: PlaceOrder["lines"], turn: number): LineItem[] {
  const lines = wanted ?? [{ sku: CATALOGUE[turn % CATALOGUE.length]!.sku }];
  return lines.map(({ sku, quantity = 1 }) => {
    const product = CATALOGUE.find((known) => known.sku === sku);
    if (!product) throw new NotFound(`no product ${sku}; there are ${CATALOGUE.map((known) => known.sku).join(", ")}`);
    return { id: context.nextId(), ...product, quantity };
  });
}
