/**
 * Reads a stand-in's reviews as the worker does, in a process of its own that can be killed. Prints a line for each page.
 * Its clock moves by some seconds at each look, so that not the site's limit is measured but what we do ourselves.
 */
const [shopId, connectionId, count, orders, startAt] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];
const TOTAL = Number(count);
const PAGE = 500;
const FIRST = Date.UTC(2026, 0, 1);

/** Review n was written n minutes after the first; most name their order, some nothing, some an order that there is not. */
function reviewOf(n: number) {
  const reference =
    n % 10 === 8 ? String(90_000_000 + n) : n % 10 === 9 ? undefined : String((n * 7_919) % Number(orders));
  return {
    reviewId: `r${n}`,
    reviewAuthor: "A.",
    rating: 1 + (n % 10),
    reviewContent: [{ questionGroup: "DEFAULT_OPINION", rating: "Netjes ontvangen, precies zoals besteld." }],
    ...(reference ? { referenceCode: reference } : {}),
    reviewLanguage: "nl",
    dateSince: new Date(FIRST + n * 60_000).toISOString(),
  };
}

globalThis.fetch = async (input) => {
  const { searchParams } = new URL(input instanceof Request ? input.url : input);
  const from = Date.parse(searchParams.get("dateSince") ?? new Date(FIRST).toISOString());
  const start = Math.max(0, Math.ceil((from - FIRST) / 60_000));
  const reviews = Array.from({ length: Math.max(0, Math.min(PAGE, TOTAL - start)) }, (_, index) =>
    reviewOf(start + index),
  );
  process.stdout.write(`${start}\n`);
  return Response.json({ averageRating: 8, numberReviews: TOTAL, reviews });
};

export {};

const { importReviews } = await import("#app/use-cases/reviews/import-reviews.ts");
const { closeDatabase } = await import("#app/db.server.ts");
let clock = Number(startAt);
await importReviews(shopId, connectionId, () => new Date((clock += 3_000)).toISOString(), new AbortController().signal);
await closeDatabase();
