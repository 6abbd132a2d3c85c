import { strFromU8, unzipSync } from "fflate";
import { z } from "zod";
import { verifyChain, type ChainVerdict, type StoredLink } from "#app/domain/evidence/chain.ts";
import { err, ok, type Result } from "#app/domain/result.ts";
import { sha256Hex } from "#app/documents/archive-pdf.server.ts";
import { contentPath, entryPath, SUMS_PATH } from "#app/documents/dossier-zip.server.ts";

/** What is wrong with a file of the archive: gone, changed since it was listed, or never listed. */
export type FileFault = { path: string; fault: "missing" | "changed" | "unlisted" };

/** What checking a dossier found. */
export type DossierVerdict = {
  /** Every file is as listed and the chain holds. */
  verifies: boolean;
  /** How many files are as listed. */
  intact: number;
  fileFaults: FileFault[];
  chain: ChainVerdict;
};

/** Why there is nothing to check. */
export type VerifyDossierError =
  | { type: "not_a_zip"; reason: string }
  | { type: "too_large"; limit: number }
  | { type: "not_a_dossier"; reason: string };

/** Of all files together, unpacked; a small archive can claim to be a huge one. */
const MAX_UNPACKED_BYTES = 300_000_000;
/** Length of a content's salt in bytes. */
const SALT_LENGTH = 16;

const HASH = z.string().regex(/^[0-9a-f]{64}$/);
const ENTRY = z.object({
  orderId: z.string(),
  seq: z.number().int().positive(),
  kind: z.string(),
  contentHash: HASH,
  previousHash: HASH.nullable(),
  recordedAt: z.string(),
});

/**
 * Checks a dossier made by `buildDossierZip` with nothing but the archive itself.
 * @param expectedHead the chain's last hash from elsewhere (a printed exhibit, our database), lower-case hexadecimal: only that
 * tells when lines are missing at the end, or when the whole archive was made anew
 */
export function verifyDossier(
  zip: Uint8Array,
  expectedHead?: { seq: number; hash: string },
): Result<DossierVerdict, VerifyDossierError> {
  const unpacked = unpack(zip);
  if (!unpacked.ok) return unpacked;
  const files = unpacked.value;
  const sums = files.get(SUMS_PATH);
  if (!sums) return err({ type: "not_a_dossier", reason: `${SUMS_PATH} is missing` });
  const listed = readSums(strFromU8(sums));
  if (!listed) return err({ type: "not_a_dossier", reason: `${SUMS_PATH} is not a list of sums` });
  const links = readLinks(files);
  if (!links.ok) return links;
  const fileFaults = compare(files, listed);
  const head = expectedHead && { seq: expectedHead.seq, hash: fromHex(expectedHead.hash) };
  const chain = verifyChain(links.value, head);
  return ok({
    verifies: fileFaults.length === 0 && chain.verifies,
    intact: listed.size - fileFaults.filter(({ fault }) => fault !== "unlisted").length,
    fileFaults,
    chain,
  });
}

function unpack(zip: Uint8Array): Result<Map<string, Uint8Array>, VerifyDossierError> {
  let total = 0;
  try {
    const files = unzipSync(zip, { filter: ({ originalSize }) => (total += originalSize) <= MAX_UNPACKED_BYTES });
    if (total > MAX_UNPACKED_BYTES) return err({ type: "too_large", limit: MAX_UNPACKED_BYTES });
    return ok(new Map(Object.entries(files)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return err({ type: "not_a_zip", reason: error.message });
  }
}

/** Path → sum; undefined when a line is of another shape. */
function readSums(text: string): Map<string, string> | undefined {
  const lines = text.split("\n").filter((line) => line !== "");
  const pairs = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  if (pairs.includes(null)) return undefined;
  return new Map(pairs.map((pair) => [pair?.[2] ?? "", pair?.[1] ?? ""]));
}

function compare(files: Map<string, Uint8Array>, listed: Map<string, string>): FileFault[] {
  const faults: FileFault[] = [];
  for (const [path, sum] of listed) {
    const bytes = files.get(path);
    if (!bytes) faults.push({ path, fault: "missing" });
    else if (sha256Hex(bytes) !== sum) faults.push({ path, fault: "changed" });
  }
  for (const path of files.keys()) {
    if (path !== SUMS_PATH && !listed.has(path)) faults.push({ path, fault: "unlisted" });
  }
  return faults;
}

/** The chain as the archive tells it. An entry's hash is that of its file, so a changed file breaks its successor's link. */
function readLinks(files: Map<string, Uint8Array>): Result<StoredLink[], VerifyDossierError> {
  const links: StoredLink[] = [];
  for (const [path, bytes] of files) {
    if (!path.startsWith("ledger/entries/")) continue;
    const parsed = ENTRY.safeParse(parseJson(bytes));
    if (!parsed.success || entryPath(parsed.data.seq) !== path) {
      return err({ type: "not_a_dossier", reason: `${path} is not a line of a ledger` });
    }
    const { contentHash, previousHash, ...rest } = parsed.data;
    const salted = files.get(contentPath(rest.seq));
    links.push({
      ...rest,
      contentHash: fromHex(contentHash),
      previousHash: previousHash === null ? null : fromHex(previousHash),
      hash: fromHex(sha256Hex(bytes)),
      content: salted && {
        salt: salted.slice(0, SALT_LENGTH),
        text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(salted.slice(SALT_LENGTH)),
      },
    });
  }
  return ok(links);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
}

function fromHex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "hex"));
}
