import { describe, expect, test } from "vitest";
import {
  type BusinessEmail,
  businessEmailState,
  countSend,
  linkState,
  sendRefusal,
} from "#app/domain/mail/business-email.ts";

const NOW = "2026-11-28T10:00:00.000Z";
const ADDRESS = "klacht@voorbeeld.example";
const known = (more: Partial<BusinessEmail> = {}): BusinessEmail => ({
  address: ADDRESS,
  domain: "accepts",
  domainCheckedAt: "2026-11-27T10:00:00.000Z",
  sentAt: "2026-11-27T10:00:00.000Z",
  expiresAt: "2026-11-29T10:00:00.000Z",
  verifiedAt: null,
  sends: 1,
  sendsSince: "2026-11-27T10:00:00.000Z",
  ...more,
});

test.each<[string, string | null, BusinessEmail | null, string]>([
  ["no address", null, known(), "missing"],
  ["an address nobody was written at", ADDRESS, null, "unverified"],
  ["a mail on its way", ADDRESS, known(), "sent"],
  ["a mail whose link can no longer be used", ADDRESS, known({ expiresAt: NOW }), "expired"],
  ["a mail that did not leave", ADDRESS, known({ sentAt: null, expiresAt: null }), "unverified"],
  ["a pressed button", ADDRESS, known({ verifiedAt: NOW }), "verified"],
  ["a pressed button for the address in capitals", ADDRESS.toUpperCase(), known({ verifiedAt: NOW }), "verified"],
  ["a pressed button for another address", "nieuw@voorbeeld.example", known({ verifiedAt: NOW }), "unverified"],
])("%s", (_name, address, row, status) => {
  expect(businessEmailState(address, row, NOW).status).toBe(status);
});

describe("a mail may leave", () => {
  test.each<[string, Partial<BusinessEmail> | null, string | undefined]>([
    ["the first time", null, undefined],
    ["a minute after the last", { sentAt: "2026-11-28T09:59:00.000Z" }, undefined],
    ["not sooner", { sentAt: "2026-11-28T09:59:00.001Z" }, "too_soon"],
    ["not a sixth time in a day", { sends: 5, sendsSince: "2026-11-27T10:00:00.001Z" }, "too_many"],
    ["again a day later", { sends: 5, sendsSince: "2026-11-27T10:00:00.000Z" }, undefined],
  ])("%s", (_name, row, refusal) => {
    expect(sendRefusal(row && known(row), NOW)).toBe(refusal);
  });

  test("and is counted, anew each day", () => {
    expect(countSend(null, NOW)).toEqual({ sends: 1, sendsSince: NOW });
    const morning = "2026-11-28T08:00:00.000Z";
    expect(countSend({ sends: 2, sendsSince: morning }, NOW)).toEqual({ sends: 3, sendsSince: morning });
    expect(countSend(known({ sends: 4 }), NOW)).toEqual({ sends: 1, sendsSince: NOW });
  });
});

test.each<[string, Partial<BusinessEmail>, string | null, string]>([
  ["open", {}, ADDRESS, "open"],
  ["used", { verifiedAt: NOW }, ADDRESS, "used"],
  ["expired", { expiresAt: NOW }, ADDRESS, "expired"],
  ["of an address the trader no longer has", {}, "nieuw@voorbeeld.example", "changed"],
  ["of a trader without address", {}, null, "changed"],
])("a link that is %s", (_name, row, address, state) => {
  expect(linkState(known(row), address, NOW)).toBe(state);
});
