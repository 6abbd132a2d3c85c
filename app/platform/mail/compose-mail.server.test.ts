import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { composeMail, isMailAddress, renderEml, type MailContent } from "#app/platform/mail/compose-mail.server.ts";

const content: MailContent = {
  from: { name: "Trui & Zo", address: "brieven@weerwoord.example" },
  replyTo: { name: "Trui & Zo", address: "service@truienzo.example" },
  to: { name: "Anneke de Wit", address: "a.dewit@klant.example" },
  subject: "Bestelling #1042: wat wij hebben gevonden – één bijlage",
  text: "Beste mevrouw De Wit,\n\nEen lange regel: " + "woord ".repeat(40).trim() + "\n.\nFrom hier: € 199,65\n",
  attachments: [
    {
      name: "Bijlage A – bezorging.pdf",
      mediaType: "application/pdf",
      bytes: new Uint8Array([37, 80, 68, 70, 0, 255]),
    },
  ],
  messageId: "<2b1e6f0a-0d7b-4f3e-8a55-5f1f6f0d9c11@weerwoord.example>",
  language: "nl",
  date: new Date("2026-11-21T10:00:00Z"),
};

async function composed(changes: Partial<MailContent> = {}): Promise<Uint8Array> {
  const result = await composeMail({ ...content, ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const headersOf = (raw: Uint8Array) => Buffer.from(raw).toString("latin1").split("\r\n\r\n")[0] ?? "";

describe("composeMail", () => {
  it("names an address for one-click unsubscribing, in one line each, where there is one (RFC 8058)", async () => {
    const url = `https://app.example.com/unsubscribe/5f1f6f0d-0d7b-4f3e-8a55-5f1f6f0d9c11/${"t".repeat(22)}`;
    const headers = headersOf(await composed({ unsubscribeUrl: url })).replace(/\r\n[ \t]+/g, " ");
    expect(headers).toContain(`List-Unsubscribe: <${url}>`);
    expect(headers).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(headersOf(await composed())).not.toContain("List-Unsubscribe");
  });

  it("writes what a mail program reads back", async () => {
    const mail = await PostalMime.parse(await composed());
    expect(mail).toMatchObject({
      from: content.from,
      to: [content.to],
      replyTo: [content.replyTo],
      subject: content.subject,
      messageId: content.messageId,
      date: "2026-11-21T10:00:00.000Z",
    });
    expect(mail.text?.trimEnd()).toBe(content.text.trimEnd());
    expect(mail.attachments).toHaveLength(1);
    expect(mail.attachments[0]).toMatchObject({ filename: "Bijlage A – bezorging.pdf", mimeType: "application/pdf" });
    expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(content.attachments[0]?.bytes);
  });

  it("names its language, asks for no reflowing, and keeps lines within RFC 5322's 998 bytes", async () => {
    const raw = Buffer.from(await composed()).toString("latin1");
    expect(headersOf(Buffer.from(raw, "latin1"))).toContain("Content-Language: nl");
    expect(raw).not.toMatch(/format=flowed/i);
    expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it("is the same bytes every time", async () => {
    expect(await composed()).toEqual(await composed());
  });

  it.each(["subject", "from", "to", "replyTo", "attachment"] as const)(
    "lets no line break in %s add a header",
    async (where) => {
      const evil = "x\r\nBcc: someone@else.example\r\n\r\nhello";
      const raw = await composed({
        ...(where === "subject" && { subject: evil }),
        ...(where === "from" && { from: { ...content.from, name: evil } }),
        ...(where === "to" && { to: { ...content.to, name: evil } }),
        ...(where === "replyTo" && { replyTo: { name: evil, address: "service@truienzo.example" } }),
        ...(where === "attachment" && {
          attachments: [{ name: evil, mediaType: `text/plain;\r\n${evil}`, bytes: new Uint8Array() }],
        }),
      });
      expect(Buffer.from(raw).toString("latin1")).not.toMatch(/^Bcc:/im);
      const mail = await PostalMime.parse(raw);
      expect(mail.bcc ?? []).toEqual([]);
      expect(mail.text?.trimEnd()).toBe(content.text.trimEnd());
    },
  );

  it.each(["a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", "<a@b.example>", "a", "@b", "a b@c.example"])(
    "refuses the address %o",
    async (address) => {
      expect(isMailAddress(address)).toBe(false);
      expect(await composeMail({ ...content, to: { address } })).toEqual({
        ok: false,
        error: { type: "bad_address", address },
      });
    },
  );

  it.each(["", "no-brackets@x.example", "<a@b>\r\nBcc: c@d.example"])(
    "refuses the Message-ID %o",
    async (messageId) => {
      expect(await composeMail({ ...content, messageId })).toEqual({
        ok: false,
        error: { type: "bad_message_id", messageId },
      });
    },
  );
});

it("takes an address whose domain is written in another script", async () => {
  const mail = await PostalMime.parse(await composed({ to: { address: "anna@müller.example" } }));
  expect(mail.to?.[0]?.address).toBe("anna@xn--mller-kva.example");
});

it("marks a draft as not sent, and a mail not", async () => {
  const draft = await renderEml(content);
  expect(draft.ok && headersOf(draft.value)).toMatch(/^X-Unsent: 1$/m);
  expect(headersOf(await composed())).not.toMatch(/X-Unsent/i);
});
