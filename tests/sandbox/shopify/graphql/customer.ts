import type { SandboxContext } from "#tests/sandbox/context.ts";
import { dateTime, gid, mailingAddress } from "#tests/sandbox/shopify/graphql/values.ts";
import type { Customer } from "#tests/sandbox/state/types.ts";

/** A customer as the Admin API gives him. */
export function customerNode({ state }: SandboxContext, customer: Customer) {
  return {
    __typename: "Customer",
    id: gid("Customer", customer.id),
    legacyResourceId: customer.id,
    displayName: `${customer.firstName} ${customer.lastName}`,
    firstName: customer.firstName,
    lastName: customer.lastName,
    email: customer.email,
    phone: customer.phone,
    defaultEmailAddress: { emailAddress: customer.email },
    defaultPhoneNumber: customer.phone === null ? null : { phoneNumber: customer.phone },
    defaultAddress: mailingAddress(customer.address, customer.id),
    locale: customer.locale,
    state: "DISABLED",
    verifiedEmail: true,
    note: null,
    tags: [],
    taxExempt: false,
    numberOfOrders: String(state.orders.filter(({ customerId }) => customerId === customer.id).length),
    createdAt: dateTime(customer.createdAt),
    updatedAt: dateTime(customer.updatedAt),
  };
}
