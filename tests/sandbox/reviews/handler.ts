import type { Handler } from "#tests/sandbox/context.ts";
import { logged } from "#tests/sandbox/http/call-log.ts";
import { faultyAnswer } from "#tests/sandbox/http/provider-fault.ts";
import { readCall } from "#tests/sandbox/http/read-call.ts";
import { siteDeskOf } from "#tests/sandbox/reviews/desk.ts";
import { SITE_STAND_INS } from "#tests/sandbox/reviews/registry.ts";

/** Answers for the review sites, each at its own hosts, and keeps count of what was asked. */
export const reviewSitesHandler: Handler = async (request, url, body, context) => {
  const standIn = SITE_STAND_INS.find(({ hosts }) => hosts.includes(url.host));
  if (!standIn) return undefined;
  const call = readCall(request, url, body);
  const { calls, faults } = context.state.reviewSites;
  const fault = faults[standIn.id];
  const answer = () => standIn.answer(call, siteDeskOf(standIn, context));
  const response = fault
    ? await faultyAnswer(fault.kind, fault.seconds, {
        answer,
        unauthorised: () => standIn.unauthorised(call),
        // None of the sites documents how it says so: the standard way (RFC 6585, RFC 9110 section 10.2.3).
        tooMany: (seconds) => new Response("", { status: 429, headers: { "retry-after": String(seconds) } }),
      })
    : answer();
  calls[standIn.id] = logged(calls[standIn.id], call, response, context.now());
  context.save();
  return response;
};
