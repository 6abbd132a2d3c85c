import type { Handler, SandboxContext } from "#tests/sandbox/context.ts";
import { json } from "#tests/sandbox/http/respond.ts";
import type { Caller } from "#tests/sandbox/shopify/graphql/access.ts";
import { runGraphql } from "#tests/sandbox/shopify/graphql/execute.ts";
import type { GraphqlRequest } from "#tests/sandbox/shopify/graphql/execute.ts";
import { heldScopes } from "#tests/sandbox/shopify/scopes.ts";
import { findToken } from "#tests/sandbox/shopify/tokens.ts";
import type { IssuedToken } from "#tests/sandbox/state/types.ts";

const API_VERSION = "2026-10";
const BUCKET = 2000;
const RESTORED_PER_SECOND = 100;
/** What is asked of every request's bucket; Shopify counts by the query's fields, which nothing here depends on. */
const COST = 10;

/** `POST https://{shop}/admin/api/2026-10/graphql.json`. */
export const graphqlHandler: Handler = async (request, url, body, context) => {
  const version = /^\/admin\/api\/([\w-]+)\/graphql\.json$/.exec(url.pathname)?.[1];
  if (!version || url.host !== context.options.shop || request.method !== "POST") return undefined;
  if (version !== API_VERSION) return json({ errors: "Not Found" }, 404);
  const token = findToken(context, header(request.headers["x-shopify-access-token"]));
  if (!token) {
    return json({ errors: "[API] Invalid API key or access token (unrecognized login or wrong password)" }, 401);
  }
  const broken = context.state.breaks.graphql;
  if (broken === "error") return json({ errors: "Internal Server Error" }, 500);
  if (broken === "throttled") return throttled();
  const wanted = JSON.parse(body.toString()) as GraphqlRequest;
  const result = await runGraphql(context, callerOf(context, token), wanted);
  // What was asked is done, but its answer never arrives.
  if (context.state.breaks.dispute_evidence === "answer_lost" && wanted.query?.includes("disputeEvidenceUpdate")) {
    return new Response(null, { headers: { "x-sandbox-hang-up": "1" } });
  }
  return json({ ...result, extensions: cost(BUCKET - COST) }, 200, { "x-shopify-api-version": version });
};

function callerOf(context: SandboxContext, token: IssuedToken): Caller {
  const user = context.state.users.find(({ id }) => id === token.userId);
  return { scopes: heldScopes(context), ...(user && { permissions: new Set(user.permissions) }) };
}

function throttled(): Response {
  return json({
    errors: [
      {
        message: "Throttled",
        extensions: { code: "THROTTLED", documentation: "https://shopify.dev/api/usage/rate-limits" },
      },
    ],
    extensions: cost(0),
  });
}

function cost(currentlyAvailable: number) {
  return {
    cost: {
      requestedQueryCost: COST,
      actualQueryCost: currentlyAvailable === 0 ? null : COST,
      throttleStatus: { maximumAvailable: BUCKET, currentlyAvailable, restoreRate: RESTORED_PER_SECOND },
    },
  };
}

function header(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
