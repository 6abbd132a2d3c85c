import { outsideShops, withShop } from "#app/db.server.ts";
import { formalityOf } from "#app/domain/formality.ts";
import { MAIL_MODES, type MailMode } from "#app/domain/mail/mail-settings-input.ts";
import type { Instant } from "#app/domain/time.ts";

/** The trader's identity as the form shows it. */
export type IdentityForm = {
  legalName: string | null;
  address: string | null;
  registerNumber: string | null;
  vatNumber: string | null;
  phone: string | null;
  formality: "u" | "je";
  signatory: string | null;
};

/** How letters leave, as the form shows it. The password never leaves the server; only whether there is one. */
export type MailForm = {
  mode: MailMode;
  fromName: string | null;
  replyTo: string | null;
  host: string | null;
  port: number | null;
  username: string | null;
  hasPassword: boolean;
  testedAt: Instant | null;
};

export type SettingsPage = {
  identity: IdentityForm;
  mail: MailForm;
  automatic: { acknowledge: boolean };
  /** The address for complaints that the footer's page keeps; answers to letters go there when no other was named. */
  traderEmail: string | null;
  /** The merchant said that what the footer rests on is right. */
  confirmed: boolean;
};

/** Everything the settings' page shows of what the shop entered; a shop that entered nothing has the defaults. */
export async function readSettingsPage(shopId: string): Promise<SettingsPage> {
  const shop = await outsideShops.shop.findUniqueOrThrow({ where: { id: shopId } });
  const { trader, mail } = await withShop(shopId, async (tx) => ({
    trader: await tx.trader.findUnique({ where: { shopId } }),
    mail: await tx.mailSettings.findUnique({ where: { shopId } }),
  }));
  return {
    identity: {
      legalName: trader?.legalName ?? null,
      address: trader?.address ?? null,
      registerNumber: trader?.registerNumber ?? null,
      vatNumber: trader?.vatNumber ?? null,
      phone: trader?.phone ?? null,
      formality: formalityOf(trader?.formality),
      signatory: trader?.signatory ?? null,
    },
    mail: {
      mode: MAIL_MODES.find((mode) => mode === mail?.mode) ?? "ours",
      fromName: mail?.fromName ?? null,
      replyTo: mail?.replyTo ?? null,
      host: mail?.host ?? null,
      port: mail?.port ?? null,
      username: mail?.username ?? null,
      hasPassword: Boolean(mail?.password),
      testedAt: mail?.testedAt?.toISOString() ?? null,
    },
    automatic: { acknowledge: shop.acknowledgesAutomatically },
    traderEmail: trader?.email ?? null,
    confirmed: trader !== null && trader.confirmedAt !== null,
  };
}
