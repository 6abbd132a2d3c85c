import { resolve } from "node:path";
import { expect, test } from "vitest";
import { inspectReview } from "./review.ts";

const fixture = (path: string) => resolve(import.meta.dirname, "../../tests/fixtures/reviews", path);

test("prints what an answer says, and nothing else", async () => {
  expect(await inspectReview(["feedbackcompany", fixture("feedbackcompany/reviews.json")])).toEqual({
    reviews: [
      {
        id: "3300121",
        at: "2026-11-09T19:15:00.000Z",
        rating: 0.9,
        scale: 5,
        text: "Goed ontvangen",
        orderReference: "1042",
        email: null,
        verified: null,
        state: "published",
      },
      {
        id: "3300120",
        at: "2026-11-08T19:15:00.000Z",
        rating: null,
        scale: 5,
        text: null,
        orderReference: null,
        email: null,
        verified: null,
        state: "published",
      },
    ],
    warnings: ["rating 9 is not on the scale of 5", "a review without a time that can be read", "review 3 left out"],
  });
});

test.each([
  [[], /inspect review <site> <payload-file>/],
  [["kiyoh"], /inspect review <site> <payload-file>/],
  [["kiyoh", "a", "b"], /inspect review <site> <payload-file>/],
  [["yelp", "a"], /yelp is not one of etrusted, /],
  [["google-customer-reviews"], /not supported: Google asks the customer itself/],
  [["kiyoh", fixture("none.json")], /cannot be read/],
  [["kiyoh", fixture("okendo/index.ts")], /malformed: not JSON/],
])("%j is refused with the reason", async (args, message) => {
  await expect(inspectReview(args)).rejects.toThrow(message);
});
