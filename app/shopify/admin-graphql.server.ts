import type { AdminMutations, AdminQueries } from "@shopify/admin-api-client";
import { GraphqlQueryError, HttpResponseError, HttpThrottlingError, ShopifyError } from "@shopify/shopify-api";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { AdminError, UserError } from "./admin-error.ts";

/** Sends one GraphQL document to a shop's Admin API with somebody's token. */
export type AdminGraphql = (
  query: string,
  variables?: Record<string, unknown>,
) => Promise<{ data?: unknown; errors?: unknown }>;

/** The admin of a request, as `authenticate.admin` returns it. */
type RequestAdmin = {
  graphql: (query: never, options?: never) => Promise<{ json: () => Promise<unknown> }>;
};

/** After this long without an answer Shopify counts as unavailable: it may have acted or not. */
export const ADMIN_ANSWERS_WITHIN_MS = 20_000;

type Operations = AdminQueries & AdminMutations;

type Document = keyof Operations & string;

/** A value as it travels: the code generator types enums as TypeScript enums, on the wire they are their words. */
type Wire<Value> = Value extends string
  ? `${Value}`
  : Value extends object
    ? { [Key in keyof Value]: Wire<Value[Key]> }
    : Value;

/**
 * The Admin API with the token of the person who made the request: what he may not do, Shopify refuses.
 * A token that Shopify does not accept any more is answered by the library with a thrown Response, on which the browser
 * repeats its request with a new one; it is left to fly.
 */
export function graphqlOf(admin: RequestAdmin): AdminGraphql {
  const send = admin.graphql as (query: string, options: unknown) => Promise<{ json: () => Promise<unknown> }>;
  return async (query, variables) => (await (await send(query, { variables })).json()) as { data?: unknown };
}

/**
 * Asks and maps every way it can fail, once for all documents. `userErrors` of a mutation become an error too.
 * @param document a `#graphql` literal, known to the code generator
 * @throws Response when the library answers the request itself (see {@link graphqlOf}); any other throw is a bug
 */
export async function askAdmin<Asked extends Document>(
  graphql: AdminGraphql,
  document: Asked,
  variables: Wire<Operations[Asked]["variables"]>,
): Promise<Result<Operations[Asked]["return"], AdminError>> {
  let answer: { data?: unknown; errors?: unknown } | undefined;
  try {
    answer = await inTime(graphql(document, variables as Record<string, unknown>));
  } catch (error) {
    return err(fromThrown(error));
  }
  if (!answer) return err({ kind: "unavailable", message: `no answer within ${ADMIN_ANSWERS_WITHIN_MS / 1000} s` });
  const failure = fromErrors(answer.errors) ?? fromUserErrors(answer.data);
  if (failure) return err(failure);
  return ok(answer.data as Operations[Asked]["return"]);
}

/** The clients of Shopify's libraries would wait for minutes. */
async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ADMIN_ANSWERS_WITHIN_MS, undefined);
  });
  try {
    return await Promise.race([asked, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function fromThrown(error: unknown): AdminError {
  if (error instanceof GraphqlQueryError)
    return fromErrors(error.body?.["errors"]) ?? { kind: "unavailable", message: error.message };
  if (error instanceof HttpThrottlingError) return { kind: "throttled" };
  if (error instanceof HttpResponseError) return fromStatus(error.response.code);
  // Status answers other than 401 come out of the request's admin as a Response; 401 is the library's own affair.
  if (error instanceof Response && error.status !== 401 && error.status >= 400) return fromStatus(error.status);
  if (error instanceof ShopifyError) return { kind: "unavailable", message: error.message };
  throw error;
}

function fromStatus(status: number): AdminError {
  if (status === 429) return { kind: "throttled" };
  if (status === 401 || status === 402 || status === 403)
    return { kind: "access_denied", message: `Shopify answered ${status}` };
  if (status === 404) return { kind: "not_found" };
  return { kind: "unavailable", message: `Shopify answered ${status}` };
}

type GraphqlError = { message?: string; extensions?: { code?: string } };

function fromErrors(errors: unknown): AdminError | undefined {
  const list = (Array.isArray(errors) ? errors : listed(errors)) as GraphqlError[];
  const first = list[0];
  if (first === undefined) return undefined;
  const codes = list.map((error) => error.extensions?.code);
  const message = first.message ?? "unknown error";
  if (codes.includes("THROTTLED")) return { kind: "throttled" };
  if (codes.includes("ACCESS_DENIED")) return { kind: "access_denied", message };
  if (codes.every((code) => code === undefined || code === "INTERNAL_SERVER_ERROR" || code === "TIMEOUT"))
    return { kind: "unavailable", message };
  throw new Error(`Shopify refuses a document of ours: ${message}`);
}

/** Shopify's clients wrap the list as `{graphQLErrors: […], message}`. */
function listed(errors: unknown): unknown[] {
  if (typeof errors !== "object" || errors === null) return [];
  const { graphQLErrors, message } = errors as { graphQLErrors?: unknown; message?: string };
  if (Array.isArray(graphQLErrors)) return graphQLErrors;
  return message === undefined ? [] : [{ message }];
}

/** A mutation's payload is the one object of its data; its `userErrors` say what was refused. */
function fromUserErrors(data: unknown): AdminError | undefined {
  const errors = Object.values((data ?? {}) as Record<string, unknown>).flatMap((payload) => {
    const list = (
      payload as { userErrors?: { field?: string[] | null; message: string; code?: string | null }[] } | null
    )?.userErrors;
    return list ?? [];
  });
  if (errors.length === 0) return undefined;
  const plain = errors.map(({ field, message, code }): UserError => ({
    field: field ?? null,
    message,
    code: code ?? null,
  }));
  return { kind: "user_errors", errors: plain };
}
