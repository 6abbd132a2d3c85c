import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainLink, hashContent, hashEntry, type StoredLink, verifyChain } from "./chain.ts";
import { canonicalText } from "./exact-json.ts";

const ORDER_ID = "7f1d3c52-8a52-4d0e-9d7f-0c5a3e1b2a10";
const KINDS = ["order", "fulfillment", "fulfillment_event", "refund"];

type Draft = { kind: string; salt: Uint8Array; note: string; erased: boolean; minute: number };

const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom(...KINDS),
  salt: fc.uint8Array({ minLength: 16, maxLength: 16 }),
  note: fc.string({ unit: "binary" }),
  erased: fc.boolean(),
  minute: fc.integer({ min: 0, max: 59 }),
});

/** At least two entries, so that each has a neighbour. */
const drafts = fc.array(draft, { minLength: 2, maxLength: 12 });

function chainOf(all: readonly Draft[]): StoredLink[] {
  const links: StoredLink[] = [];
  for (const [index, each] of all.entries()) {
    const text = canonicalText({ note: each.note.toWellFormed(), index });
    const link: ChainLink = {
      orderId: ORDER_ID,
      seq: index + 1,
      kind: each.kind,
      contentHash: hashContent(text, each.salt),
      previousHash: links.at(-1)?.hash ?? null,
      recordedAt: `2026-11-21T10:${String(each.minute).padStart(2, "0")}:00.000Z`,
    };
    links.push({
      ...link,
      hash: hashEntry(link),
      ...(each.erased ? {} : { content: { text, salt: each.salt } }),
    });
  }
  return links;
}

const headOf = (links: readonly StoredLink[]) => ({ seq: links.length, hash: links.at(-1)?.hash ?? null });

/** One bit of the bytes turned over. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at % copy.length]! ^= 1 << (at % 8);
  return copy;
}

/** One character replaced by another. */
function altered(text: string, at: number): string {
  const place = at % text.length;
  return text.slice(0, place) + (text[place] === "x" ? "y" : "x") + text.slice(place + 1);
}

/** Every part of an entry that somebody could tamper with, and how. */
const TAMPERINGS: Record<string, (link: StoredLink, at: number) => StoredLink> = {
  hash: (link, at) => ({ ...link, hash: flipped(link.hash, at) }),
  contentHash: (link, at) => ({ ...link, contentHash: flipped(link.contentHash, at) }),
  previousHash: (link, at) => ({
    ...link,
    previousHash: link.previousHash ? flipped(link.previousHash, at) : new Uint8Array(32),
  }),
  kind: (link, at) => ({ ...link, kind: altered(link.kind, at) }),
  orderId: (link, at) => ({ ...link, orderId: altered(link.orderId, at) }),
  recordedAt: (link, at) => ({ ...link, recordedAt: altered(link.recordedAt, at) }),
  seq: (link, at) => ({ ...link, seq: link.seq + 1 + at }),
  "content text": (link, at) =>
    link.content ? { ...link, content: { ...link.content, text: altered(link.content.text, at) } } : link,
  "content salt": (link, at) =>
    link.content ? { ...link, content: { ...link.content, salt: flipped(link.content.salt, at) } } : link,
};

const place = fc.nat(1_000_000);

describe("verifyChain", () => {
  it("verifies what was appended, in whatever order it is read, and counts what was erased", () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (all, turn) => {
        const links = chainOf(all);
        const rotated = [...links.slice(turn % links.length), ...links.slice(0, turn % links.length)];
        expect(verifyChain(rotated, headOf(links))).toStrictEqual({
          verifies: true,
          length: all.length,
          erased: all.filter((each) => each.erased).length,
          faults: [],
        });
      }),
    );
  });

  it("an empty chain verifies against an empty head only", () => {
    expect(verifyChain([], { seq: 0, hash: null }).verifies).toBe(true);
    expect(verifyChain([], { seq: 1, hash: new Uint8Array(32) }).verifies).toBe(false);
  });

  it.each(Object.entries(TAMPERINGS))(
    "tells a changed %s, also in the last entry and without the head",
    (_part, tamper) => {
      fc.assert(
        fc.property(drafts, place, place, (all, which, at) => {
          const links = chainOf(all.map((each) => ({ ...each, erased: false })));
          const index = which % links.length;
          const changed = links.map((link, position) => (position === index ? tamper(link, at) : link));
          expect(verifyChain(changed).verifies).toBe(false);
        }),
      );
    },
  );

  it("tells a missing entry; at the end by the head", () => {
    fc.assert(
      fc.property(drafts, place, (all, which) => {
        const links = chainOf(all);
        const rest = links.filter((_link, position) => position !== which % links.length);
        expect(verifyChain(rest, headOf(links)).verifies).toBe(false);
      }),
    );
  });

  it("tells two entries that changed places, whether they keep their numbers or take each other's", () => {
    fc.assert(
      fc.property(drafts, place, (all, which) => {
        const links = chainOf(all);
        const first = which % (links.length - 1);
        const [a, b] = [links[first]!, links[first + 1]!];
        const swapped = links.with(first, { ...b, seq: a.seq }).with(first + 1, { ...a, seq: b.seq });
        expect(verifyChain(swapped, headOf(links)).verifies).toBe(false);
      }),
    );
  });

  it("tells an entry added between, at either end or twice", () => {
    fc.assert(
      fc.property(drafts, draft, place, (all, extra, which) => {
        const links = chainOf(all);
        const position = which % (links.length + 1);
        const added = chainOf([...all.slice(0, position), extra, ...all.slice(position)])[position]!;
        expect(verifyChain([...links, added], headOf(links)).verifies).toBe(false);
        expect(verifyChain([...links, links[which % links.length]!], headOf(links)).verifies).toBe(false);
      }),
    );
  });

  it("tells a rewritten tail, though it is consistent in itself, by the head", () => {
    fc.assert(
      fc.property(drafts, draft, (all, other) => {
        const links = chainOf(all);
        const rewritten = chainOf([...all.slice(0, -1), { ...other, note: `${other.note}?` }]);
        fc.pre(verifyChain(rewritten).verifies && !sameHash(rewritten.at(-1)!, links.at(-1)!));
        expect(verifyChain(rewritten, headOf(links)).verifies).toBe(false);
      }),
    );
  });
});

function sameHash(a: StoredLink, b: StoredLink): boolean {
  return Buffer.from(a.hash).equals(Buffer.from(b.hash));
}
