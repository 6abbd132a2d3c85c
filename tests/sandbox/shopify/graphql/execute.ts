import { GraphQLError, OperationTypeNode, execute, getOperationAST, parse, validate } from "graphql";
import type { DocumentNode, ExecutionResult, GraphQLFieldResolver } from "graphql";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { requireAccess } from "#tests/sandbox/shopify/graphql/access.ts";
import type { Caller } from "#tests/sandbox/shopify/graphql/access.ts";
import { mutations } from "#tests/sandbox/shopify/graphql/mutations.ts";
import { queries } from "#tests/sandbox/shopify/graphql/queries.ts";
import { adminSchema } from "#tests/sandbox/shopify/graphql/schema.ts";

export type GraphqlRequest = {
  query?: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
};

/** Runs a request as Shopify does: refused when the schema refuses it, field by field only what the caller may see. */
export async function runGraphql(
  context: SandboxContext,
  caller: Caller,
  request: GraphqlRequest,
): Promise<ExecutionResult> {
  const { schema } = adminSchema();
  let document: DocumentNode;
  try {
    document = parse(request.query ?? "");
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
  const faults = validate(schema, document);
  if (faults.length > 0) return { errors: faults };
  const operation = getOperationAST(document, request.operationName);
  const isMutation = operation?.operation === OperationTypeNode.MUTATION;
  return execute({
    schema,
    document,
    operationName: request.operationName,
    variableValues: request.variables ?? {},
    rootValue: isMutation ? mutations(context) : queries(context),
    contextValue: caller,
    fieldResolver: resolveField,
  });
}

/** Reads a field of a sandbox object. What nobody wrote is an error that names it: nothing is made up. */
const resolveField: GraphQLFieldResolver<Record<string, unknown>, Caller> = (source, args, caller, info) => {
  requireAccess(caller, info);
  const value = source[info.fieldName];
  if (value === undefined && !(info.fieldName in source)) {
    throw new GraphQLError(`the sandbox does not know ${info.parentType.name}.${info.fieldName}`, {
      extensions: { code: "SANDBOX_NOT_IMPLEMENTED" },
    });
  }
  return typeof value === "function" ? (value as (input: unknown) => unknown)(args) : value;
};
