import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { CarrierFixtures, ExpectedReading, PollAnswer } from "#tests/fixtures/carriers/carrier-fixtures.ts";
import type { ProviderAnswer, ProviderHttp } from "#app/providers/provider.ts";
import { type CarrierReading, TRACKING_STATUSES } from "./carrier.ts";
import { CARRIERS } from "./registry.ts";

const FIXTURES = resolve(import.meta.dirname, "../../tests/fixtures/carriers");
const NOW = "2026-11-21T10:00:00.000Z";
const encode = (text: string) => new TextEncoder().encode(text);

const carriers = await Promise.all(
  Object.entries(CARRIERS).map(async ([id, carrier]) => {
    const module = (await import(`../../tests/fixtures/carriers/${id}/index.ts`)) as { fixtures: CarrierFixtures };
    return { id, carrier, fixtures: module.fixtures };
  }),
);

describe.each(carriers)("$id", ({ id, carrier, fixtures }) => {
  const file = (name: string) => new Uint8Array(readFileSync(resolve(FIXTURES, id, name)));

  test("stands under its own name and says where its fixtures are from", () => {
    expect(carrier.id).toBe(id);
    expect(fixtures.id).toBe(id);
    expect(fixtures.provenance).toMatch(/\S+ \S+/);
    const secrets = carrier.credentials.filter(({ optional }) => !optional).map(({ name }) => name);
    expect(Object.keys(fixtures.credentials)).toEqual(expect.arrayContaining(secrets));
  });

  test("says in both languages where to find what its form asks for, and what to do with the address of its pushes", () => {
    const words = [
      carrier.credentialsHelp,
      ...carrier.credentials.flatMap(({ label, options = [] }) => [label, ...options.map((option) => option.label)]),
      ...(carrier.push ? [carrier.pushHelp] : []),
    ];
    for (const each of words) expect(each).toEqual({ nl: expect.stringMatching(/./), en: expect.stringMatching(/./) });
    expect(carrier.pushHelp === undefined).toBe(carrier.push === undefined);
  });

  test("shows what it claims to prove", () => {
    const shown = [...fixtures.reads, ...fixtures.polls].flatMap((one) => ("expects" in one ? [one.expects] : []));
    const proves = (kind: string) => shown.some(({ proof }) => proof?.some((one) => one.kind === kind));
    const elsewhere = ["to_neighbour", "to_safe_place", "in_mailbox", "waiting_at_point", "collected_at_point"];
    expect({
      delivered: shown.some(({ status }) => status === "delivered"),
      notFound: shown.some(({ found }) => !found),
      receiver: !carrier.proves.receiver || shown.some(({ receiver }) => typeof receiver === "string"),
      handover: !carrier.proves.handover || shown.some(({ handover }) => handover && elsewhere.includes(handover)),
      signature: !carrier.proves.signature || proves("signature") || linksTo("signature"),
      photo: !carrier.proves.photo || proves("photo") || linksTo("photo"),
      document: !carrier.proves.document || proves("document") || linksTo("document"),
      push: (carrier.push === undefined) === (fixtures.push === undefined),
    }).toEqual({
      delivered: true,
      notFound: true,
      receiver: true,
      handover: true,
      signature: true,
      photo: true,
      document: true,
      push: true,
    });
  });

  function linksTo(kind: string): boolean {
    return fixtures.reads.some((one) => {
      const result = carrier.read(file(one.file));
      return result.ok && result.value.some(({ links }) => links.some((link) => link.kind === kind));
    });
  }

  describe("reads", () => {
    test.each(fixtures.reads)("$name", ({ file: name, expects }) => {
      const result = carrier.read(file(name));
      expect(result).toMatchObject({ ok: true });
      if (result.ok) for (const reading of result.value) expectSound(reading);
      expectReading(result.ok ? result.value[0] : undefined, expects);
    });

    test.each([
      ["HTML", "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>"],
      ["nothing", ""],
      ["a cut off body", '{"parcels":[{"status":'],
      ["a cut off document", "<a><b>"],
      ["a JSON text", '"delivered"'],
      ["null", "null"],
      ["an array of nothing", "[null]"],
      ["another carrier's JSON", '{"somethingElse":{"status":"DELIVERED"}}'],
      ["another carrier's XML", "<somethingElse><status>DELIVERED</status></somethingElse>"],
    ])("%s is malformed, and nothing is thrown", (_name, text) => {
      expect(carrier.read(encode(text))).toMatchObject({ ok: false, error: { kind: "malformed" } });
    });
  });

  const { poll, push, test: tryConnection } = carrier;
  const given = fixtures.push;

  if (poll)
    describe("polls", () => {
      test.each(fixtures.polls)("$name", async (one) => {
        const result = await poll(answering(one.answers, file), fixtures.credentials, fixtures.query, NOW);
        if ("fails" in one) expect(result).toMatchObject({ ok: false, error: { kind: one.fails } });
        else {
          expect(result).toMatchObject({ ok: true });
          if (result.ok) expectSound(result.value);
          expectReading(result.ok ? result.value : undefined, one.expects);
        }
      });

      test.each(failures)("%s", async (_name, http, failure) => {
        // Other credentials: a token that the cases above were given is not theirs.
        const credentials = Object.fromEntries(Object.entries(fixtures.credentials).map(([k, v]) => [k, `${v}~`]));
        const result = await poll(http, credentials, fixtures.query, NOW);
        expect(result).toEqual({ ok: false, error: failure });
      });
    });

  if (tryConnection)
    describe("a test of the connection", () => {
      test.each(failures)("%s", async (_name, http, failure) => {
        expect(await tryConnection(http, fixtures.credentials)).toEqual({ ok: false, error: failure });
      });
    });

  if (push && given)
    describe("pushes", () => {
      test("a right signature", () => {
        expect(push.verify({ headers: given.right, body: file(given.file) }, fixtures.credentials)).toBe(true);
      });

      test("a wrong one, one of another length, none", () => {
        const body = file(given.file);
        const short = Object.fromEntries(Object.keys(given.right).map((name) => [name, "x"]));
        for (const headers of [given.wrong, short, {}])
          expect(push.verify({ headers, body }, fixtures.credentials)).toBe(false);
      });

      test("right for other credentials, or for none", () => {
        const other = Object.fromEntries(Object.keys(fixtures.credentials).map((name) => [name, "other"]));
        const empty = Object.fromEntries(Object.keys(fixtures.credentials).map((name) => [name, ""]));
        for (const credentials of [other, empty, {}])
          expect(push.verify({ headers: given.right, body: file(given.file) }, credentials)).toBe(false);
      });

      test("an empty secret does not let an empty signature in", () => {
        const empty = Object.fromEntries(Object.keys(given.right).map((name) => [name, ""]));
        const credentials = Object.fromEntries(Object.keys(fixtures.credentials).map((name) => [name, ""]));
        expect(push.verify({ headers: empty, body: file(given.file) }, credentials)).toBe(false);
      });

      test("a changed body, where the signature covers it", () => {
        const body = new Uint8Array([...file(given.file), 0x20]);
        expect(push.verify({ headers: given.right, body }, fixtures.credentials)).toBe(!given.coversBody);
      });

      test("a repetition has the same name, another push another one", () => {
        const body = file(given.file);
        expect(push.idOf(body)).toBe(push.idOf(file(given.file)));
        expect(push.idOf(body)).not.toBe(push.idOf(encode("{}")));
        expect(push.idOf(body).length).toBeGreaterThan(0);
      });

      test("what is pushed can be read", () => {
        expect(carrier.read(file(given.file))).toMatchObject({ ok: true });
      });
    });
});

const answer = (status: number, body = "", headers: Record<string, string> = {}): ProviderHttp => {
  const given: ProviderAnswer = { status, headers, body: encode(body) };
  return async () => given;
};

/** What every carrier answers alike when something is wrong, whatever is asked first. */
const failures: [string, ProviderHttp, unknown][] = [
  ["unauthorised", answer(401, "{}"), { kind: "unauthorised", reason: expect.any(String) as string }],
  ["forbidden", answer(403, "{}"), { kind: "unauthorised", reason: expect.any(String) as string }],
  ["rate limited", answer(429, "{}", { "retry-after": "17" }), { kind: "rate_limited", retryAfterSeconds: 17 }],
  ["its own fault", answer(503, "<html></html>"), { kind: "unavailable", reason: expect.any(String) as string }],
  [
    "HTML with status 200",
    answer(200, "<!DOCTYPE html><html></html>"),
    { kind: "malformed", reason: expect.any(String) as string },
  ],
  [
    "not reached",
    () => Promise.reject(new Error("no answer within 30 s")),
    { kind: "unavailable", reason: "no answer within 30 s" },
  ],
];

function answering(answers: PollAnswer[], file: (name: string) => Uint8Array): ProviderHttp {
  return async ({ url, body }) => {
    const found = answers.find((one) => url.includes(one.url) && (body ?? "").includes(one.body ?? ""));
    if (!found) throw new Error(`the fixtures have no answer for ${url}`);
    const { status = 200, headers = {} } = found;
    return { status, headers, body: found.file === undefined ? new Uint8Array() : file(found.file) };
  };
}

function expectReading(reading: CarrierReading | undefined, expected: ExpectedReading): void {
  const { found, proof, warnings = [], ...current } = expected;
  expect(reading).toMatchObject({ found, warnings });
  if (Object.keys(current).length > 0) expect(reading?.current).toMatchObject(current);
  if (proof) expect(reading?.proof.map(({ kind, mediaType }) => ({ kind, mediaType }))).toEqual(proof);
}

/** What holds for every reading of every carrier. */
function expectSound(reading: CarrierReading): void {
  for (const event of [...reading.events, ...(reading.current ? [reading.current] : [])]) {
    expect(event.at).toBe(new Date(event.at).toISOString());
    expect(TRACKING_STATUSES).toContain(event.status);
    if (event.status === "delivered") expect(event.handover).not.toBeNull();
    if (event.handover === "waiting_at_point") expect(event.status).not.toBe("delivered");
    if (event.status === "unknown") expect(reading.warnings).toContain(`unknown code ${event.code}`);
  }
  const times = reading.events.map(({ at }) => at);
  expect(times).toEqual(times.toSorted());
  for (const { bytes } of reading.proof) expect(bytes.length).toBeGreaterThan(0);
  for (const { url } of reading.links) expect(new URL(url).protocol).toBe("https:");
  if (!reading.found) expect(reading).toMatchObject({ events: [], current: null, proof: [], links: [] });
}
