import { expect, test } from "vitest";
import { gatewayFault } from "./gateway-fault.ts";

const fault = (faultstring: string | null, errorcode: string) => ({ fault: { faultstring, detail: { errorcode } } });

test.each([
  [fault("Invalid ApiKey", "oauth.v2.InvalidApiKey"), { kind: "unauthorised", reason: "Invalid ApiKey" }],
  [fault("Token expired", "steps.jwt.TokenExpired"), { kind: "unauthorised", reason: "Token expired" }],
  [fault("Invalid access token", "keymanagement.service.invalid_access_token"), { kind: "unauthorised" }],
  [fault("Quota", "policies.ratelimit.QuotaViolation"), { kind: "rate_limited", retryAfterSeconds: null }],
  [fault("Spike arrest", "policies.ratelimit.SpikeArrestViolation"), { kind: "rate_limited" }],
  [{ fault: { faultstring: "Too many requests. Rate limit exceeded!" } }, { kind: "rate_limited" }],
  [fault("Gateway timeout", "messaging.adaptors.http.flow.GatewayTimeout"), { kind: "unavailable" }],
  [fault(null, "messaging.runtime.X"), { kind: "unavailable", reason: "messaging.runtime.X" }],
])("%j", (body, failure) => expect(gatewayFault(body)).toMatchObject(failure));

test.each([{}, [], null, "fault", { fault: "x" }])("no fault: %j", (body) =>
  expect(gatewayFault(body)).toBeUndefined(),
);
