import { createTransport } from "nodemailer";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { keepMail } from "#tests/sandbox/mail/keep-mail.ts";
import { customerOf } from "#tests/sandbox/state/find.ts";
import type { Mail, Order } from "#tests/sandbox/state/types.ts";

/** The customer writes to the shop; the mail lands in the shop's mailbox. */
export async function complain(context: SandboxContext, order: Order, text: string): Promise<Mail> {
  const customer = customerOf(context.state, order);
  const to = context.state.shop.contactEmail;
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await composer.sendMail({
    from: { name: `${customer.firstName} ${customer.lastName}`, address: customer.email },
    to,
    subject: `Bestelling ${order.name}`,
    text,
    date: context.now(),
  });
  return keepMail(context, { from: customer.email, to: [to], raw: message as Buffer });
}
