import type { Handler, SandboxContext } from "#tests/sandbox/context.ts";
import { escapeHtml, html } from "#tests/sandbox/http/respond.ts";
import { readMail } from "#tests/sandbox/mail/read-mail.ts";
import { moment, page, table } from "#tests/sandbox/panel/layout.ts";
import type { Mail } from "#tests/sandbox/state/types.ts";

/** The pages of the sandbox's mailbox: `/mails`, `/mails/3`, `/mails/3/attachments/0`, `/mails/3/raw`. */
export const mailboxHandler: Handler = async (request, url, _body, context) => {
  const match = /^\/mails(?:\/(\d+)(?:\/(raw|attachments\/(\d+)))?)?\/?$/.exec(url.pathname);
  if (!match || request.method !== "GET") return undefined;
  const [, id, part, index] = match;
  if (id === undefined) return html(await listPage(context));
  const mail = context.state.mails.find((known) => known.id === id);
  if (!mail) return html(page("Mailbox", "<p>There is no such mail.</p>"), 404);
  if (part === "raw") return rawMail(mail);
  if (index !== undefined) return attachment(mail, Number(index));
  return html(await mailPage(context, mail));
};

/** The mail's bytes, as they came. */
export function rawMail(mail: Mail): Response {
  return new Response(Buffer.from(mail.raw, "latin1"), { headers: { "content-type": "message/rfc822" } });
}

async function attachment(mail: Mail, index: number): Promise<Response> {
  const file = (await readMail(mail)).attachments[index];
  if (!file) return html(page("Mailbox", "<p>There is no such attachment.</p>"), 404);
  const name = encodeURIComponent(file.filename ?? `attachment-${index + 1}`);
  return new Response(file.content as ArrayBuffer, {
    headers: { "content-type": file.mimeType, "content-disposition": `inline; filename*=UTF-8''${name}` },
  });
}

async function listPage({ state }: SandboxContext): Promise<string> {
  const rows = await Promise.all(
    [...state.mails].reverse().map(async (mail) => {
      const { subject, attachments } = await readMail(mail);
      return [
        `<a href="/mails/${mail.id}">${escapeHtml(subject || "(no subject)")}</a>`,
        escapeHtml(mail.from),
        escapeHtml(mail.to.join(", ")),
        String(attachments.length),
        moment(mail.receivedAt, state.shop.ianaTimezone),
      ];
    }),
  );
  return page(
    "Mailbox",
    `<section>${table(["Subject", "From", "To", "Attachments", "Received"], rows, "No mail yet. Every mail the app sends lands here.")}</section>`,
  );
}

async function mailPage({ state }: SandboxContext, mail: Mail): Promise<string> {
  const email = await readMail(mail);
  const facts: [string, string][] = [
    ["From", [email.from?.name, email.from?.address && `<${email.from.address}>`].filter(Boolean).join(" ")],
    ["Reply to", (email.replyTo ?? []).map(({ address }) => address).join(", ")],
    ["To", mail.to.join(", ")],
    ["Date", moment(mail.receivedAt, state.shop.ianaTimezone)],
    ["Message-ID", email.messageId ?? ""],
  ];
  const files = email.attachments.map(({ filename, mimeType, content }, index) => [
    `<a href="/mails/${mail.id}/attachments/${index}">${escapeHtml(filename ?? `attachment ${index + 1}`)}</a>`,
    escapeHtml(mimeType),
    `${Math.ceil((content as ArrayBuffer).byteLength / 1024)} kB`,
  ]);
  return page(
    email.subject || "(no subject)",
    `<section><dl>${facts
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`)
      .join("")}</dl></section>
${email.text ? `<section><h2>Text</h2><pre>${escapeHtml(email.text)}</pre></section>` : ""}
${email.html ? `<section><h2>HTML</h2><iframe sandbox title="HTML part" srcdoc="${escapeHtml(email.html)}"></iframe></section>` : ""}
<section><h2>Attachments</h2>${table(["Name", "Type", "Size"], files, "None.")}</section>
<p><a href="/mails/${mail.id}/raw">The mail as it was received (.eml)</a></p>`,
  );
}
