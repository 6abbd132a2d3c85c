import { describe, expect, test } from "vitest";
import { bytesFromBase64, proofFromBase64, proofFromBytes, sniffMediaType } from "./proof-bytes.ts";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)));

const GIF = bytes("GIF89a", [1, 0, 1, 0, 0x3b]);
const PNG = bytes([0x89], "PNG\r\n", [0x1a], "\n", [0xae, 0x42, 0x60, 0x82]);
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9]);
const PDF = bytes("%PDF-1.4\n%%EOF\n");
// 30 bytes by its own header, the last ones black.
const BMP = bytes("BM", [30, 0, 0, 0], new Array<number>(24).fill(0));
const PADDING = new Array<number>(40).fill(0);

describe.each([
  ["image/gif", GIF],
  ["image/png", PNG],
  ["image/jpeg", JPEG],
  ["application/pdf", PDF],
  ["image/bmp", BMP],
])("%s", (mediaType, file) => {
  test("is known by its first bytes", () => expect(sniffMediaType(file)).toBe(mediaType));

  test("loses padding and nothing else", () => {
    expect(proofFromBytes("signature", bytes([...file], PADDING))).toEqual({
      kind: "signature",
      mediaType,
      bytes: file,
    });
    expect(proofFromBytes("photo", file)).toEqual({ kind: "photo", mediaType, bytes: file });
  });
});

test("what stands behind a BMP's length and is not padding stays", () => {
  const longer = bytes([...BMP], [0, 7]);
  expect(proofFromBytes("photo", longer)?.bytes).toEqual(longer);
});

test.each([["<html></html>"], ["{}"], [""], ["GIF"], ["text that is long enough"]])("%j is no proof", (text) => {
  expect(proofFromBytes("document", bytes(text))).toBeUndefined();
});

describe("base64", () => {
  const base64 = Buffer.from(GIF).toString("base64");

  test.each([base64, `data:image/png;base64,${base64}`, `${base64.slice(0, 4)}\r\n${base64.slice(4)}\n`])(
    "%j",
    (text) =>
      expect(proofFromBase64("signature", text)).toEqual({ kind: "signature", mediaType: "image/gif", bytes: GIF }),
  );

  test.each(["[TRUNCATED]", "*", "{}"])("%j is none", (text) => expect(bytesFromBase64(text)).toBeUndefined());
});
