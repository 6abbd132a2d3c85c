import { deskOf } from "#tests/sandbox/carriers/desk.ts";
import { answerWithFault } from "#tests/sandbox/carriers/fault.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { Handler } from "#tests/sandbox/context.ts";
import { logged } from "#tests/sandbox/http/call-log.ts";
import { readCall } from "#tests/sandbox/http/read-call.ts";

/** Answers for the carriers, each at its own hosts, and keeps count of what was asked. */
export const carriersHandler: Handler = async (request, url, body, context) => {
  const standIn = STAND_INS.find(({ hosts }) => hosts.includes(url.host));
  if (!standIn) return undefined;
  const call = readCall(request, url, body);
  const { calls, faults } = context.state.carriers;
  const fault = faults[standIn.id];
  const desk = deskOf(standIn, context);
  const response = await (fault ? answerWithFault(standIn, call, desk, fault) : standIn.answer(call, desk));
  calls[standIn.id] = logged(calls[standIn.id], call, response, context.now());
  context.save();
  return response;
};
