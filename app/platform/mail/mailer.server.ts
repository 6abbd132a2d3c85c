import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import { isPublicAddress } from "#app/platform/public-address.server.ts";

/** An SMTP server and how we speak to it. */
export type MailerSettings = {
  host: string;
  port: number;
  /** `tls` from the first byte (usually port 465), `starttls` or nothing, `opportunistic`: encrypted when the server offers it. */
  security: "tls" | "starttls" | "opportunistic";
  credentials?: { user: string; password: string };
  /** A server that a merchant names must be on the public internet; our own may stand beside us. */
  onlyPublicHosts: boolean;
};

/** A way to send mail; connections are made per mail by `sendMail`. */
export type Mailer = {
  credentials?: { user: string; password: string };
  /** Looks the server up. Answers undefined when it is not to be connected to. */
  connectionOptions(): Promise<SMTPConnectionOptions | undefined>;
};

/**
 * A mailer for an SMTP server. Nothing is connected yet.
 * @throws when a password would travel over a connection that may be unencrypted
 */
export function createMailer(settings: MailerSettings): Mailer {
  if (settings.credentials && settings.security === "opportunistic" && settings.onlyPublicHosts) {
    throw new Error("a merchant's password is only sent over TLS");
  }
  return {
    credentials: settings.credentials,
    async connectionOptions() {
      const host = settings.onlyPublicHosts ? await publicAddressOf(settings.host) : settings.host;
      if (!host) return undefined;
      return {
        host,
        port: settings.port,
        secure: settings.security === "tls",
        requireTLS: settings.security === "starttls",
        servername: isIP(settings.host) ? undefined : settings.host,
        tls: { minVersion: "TLSv1.2" },
        connectionTimeout: 15_000,
        greetingTimeout: 15_000,
        socketTimeout: 60_000,
      };
    },
  };
}

/**
 * The settings that an URL such as `smtp://127.0.0.1:2525` or `smtps://user:password@mail.example` names. `smtp:` with a user
 * requires STARTTLS.
 * @throws when it is no smtp or smtps URL: configuration is checked at start
 */
export function mailerSettingsFrom(url: string): MailerSettings {
  const { protocol, hostname, port, username, password } = new URL(url);
  if (protocol !== "smtp:" && protocol !== "smtps:") throw new Error(`not an SMTP URL: ${protocol}//${hostname}`);
  const credentials = username
    ? { user: decodeURIComponent(username), password: decodeURIComponent(password) }
    : undefined;
  const security = protocol === "smtps:" ? "tls" : credentials ? "starttls" : "opportunistic";
  const standardPort = protocol === "smtps:" ? 465 : 587;
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port ? Number(port) : standardPort,
    security,
    credentials,
    onlyPublicHosts: false,
  };
}

/** The one address to connect to, so that what was checked is what is connected; undefined when any answer is private. */
async function publicAddressOf(host: string): Promise<string | undefined> {
  const addresses = await lookup(host, { all: true });
  if (addresses.some(({ address }) => !isPublicAddress(address))) return undefined;
  return addresses[0]?.address;
}
