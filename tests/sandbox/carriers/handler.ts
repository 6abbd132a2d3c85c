import type { IncomingMessage } from "node:http";
import { deskOf } from "#tests/sandbox/carriers/desk.ts";
import { answerWithFault } from "#tests/sandbox/carriers/fault.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { Handler } from "#tests/sandbox/context.ts";

/** Answers for the carriers, each at its own hosts, and keeps count of what was asked. */
export const carriersHandler: Handler = async (request, url, body, context) => {
  const standIn = STAND_INS.find(({ hosts }) => hosts.includes(url.host));
  if (!standIn) return undefined;
  const call = { method: request.method ?? "GET", url, headers: plainHeaders(request), body: body.toString() };
  const { calls, faults } = context.state.carriers;
  const fault = faults[standIn.id];
  const desk = deskOf(standIn, context);
  const response = await (fault ? answerWithFault(standIn, call, desk, fault) : standIn.answer(call, desk));
  calls[standIn.id] = {
    count: (calls[standIn.id]?.count ?? 0) + 1,
    lastAt: context.now().toISOString(),
    last: `${call.method} ${url.pathname}`,
    lastStatus: response.status,
  };
  context.save();
  return response;
};

function plainHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );
}
