import { createServer, type AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { createMailer, mailerSettingsFrom, type MailerSettings } from "#app/platform/mail/mailer.server.ts";
import { sendMail } from "#app/platform/mail/send-mail.server.ts";

const raw = new TextEncoder().encode("Subject: x\r\nMessage-ID: <1@x.example>\r\n\r\n.starts with a dot\r\n");
const envelope = { from: "brieven@weerwoord.example", to: "a.dewit@klant.example" };
const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function smtp(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ["STARTTLS"], logger: false, ...options });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => new Promise<void>((resolve) => server.close(resolve)));
  return (server.server.address() as AddressInfo).port;
}

const refusal = (code: number) => Object.assign(new Error("as the test wants"), { responseCode: code });
const mailer = (port: number, changes: Partial<MailerSettings> = {}) =>
  createMailer({ ...mailerSettingsFrom(`smtp://127.0.0.1:${port}`), ...changes });

describe("sendMail", () => {
  it("hands over exactly the bytes, for exactly the envelope", async () => {
    let received = "";
    let recipients: string[] = [];
    const port = await smtp({
      onData(stream, session, callback) {
        recipients = session.envelope.rcptTo.map(({ address }) => address);
        stream.on("data", (chunk: Buffer) => (received += chunk.toString("latin1")));
        stream.on("end", () => callback(null, "queued as 42"));
      },
    });
    expect(await sendMail(mailer(port), raw, envelope)).toMatchObject({
      ok: true,
      value: { response: /queued as 42/ },
    });
    expect(received).toBe(Buffer.from(raw).toString("latin1"));
    expect(recipients).toEqual([envelope.to]);
    expect((await PostalMime.parse(received)).messageId).toBe("<1@x.example>");
  });

  it("names a domain in ASCII to the server", async () => {
    const heard: string[] = [];
    await sendMail(mailer(await smtpThatHangsUp("at DATA", heard)), raw, { ...envelope, to: "anna@müller.example" });
    expect(heard.join("")).toContain("RCPT TO:<anna@xn--mller-kva.example>");
  });

  it.each([
    [550, "refused"],
    [451, "try_later"],
  ])("answers %i for the recipient with %s", async (code, type) => {
    const port = await smtp({ onRcptTo: (_address, _session, callback) => callback(refusal(code)) });
    expect(await sendMail(mailer(port), raw, envelope)).toMatchObject({ ok: false, error: { type, code } });
  });

  it.each([
    [554, "refused"],
    [452, "try_later"],
  ])("answers %i for the text with %s", async (code, type) => {
    const port = await smtp({
      onData(stream, _session, callback) {
        stream.resume();
        stream.on("end", () => callback(refusal(code)));
      },
    });
    expect(await sendMail(mailer(port), raw, envelope)).toMatchObject({ ok: false, error: { type, code } });
  });

  it("says that it may have been sent when the server is gone after the text", async () => {
    const port = await smtpThatHangsUp("after the text");
    expect(await sendMail(mailer(port), raw, envelope)).toMatchObject({
      ok: false,
      error: { type: "may_have_been_sent" },
    });
  });

  it("says try later when the server is gone before the text", async () => {
    const port = await smtpThatHangsUp("at DATA");
    expect(await sendMail(mailer(port), raw, envelope)).toMatchObject({ ok: false, error: { type: "try_later" } });
  });

  it("says try later when nobody listens", async () => {
    const port = await smtp({});
    await closers.pop()?.();
    expect(await sendMail(mailer(port), raw, envelope)).toMatchObject({ ok: false, error: { type: "try_later" } });
  });

  it("says refused when the password is wrong, and signs in when it is right", async () => {
    const port = await smtp({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (auth, _session, callback) =>
        auth.password === "right" ? callback(null, { user: "shop" }) : callback(refusal(535)),
    });
    const withPassword = (password: string) => mailer(port, { credentials: { user: "shop", password } });
    expect(await sendMail(withPassword("wrong"), raw, envelope)).toMatchObject({
      ok: false,
      error: { type: "refused", code: 535 },
    });
    expect(await sendMail(withPassword("right"), raw, envelope)).toMatchObject({ ok: true });
  });

  it("sends nothing when encryption is required and not offered", async () => {
    let mails = 0;
    const port = await smtp({ onMailFrom: (_address, _session, callback) => callback((mails++, null)) });
    const result = await sendMail(mailer(port, { security: "starttls" }), raw, envelope);
    expect(result).toMatchObject({ ok: false, error: { type: "refused" } });
    expect(mails).toBe(0);
  });

  it("does not connect to a merchant's server inside our network", async () => {
    let connections = 0;
    const port = await smtp({ onConnect: (_session, callback) => callback((connections++, null)) });
    const settings = { host: "localhost", onlyPublicHosts: true };
    expect(await sendMail(mailer(port, settings), raw, envelope)).toMatchObject({
      ok: false,
      error: { type: "refused" },
    });
    expect(connections).toBe(0);
  });
});

/** A server that speaks just enough SMTP to hang up at a chosen moment; it notes what it heard. */
async function smtpThatHangsUp(when: "at DATA" | "after the text", heard: string[] = []): Promise<number> {
  const server = createServer((socket) => {
    let inText = false;
    socket.write("220 ready\r\n");
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      const said = chunk.toString("latin1");
      heard.push(said);
      if (inText) {
        if (said.endsWith("\r\n.\r\n")) socket.destroy();
      } else if (!said.startsWith("DATA")) socket.write("250 ok\r\n");
      else if (when === "at DATA") socket.destroy();
      else {
        inText = true;
        socket.write("354 go on\r\n");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  return (server.address() as AddressInfo).port;
}

describe("mailerSettingsFrom", () => {
  it.each([
    ["smtp://127.0.0.1:2525", { host: "127.0.0.1", port: 2525, security: "opportunistic", credentials: undefined }],
    [
      "smtp://u%40x:p%3A@mail.example",
      { port: 587, security: "starttls", credentials: { user: "u@x", password: "p:" } },
    ],
    ["smtps://mail.example", { host: "mail.example", port: 465, security: "tls" }],
    ["smtp://[::1]:25", { host: "::1", port: 25 }],
  ])("%s", (url, expected) => {
    expect(mailerSettingsFrom(url)).toMatchObject(expected);
  });

  it("refuses another scheme", () => {
    expect(() => mailerSettingsFrom("https://mail.example")).toThrow(/not an SMTP URL/);
  });
});

it("never sends a merchant's password over a connection that may be unencrypted", () => {
  expect(() =>
    createMailer({
      host: "mail.example",
      port: 25,
      security: "opportunistic",
      credentials: { user: "u", password: "p" },
      onlyPublicHosts: true,
    }),
  ).toThrow(/TLS/);
});
