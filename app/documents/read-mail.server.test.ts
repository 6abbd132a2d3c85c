import { expect, test } from "vitest";
import { MAX_MAIL_BYTES, readMail } from "./read-mail.server.ts";

const mail = (head: string[], body: string) => new TextEncoder().encode([...head, "", body].join("\r\n"));
const HEAD = [
  "Message-ID: <abc@mail.example.com>",
  "Date: Tue, 10 Nov 2026 18:03:00 +0100",
  "From: Anna de Wit <anna@example.com>",
  "To: winkel@example.org",
  "Cc: <info@example.org>",
];

test("a plain mail is read with its moment, its addresses and its words", async () => {
  const subject = "Subject: =?utf-8?Q?Bestelling_caf=C3=A9?=";
  const read = await readMail(
    mail([...HEAD, subject, "Content-Type: text/plain; charset=utf-8"], "Hij is aangekomen."),
  );
  expect(read).toEqual({
    ok: true,
    value: {
      id: "<abc@mail.example.com>",
      at: "2026-11-10T17:03:00.000Z",
      from: "anna@example.com",
      to: ["winkel@example.org", "info@example.org"],
      subject: "Bestelling café",
      text: "Hij is aangekomen.",
      attachments: [],
    },
  });
});

test("of HTML only the words are kept, of attachments the names", async () => {
  const body = [
    "--x",
    "Content-Type: text/html; charset=utf-8",
    "",
    "<p>Dank!</p><script>alert(1)</script><p>Ontvangen.</p>",
    "--x",
    'Content-Type: image/png; name="doos.png"',
    'Content-Disposition: attachment; filename="doos.png"',
    "Content-Transfer-Encoding: base64",
    "",
    "iVBORw0KGgo=",
    "--x--",
  ].join("\r\n");
  const read = await readMail(mail([...HEAD, 'Content-Type: multipart/mixed; boundary="x"'], body));
  if (!read.ok) throw new Error(read.error);
  expect(read.value.text).toContain("Dank!");
  expect(read.value.text).toContain("Ontvangen.");
  expect(read.value.text).not.toContain("alert");
  expect(read.value.attachments).toEqual(["doos.png"]);
});

test.each([
  ["nothing", new Uint8Array(0), "empty"],
  ["too much", new Uint8Array(MAX_MAIL_BYTES + 1), "too_large"],
  ["Outlook's own format", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), "outlook_file"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "not_a_mail"],
  ["a web page", new TextEncoder().encode("<html>From: me\nDate: now</html>"), "not_a_mail"],
  ["words without a header", new TextEncoder().encode("Hij is aangekomen."), "not_a_mail"],
  ["no moment", mail([...HEAD.filter((line) => !line.startsWith("Date")), "Date: soon"], "Ja"), "no_date"],
  ["no words", mail(HEAD, ""), "no_text"],
])("%s is refused", async (_what, bytes, refusal) => {
  expect(await readMail(bytes)).toEqual({ ok: false, error: refusal });
});
