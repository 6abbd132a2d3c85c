import {
  GraphqlQueryError,
  HttpInternalError,
  HttpRequestError,
  HttpResponseError,
  HttpThrottlingError,
} from "@shopify/shopify-api";
import { expect, test, vi } from "vitest";
import { ADMIN_ANSWERS_WITHIN_MS, type AdminGraphql, askAdmin } from "./admin-graphql.server.ts";
import { findChangedOrders } from "./find-changed-orders.server.ts";

const http = (code: number) => ({ message: "failed", code, statusText: "", body: {}, headers: {} });
const denied = { message: "Access denied for dispute field.", extensions: { code: "ACCESS_DENIED" } };
const queryError = (...errors: unknown[]) =>
  new GraphqlQueryError({
    message: "query failed",
    response: {},
    headers: {},
    body: { errors: { graphQLErrors: errors } },
  });

const ask = (graphql: AdminGraphql) => findChangedOrders(graphql, { since: "2026-10-01T00:00:00.000Z" });
const thrown = (error: unknown) => ask(() => Promise.reject(error));

test.each([
  ["a missing scope", queryError(denied), "access_denied"],
  ["throttling", queryError({ message: "Throttled", extensions: { code: "THROTTLED" } }), "throttled"],
  [
    "a fault of Shopify's",
    queryError({ message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } }),
    "unavailable",
  ],
  ["HTTP 429", new HttpThrottlingError({ ...http(429) }), "throttled"],
  ["HTTP 401", new HttpResponseError(http(401)), "access_denied"],
  ["HTTP 403", new HttpResponseError(http(403)), "access_denied"],
  ["HTTP 404", new HttpResponseError(http(404)), "not_found"],
  ["HTTP 502", new HttpInternalError(http(502)), "unavailable"],
  ["no answer", new HttpRequestError("Http request error"), "unavailable"],
  ["HTTP 502 within a request", new Response(null, { status: 502 }), "unavailable"],
])("%s becomes an error of its own kind", async (_name, error, kind) => {
  expect(await thrown(error)).toMatchObject({ ok: false, error: { kind } });
});

test("the library's own answer to a request with an old token passes through", async () => {
  const response = new Response(null, { status: 401 });
  await expect(thrown(response)).rejects.toBe(response);
});

test("a document that Shopify does not understand is a bug, not an outcome", async () => {
  await expect(
    thrown(queryError({ message: "Field 'x' doesn't exist", extensions: { code: "undefinedField" } })),
  ).rejects.toThrow("doesn't exist");
});

test("errors beside data count too", async () => {
  expect(await ask(async () => ({ data: null, errors: [denied] }))).toMatchObject({
    error: { kind: "access_denied", message: denied.message },
  });
});

test("user errors of a mutation are an error with their fields", async () => {
  const graphql: AdminGraphql = async () => ({
    data: {
      disputeEvidenceUpdate: {
        disputeEvidence: null,
        userErrors: [{ code: "EVIDENCE_PAST_DUE_DATE", field: ["input"], message: "past due" }],
      },
    },
  });
  expect(await askAdmin(graphql, "" as never, {} as never)).toEqual({
    ok: false,
    error: { kind: "user_errors", errors: [{ code: "EVIDENCE_PAST_DUE_DATE", field: ["input"], message: "past due" }] },
  });
});

test("a page of changed orders names ids, instants and the next page", async () => {
  const graphql: AdminGraphql = async (_query, variables) => {
    expect(variables).toEqual({ query: "updated_at:>='2026-10-01T00:00:00.000Z'", after: null });
    return {
      data: {
        orders: {
          nodes: [{ id: "gid://shopify/Order/9007199254740993", updatedAt: "2026-10-02T10:00:00Z" }],
          pageInfo: { hasNextPage: true, endCursor: "abc" },
        },
      },
    };
  };
  expect(await ask(graphql)).toEqual({
    ok: true,
    value: {
      orders: [
        {
          gid: "gid://shopify/Order/9007199254740993",
          shopifyId: "9007199254740993",
          updatedAt: "2026-10-02T10:00:00.000Z",
        },
      ],
      next: "abc",
    },
  });
});

test("no answer at all is unavailable too, within a bearable time", async () => {
  vi.useFakeTimers();
  try {
    const asked = ask(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(ADMIN_ANSWERS_WITHIN_MS);
    expect(await asked).toMatchObject({ ok: false, error: { kind: "unavailable" } });
  } finally {
    vi.useRealTimers();
  }
});
