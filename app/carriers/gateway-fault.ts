import { z } from "zod";
import type { ProviderFailure } from "#app/providers/provider.ts";

const faultBody = z.looseObject({
  fault: z.looseObject({
    faultstring: z.string().nullish(),
    detail: z.looseObject({ errorcode: z.string().nullish() }).nullish(),
  }),
});

/**
 * Reads the fault of an Apigee gateway, `{"fault":{"faultstring","detail":{"errorcode"}}}`, which stands before several
 * carriers and answers in their place. Codes: https://docs.apigee.com/api-platform/reference/policies/fault-rules
 * @returns undefined when the body is no such fault
 */
export function gatewayFault(json: unknown): ProviderFailure | undefined {
  const parsed = faultBody.safeParse(json);
  if (!parsed.success) return undefined;
  const code = parsed.data.fault.detail?.errorcode ?? "";
  const reason = parsed.data.fault.faultstring ?? (code || "the carrier's gateway refuses without a reason");
  if (/^policies\.(ratelimit|quota)\./i.test(code) || /rate limit exceeded/i.test(reason)) {
    return { kind: "rate_limited", retryAfterSeconds: null };
  }
  if (/^(oauth\.|keymanagement\.|steps\.(jwt|oauth|basicauthentication)\.)/i.test(code)) {
    return { kind: "unauthorised", reason };
  }
  return { kind: "unavailable", reason };
}
