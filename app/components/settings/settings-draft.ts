import type { MailMode } from "#app/domain/mail/mail-settings-input.ts";

/** The fields of the trader's identity as a person edits them. */
export type IdentityDraft = {
  legalName: string;
  address: string;
  registerNumber: string;
  vatNumber: string;
  phone: string;
  formality: "u" | "je";
  signatory: string;
};

/** The fields of the mail form. `password` is what is typed now; the one that is kept is never shown. */
export type MailDraft = {
  mode: MailMode;
  fromName: string;
  replyTo: string;
  host: string;
  port: string;
  username: string;
  password: string;
};

/** What the page knows of the identity. */
export type LoadedIdentity = Record<Exclude<keyof IdentityDraft, "formality">, string | null> & {
  formality: "u" | "je";
};

/** What the page knows of the mail settings. */
export type LoadedMail = {
  mode: MailMode;
  fromName: string | null;
  replyTo: string | null;
  host: string | null;
  port: number | null;
  username: string | null;
  hasPassword: boolean;
  testedAt: string | null;
};

/** Message submission with STARTTLS (RFC 6409): what most servers offer. */
const USUAL_PORT = 587;

/** The identity form's first state. */
export function identityDraft(identity: LoadedIdentity): IdentityDraft {
  return {
    legalName: identity.legalName ?? "",
    address: identity.address ?? "",
    registerNumber: identity.registerNumber ?? "",
    vatNumber: identity.vatNumber ?? "",
    phone: identity.phone ?? "",
    formality: identity.formality,
    signatory: identity.signatory ?? "",
  };
}

/** The mail form's first state. */
export function mailDraft(mail: LoadedMail): MailDraft {
  return {
    mode: mail.mode,
    fromName: mail.fromName ?? "",
    replyTo: mail.replyTo ?? "",
    host: mail.host ?? "",
    port: String(mail.port ?? USUAL_PORT),
    username: mail.username ?? "",
    password: "",
  };
}

/** The mail settings as they are saved (domain/mail/mail-settings-input.ts). */
export function mailInput({ port, ...fields }: MailDraft): Record<string, unknown> {
  return { ...fields, port: Number(port) };
}
