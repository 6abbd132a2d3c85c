import { expect, it } from "vitest";
import { acceptUpload } from "#app/documents/sniff.ts";

const bytes = (latin1: string) => new Uint8Array(Buffer.from(latin1, "latin1"));

it.each([
  ["a PNG", "\x89PNG\r\n\x1a\n....", "image/png"],
  ["a JPEG", "\xff\xd8\xff\xe1..Exif", "image/jpeg"],
  ["a GIF", "GIF89a....", "image/gif"],
  ["a WebP", "RIFF\x10\0\0\0WEBPVP8 ", "image/webp"],
  ["a PDF", "%PDF-1.7\n", "application/pdf"],
  ["a PDF after some bytes of a mail program", "\r\n\r\n%PDF-1.4", "application/pdf"],
])("takes %s", (_name, content, value) => {
  expect(acceptUpload(bytes(content))).toEqual({ ok: true, value });
});

it.each([
  ["nothing", "", { type: "empty" }],
  ["a HEIC photo, by its name", "\0\0\0\x24ftypheic....", { type: "heic" }],
  ["an AVIF", "\0\0\0\x24ftypavif....", { type: "unknown_type" }],
  ["a sound in a RIFF", "RIFF\x10\0\0\0WAVEfmt ", { type: "unknown_type" }],
  ["a program", "MZ\x90\0", { type: "unknown_type" }],
  ["a page", "<svg onload='x'>", { type: "unknown_type" }],
  ["half a PNG signature", "\x89PNG", { type: "unknown_type" }],
])("refuses %s", (_name, content, error) => {
  expect(acceptUpload(bytes(content))).toEqual({ ok: false, error });
});

it("takes a file of exactly the limit and refuses one byte more", () => {
  expect(acceptUpload(bytes("%PDF-"), 5)).toMatchObject({ ok: true });
  expect(acceptUpload(bytes("%PDF-1"), 5)).toEqual({ ok: false, error: { type: "too_large", actual: 6, limit: 5 } });
});
