import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { hashContent, hashEntry, type StoredLink } from "#app/domain/evidence/chain.ts";
import type { RenderedFile } from "#app/domain/response/document.ts";
import { sha256Hex } from "#app/documents/archive-pdf.server.ts";
import { buildDossierZip, type DossierZipContent } from "#app/documents/dossier-zip.server.ts";
import { verifyDossier } from "#app/documents/verify-dossier.server.ts";

function chainOf(texts: (string | null)[]): StoredLink[] {
  const links: StoredLink[] = [];
  texts.forEach((text, index) => {
    const salt = new Uint8Array(16).fill(index + 1);
    const link = {
      orderId: "6a0f7a3e-2f4b-4d5c-9a1e-0c1d2e3f4a5b",
      seq: index + 1,
      kind: "order",
      contentHash: hashContent(text ?? "erased", salt),
      previousHash: links.at(-1)?.hash ?? null,
      recordedAt: "2026-11-10T09:00:00.000Z",
    };
    links.push({ ...link, hash: hashEntry(link), content: text === null ? undefined : { text, salt } });
  });
  return links;
}

const bytes = strToU8("%PDF-1.7 and so on");
const exhibit: RenderedFile = {
  name: "exhibits-W-1.pdf",
  mediaType: "application/pdf",
  bytes,
  sha256: sha256Hex(bytes),
};
const content: DossierZipContent = {
  language: "nl",
  reference: "W-0311",
  madeAt: "2026-11-21T10:00:00.000Z",
  links: chainOf(['{"name":"Zoë"}', null, '{"id":"9007199254740993"}']),
  exhibits: [exhibit],
  originals: [{ name: "../../Factuur nº 1.PDF", mediaType: "application/pdf", bytes: strToU8("original") }],
};
const zip = () => buildDossierZip(content).bytes;

/** Changes files of the archive; null removes one. With `relist` the list of sums is made anew, as a forger would. */
function forge(changes: Record<string, string | Uint8Array | null>, relist = false): Uint8Array {
  const files = unzipSync(zip());
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete files[path];
    else files[path] = typeof change === "string" ? strToU8(change) : new Uint8Array(change);
  }
  if (relist) {
    delete files.SHA256SUMS;
    const lines = Object.entries(files).map(([path, file]) => `${sha256Hex(file)}  ${path}\n`);
    files.SHA256SUMS = strToU8(lines.join(""));
  }
  return zipSync(files);
}

describe("buildDossierZip", () => {
  it("holds everything, under names that stay inside the archive", () => {
    expect(Object.keys(unzipSync(zip()))).toEqual([
      "LEESMIJ.txt",
      "exhibits/0001-exhibits-W-1.pdf",
      "originals/0001-Factuur-no-1.pdf",
      "ledger/entries/0001.json",
      "ledger/content/0001.bin",
      "ledger/entries/0002.json",
      "ledger/entries/0003.json",
      "ledger/content/0003.bin",
      "SHA256SUMS",
    ]);
  });

  it("can be checked with nothing but SHA-256: content, entry and predecessor", () => {
    const files = unzipSync(zip());
    const [first, second] = ["0001", "0002"].map((name) => files[`ledger/entries/${name}.json`] ?? new Uint8Array());
    const told = JSON.parse(strFromU8(first ?? new Uint8Array())) as { contentHash: string };
    expect(sha256Hex(files["ledger/content/0001.bin"] ?? "")).toBe(told.contentHash);
    expect(JSON.parse(strFromU8(second ?? new Uint8Array()))).toMatchObject({ previousHash: sha256Hex(first ?? "") });
    const last = sha256Hex(files["ledger/entries/0003.json"] ?? "");
    expect(strFromU8(files["LEESMIJ.txt"] ?? new Uint8Array())).toContain(last);
  });

  it("is the same bytes in any time zone", () => {
    const made = ["America/Los_Angeles", "Asia/Tokyo"].map((zone) => {
      vi.stubEnv("TZ", zone);
      return { offset: new Date(content.madeAt).getTimezoneOffset(), sha256: buildDossierZip(content).sha256 };
    });
    vi.unstubAllEnvs();
    expect(made.map(({ offset }) => offset)).toEqual([480, -540]);
    expect(made[0]?.sha256).toBe(made[1]?.sha256);
  });
});

describe("verifyDossier", () => {
  it("finds an untouched dossier in order, erased contents included", () => {
    expect(verifyDossier(zip())).toEqual({
      ok: true,
      value: {
        verifies: true,
        intact: 8,
        fileFaults: [],
        chain: { verifies: true, length: 3, erased: 1, faults: [] },
      },
    });
  });

  it.each<[string, Record<string, string | null>, object[]]>([
    [
      "a changed exhibit",
      { "exhibits/0001-exhibits-W-1.pdf": "x" },
      [{ path: "exhibits/0001-exhibits-W-1.pdf", fault: "changed" }],
    ],
    [
      "a removed original",
      { "originals/0001-Factuur-no-1.pdf": null },
      [{ path: "originals/0001-Factuur-no-1.pdf", fault: "missing" }],
    ],
    ["an added file", { "exhibits/extra.pdf": "x" }, [{ path: "exhibits/extra.pdf", fault: "unlisted" }]],
  ])("tells %s", (_name, changes, fileFaults) => {
    expect(verifyDossier(forge(changes))).toMatchObject({ ok: true, value: { verifies: false, fileFaults } });
  });

  it("tells a changed content even when the sums were made anew", () => {
    const files = unzipSync(zip());
    const forged = strFromU8(files["ledger/content/0001.bin"] ?? new Uint8Array(), true).replace("name", "mane");
    const archive = forge({ "ledger/content/0001.bin": strToU8(forged, true) }, true);
    expect(verifyDossier(archive)).toMatchObject({
      value: { verifies: false, fileFaults: [], chain: { faults: [{ seq: 1, fault: "content" }] } },
    });
  });

  it("tells a changed line by its successor, even when the sums were made anew", () => {
    const files = unzipSync(zip());
    const line = strFromU8(files["ledger/entries/0001.json"] ?? new Uint8Array()).replace("2026-11-10", "2026-11-09");
    expect(verifyDossier(forge({ "ledger/entries/0001.json": line }, true))).toMatchObject({
      value: { verifies: false, fileFaults: [], chain: { faults: [{ seq: 2, fault: "previous" }] } },
    });
  });

  it("tells lines missing at the end only by a head from elsewhere", () => {
    const shorter = forge({ "ledger/entries/0003.json": null, "ledger/content/0003.bin": null }, true);
    const head = { seq: 3, hash: Buffer.from(content.links[2]?.hash ?? []).toString("hex") };
    expect(verifyDossier(shorter)).toMatchObject({ value: { verifies: true } });
    expect(verifyDossier(shorter, head)).toMatchObject({ value: { verifies: false } });
    expect(verifyDossier(zip(), head)).toMatchObject({ value: { verifies: true } });
  });

  it.each<[string, Uint8Array, string]>([
    ["no archive", strToU8("not a zip"), "not_a_zip"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "not_a_dossier"],
    ["a list that is none", forge({ SHA256SUMS: "hello" }), "not_a_dossier"],
    ["a line that is none", forge({ "ledger/entries/0001.json": "{}" }), "not_a_dossier"],
  ])("says that %s is no dossier", (_name, archive, type) => {
    expect(verifyDossier(archive)).toMatchObject({ ok: false, error: { type } });
  });
});
