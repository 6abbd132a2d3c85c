import { describe, expect, it } from "vitest";
import type { Excess } from "#app/domain/response/document.ts";
import {
  CUSTOMER_EMAIL_LIMITS,
  SHOPIFY_DISPUTE_LIMITS,
  checkLimits,
  type FileLimits,
  type MeasuredFile,
} from "#app/domain/response/limits.ts";

const pdf = (changes: Partial<MeasuredFile> = {}): MeasuredFile => ({
  name: "a.pdf",
  mediaType: "application/pdf",
  bytes: 100_000,
  pages: 3,
  ...changes,
});

const cases: { name: string; files: MeasuredFile[]; limits: FileLimits; over: Excess[] }[] = [
  { name: "nothing at all", files: [], limits: SHOPIFY_DISPUTE_LIMITS, over: [] },
  {
    name: "a file of exactly the largest size and number of pages",
    files: [pdf({ bytes: 2_000_000, pages: 49 })],
    limits: SHOPIFY_DISPUTE_LIMITS,
    over: [],
  },
  {
    name: "one byte too many",
    files: [pdf({ bytes: 2_000_001 })],
    limits: SHOPIFY_DISPUTE_LIMITS,
    over: [{ rule: "file_bytes", file: "a.pdf", actual: 2_000_001, limit: 2_000_000 }],
  },
  {
    name: "fifty pages",
    files: [pdf({ pages: 50 })],
    limits: SHOPIFY_DISPUTE_LIMITS,
    over: [{ rule: "file_pages", file: "a.pdf", actual: 50, limit: 49 }],
  },
  {
    name: "two files that are small enough alone but not together",
    files: [pdf({ bytes: 2_000_000 }), pdf({ name: "b.pdf", bytes: 2_000_000 })],
    limits: SHOPIFY_DISPUTE_LIMITS,
    over: [{ rule: "total_bytes", actual: 4_000_000, limit: 3_999_999 }],
  },
  {
    name: "a type that Shopify does not take",
    files: [pdf({ name: "call.mp3", mediaType: "audio/mpeg" })],
    limits: SHOPIFY_DISPUTE_LIMITS,
    over: [
      {
        rule: "media_type",
        file: "call.mp3",
        actual: "audio/mpeg",
        allowed: ["application/pdf", "image/jpeg", "image/png"],
      },
    ],
  },
  {
    name: "two files in one slot, and one in another",
    files: [
      pdf({ slot: "SHIPPING_DOCUMENTATION_FILE" }),
      pdf({ name: "b.pdf", slot: "SHIPPING_DOCUMENTATION_FILE" }),
      pdf({ name: "c.pdf", slot: "UNCATEGORIZED_FILE" }),
    ],
    limits: SHOPIFY_DISPUTE_LIMITS,
    over: [{ rule: "files_per_slot", slot: "SHIPPING_DOCUMENTATION_FILE", actual: 2, limit: 1 }],
  },
  {
    name: "a mail with too many attachments",
    files: Array.from({ length: 21 }, (_, index) => pdf({ name: `${index}.pdf` })),
    limits: CUSTOMER_EMAIL_LIMITS,
    over: [{ rule: "file_count", actual: 21, limit: 20 }],
  },
  {
    name: "several excesses at once",
    files: [pdf({ bytes: 5_000_000, pages: 60 })],
    limits: SHOPIFY_DISPUTE_LIMITS,
    over: [
      { rule: "file_bytes", file: "a.pdf", actual: 5_000_000, limit: 2_000_000 },
      { rule: "file_pages", file: "a.pdf", actual: 60, limit: 49 },
      { rule: "total_bytes", actual: 5_000_000, limit: 3_999_999 },
    ],
  },
];

describe("checkLimits", () => {
  it.each(cases)("$name", ({ files, limits, over }) => {
    expect(checkLimits(files, limits)).toEqual(over);
  });
});
