import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { REVIEW_STATES } from "#app/domain/review/review.ts";
import type { Result } from "#app/domain/result.ts";
import type { ProviderAnswer, ProviderFailure, ProviderHttp } from "#app/providers/provider.ts";
import type { Answer, ReviewFixtures } from "#tests/fixtures/reviews/review-fixtures.ts";
import { REVIEW_SITES } from "./registry.ts";
import type { ReviewReading, SiteInvitation } from "./review-site.ts";

const FIXTURES = resolve(import.meta.dirname, "../../tests/fixtures/reviews");
const NOW = "2026-11-28T10:00:00.000Z";
const encode = (text: string) => new TextEncoder().encode(text);

const INVITATION: SiteInvitation = {
  email: "fenna@example.com",
  firstName: "Fenna",
  lastName: "Dijkstra",
  orderReference: "1042",
  orderId: "5550000000001",
  orderedAt: "2026-11-01T09:00:00.000Z",
  language: "nl",
};

const sites = await Promise.all(
  Object.entries(REVIEW_SITES).map(async ([id, site]) => {
    const module = (await import(`../../tests/fixtures/reviews/${id}/index.ts`)) as { fixtures: ReviewFixtures };
    return { id, site, fixtures: module.fixtures };
  }),
);

describe.each(sites)("$id", ({ id, site, fixtures }) => {
  const file = (name: string) => new Uint8Array(readFileSync(resolve(FIXTURES, id, name)));
  const { credentials } = fixtures;

  test("stands under its own name and says where its fixtures are from", () => {
    expect(site.id).toBe(id);
    expect(fixtures.id).toBe(id);
    expect(fixtures.provenance).toMatch(/\S+ \S+/);
    expect(site.rateLimits.length).toBeGreaterThan(0);
    expect(new URL(site.docs).protocol).toBe("https:");
    const needed = site.credentials.filter(({ optional }) => !optional).map(({ name }) => name);
    expect(Object.keys(credentials)).toEqual(expect.arrayContaining(needed));
    expect(site.credentials.some(({ secret }) => secret)).toBe(true);
  });

  test("says in both languages where to find what its form asks for, and what to do with the address of its pushes", () => {
    const words = [
      site.credentialsHelp,
      ...site.credentials.flatMap(({ label, options = [] }) => [label, ...options.map((option) => option.label)]),
      ...(site.push ? [site.pushHelp] : []),
    ];
    for (const each of words) expect(each).toEqual({ nl: expect.stringMatching(/./), en: expect.stringMatching(/./) });
    expect(site.pushHelp === undefined).toBe(site.push === undefined);
  });

  test("shows what it claims to tie with, and has a case for all it can do", () => {
    const shown = fixtures.reads.flatMap(({ expects }) => expects);
    expect({
      orderReference: !site.ties.orderReference || shown.some(({ orderReference }) => orderReference),
      orderId: !site.ties.orderId || shown.some(({ orderId }) => orderId),
      email: !site.ties.email || shown.some(({ email }) => email),
      product: !site.ties.product || shown.some(({ productId }) => productId),
      rating: shown.some(({ rating }) => typeof rating === "number"),
      invites: site.invites === (site.invite !== undefined),
      ...Object.fromEntries(
        (["reread", "invite", "consent", "summary"] as const).map((one) => [
          one,
          (site[one] === undefined) === (fixtures[`${one === "summary" ? "summarie" : one}s`] === undefined),
        ]),
      ),
      invitations: (site.invitations === undefined) === (fixtures.invitations === undefined),
      push: (site.push === undefined) === (fixtures.push === undefined),
    }).toEqual({
      orderReference: true,
      orderId: true,
      email: true,
      product: true,
      rating: true,
      invites: true,
      reread: true,
      invite: true,
      consent: true,
      summary: true,
      invitations: true,
      push: true,
    });
  });

  describe("reads", () => {
    test.each(fixtures.reads)("$name", ({ file: name, expects, warnings = [] }) => {
      const result = site.read(file(name));
      expect(result).toMatchObject({ ok: true, value: { warnings } });
      if (!result.ok) return;
      expect(result.value.reviews).toHaveLength(expects.length);
      expect(result.value.reviews).toMatchObject(expects);
      expectSound(result.value);
    });

    test("the same body twice says the same, ids included", () => {
      const body = file(fixtures.reads[0]!.file);
      expect(site.read(body)).toEqual(site.read(body));
    });

    test.each([
      ["HTML", "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>"],
      ["nothing", ""],
      ["a cut off body", '{"reviews":[{"id":'],
      ["a JSON text", '"five stars"'],
      ["null", "null"],
      ["an array of nothing", "[null]"],
      ["another site's JSON", '{"somethingElse":{"stars":5}}'],
      ["a list that is none", '{"reviews":"none","items":7,"ratings":{},"events":{}}'],
    ])("%s is malformed, and nothing is thrown", (_name, text) => {
      expect(site.read(encode(text))).toMatchObject({ ok: false, error: { kind: "malformed" } });
    });
  });

  describe("lists", () => {
    test.each(fixtures.lists)("$name", async ({ answers, since = null, cursor = null, ...outcome }) => {
      const result = await site.list(answering(answers, file), other(credentials, ""), { since, cursor }, NOW);
      expectOutcome(result, outcome, (page, { count, next }) => {
        expect(page.reviews).toHaveLength(count);
        expect(page.next).toBe(next);
        expectSound(page);
      });
    });

    test.each(failures)("%s", async (name, http, failure) => {
      const result = await site.list(http, other(credentials, name), { since: null, cursor: null }, NOW);
      expect(result).toEqual({ ok: false, error: failure });
    });
  });

  describe("a test of the connection", () => {
    test.each(failures)("%s", async (name, http, failure) => {
      expect(await site.test(http, other(credentials, name))).toEqual({ ok: false, error: failure });
    });
  });

  test("what it lets a storefront say is documented, and can be asked for and refused", () => {
    expect(new URL(site.mark.source).protocol).toBe("https:");
    expect(new URL(site.mark.structuredData.source).protocol).toBe("https:");
    if (site.mark.shows === "none") return expect(site.mark.reason.nl).not.toBe("");
    expect(fixtures.summaries?.some((one) => "fails" in one && one.fails === "unauthorised")).toBe(true);
  });

  const { reread, invite, consent, summary, invitations, push } = site;

  if (reread)
    test.each(fixtures.rereads ?? [])("reads again: $name", async ({ id: review, answers, ...outcome }) => {
      const result = await reread(answering(answers, file), credentials, review, NOW);
      expectOutcome(result, outcome, (value, expected) => {
        if (expected === null) expect(value).toBeNull();
        else expect(value).toMatchObject(expected);
      });
    });

  if (invite)
    describe("invites", () => {
      test.each(fixtures.invites ?? [])("$name", async ({ answers, ...outcome }) => {
        const result = await invite(answering(answers, file), credentials, INVITATION, NOW);
        expectOutcome(result, outcome, ({ status }, expected) => expect(status).toBe(expected));
      });

      test.each(failures)("%s", async (name, http, failure) => {
        const result = await invite(http, other(credentials, `${name}~`), INVITATION, NOW);
        expect(result).toEqual({ ok: false, error: failure });
      });
    });

  if (consent)
    test.each(fixtures.consents ?? [])("consent: $name", async ({ answers, ...outcome }) => {
      const result = await consent(answering(answers, file), credentials, "1042", NOW);
      expectOutcome(result, outcome, (value, expected) => expect(value).toBe(expected));
    });

  if (summary)
    describe("summary", () => {
      test.each(fixtures.summaries ?? [])("$name", async ({ answers, ...outcome }) => {
        const result = await summary(answering(answers, file), credentials, NOW);
        expectOutcome(result, outcome, (value, { rating, ...expected }) => {
          expect(value).toMatchObject(expected);
          if (rating === null) expect(value.rating).toBeNull();
          else expect(value.rating).toBeCloseTo(rating, 6);
        });
      });

      test.each(failures)("%s", async (name, http, failure) => {
        const result = await summary(http, other(credentials, `${name}?`), NOW);
        expect(result).toEqual({ ok: false, error: failure });
      });
    });

  if (invitations)
    test.each(fixtures.invitations ?? [])("invitations: $name", async ({ answers, ...outcome }) => {
      const result = await invitations(answering(answers, file), credentials, { cursor: null }, NOW);
      expectOutcome(result, outcome, (value, { orders, next }) => {
        expect(value.invitations.map(({ orderReference }) => orderReference)).toEqual(orders);
        for (const { sentAt } of value.invitations) expect(sentAt).toBe(new Date(sentAt).toISOString());
        expect(value.next).toBe(next);
      });
    });

  const given = fixtures.push;
  if (push && given)
    describe("pushes", () => {
      test("a right one", () => {
        expect(push.verify({ headers: given.right, body: file(given.file) }, credentials)).toBe(true);
      });

      if (push.trust === "signed")
        test("with other credentials, or none", () => {
          const body = file(given.file);
          const empty = Object.fromEntries(Object.keys(credentials).map((name) => [name, ""]));
          for (const wrong of [other(credentials, "other"), empty, {}])
            expect(push.verify({ headers: given.right, body }, wrong)).toBe(false);
        });

      if (push.trust === "signed" && Object.keys(given.right).length > 0)
        test("a wrong signature, an empty one, none, or another body", () => {
          const body = file(given.file);
          const changed = (value: string) => Object.fromEntries(Object.keys(given.right).map((name) => [name, value]));
          for (const headers of [changed("x"), changed(""), changed("0".repeat(64)), {}])
            expect(push.verify({ headers, body }, credentials)).toBe(false);
          const longer = new Uint8Array([...body, 0x20]);
          expect(push.verify({ headers: given.right, body: longer }, credentials)).toBe(false);
        });

      if (push.trust === "unsigned")
        test("says nothing that is not read again", () => {
          expect(reread).toBeDefined();
          expect(push.names(file(given.file)).length).toBeGreaterThan(0);
        });

      test("what is not the site's is refused", () => {
        for (const text of ["", "{}", "[]", "<html></html>"])
          expect(push.verify({ headers: {}, body: encode(text) }, credentials)).toBe(false);
      });

      test("names the reviews, and itself", () => {
        const body = file(given.file);
        expect(push.names(body)).toEqual(given.names);
        expect(push.names(encode("{}"))).toEqual([]);
        expect(push.idOf(body)).toBe(push.idOf(file(given.file)));
        expect(push.idOf(body)).not.toBe(push.idOf(encode("{}")));
      });
    });
});

const always = (status: number, body = "", headers: Record<string, string> = {}): ProviderHttp => {
  const given: ProviderAnswer = { status, headers, body: encode(body) };
  return async () => given;
};

/** What every site answers alike when something is wrong, whatever is asked first. */
const reason = expect.any(String) as string;
const failures: [string, ProviderHttp, unknown][] = [
  ["unauthorised", always(401, "{}"), { kind: "unauthorised", reason }],
  ["forbidden", always(403, "{}"), { kind: "unauthorised", reason }],
  ["rate limited", always(429, "{}", { "retry-after": "17" }), { kind: "rate_limited", retryAfterSeconds: 17 }],
  ["its own fault", always(503, "<html></html>"), { kind: "unavailable", reason }],
  ["HTML with status 200", always(200, "<!DOCTYPE html><html></html>"), { kind: "malformed", reason }],
  [
    "not reached",
    () => Promise.reject(new Error("no answer within 30 s")),
    { kind: "unavailable", reason: "no answer within 30 s" },
  ],
];

/** Credentials that no token was given for yet. */
function other(credentials: Record<string, string>, mark: string): Record<string, string> {
  if (mark === "") return credentials;
  return Object.fromEntries(Object.entries(credentials).map(([name, value]) => [name, `${value}~${mark}`]));
}

function answering(answers: Answer[], file: (name: string) => Uint8Array): ProviderHttp {
  return async ({ url, body }) => {
    const found = answers.find((one) => url.includes(one.url) && (body ?? "").includes(one.body ?? ""));
    if (!found) throw new Error(`the fixtures have no answer for ${url} ${body ?? ""}`);
    const { status = 200, headers = {}, json } = found;
    const text = json === undefined ? "" : JSON.stringify(json);
    return { status, headers, body: found.file === undefined ? encode(text) : file(found.file) };
  };
}

function expectOutcome<Value, Expected>(
  result: Result<Value, ProviderFailure>,
  outcome: { expects: Expected } | { fails: ProviderFailure["kind"] },
  check: (value: Value, expected: Expected) => void,
): void {
  if ("fails" in outcome) expect(result).toMatchObject({ ok: false, error: { kind: outcome.fails } });
  else {
    expect(result).toMatchObject({ ok: true });
    if (result.ok) check(result.value, outcome.expects);
  }
}

/** What holds for every reading of every site. */
function expectSound({ reviews }: ReviewReading): void {
  for (const review of reviews) {
    expect(review.at).toBe(new Date(review.at).toISOString());
    expect(REVIEW_STATES).toContain(review.state);
    expect([5, 10]).toContain(review.scale);
    if (review.rating !== null) {
      expect(review.rating).toBeGreaterThan(0);
      expect(review.rating).toBeLessThanOrEqual(1);
    }
    expect(review.text).not.toBe("");
    expect(review.id).not.toBe("");
  }
  expect(new Set(reviews.map(({ id }) => id)).size).toBe(reviews.length);
}
