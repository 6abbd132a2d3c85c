import { describe, expect, it } from "vitest";
import { PrivateAddressError, isPublicAddress, lookupPublic } from "#app/platform/public-address.server.ts";

describe("isPublicAddress", () => {
  it.each([
    ["8.8.8.8", true],
    ["172.15.255.255", true],
    ["172.16.0.1", false],
    ["172.31.255.255", false],
    ["172.32.0.1", true],
    ["10.1.2.3", false],
    ["127.0.0.1", false],
    ["169.254.169.254", false],
    ["192.168.1.1", false],
    ["100.64.0.1", false],
    ["0.0.0.0", false],
    ["255.255.255.255", false],
    ["2a00:1450:4001:810::200e", true],
    ["::1", false],
    ["::", false],
    ["fe80::1", false],
    ["fd12:3456::1", false],
    ["ff02::1", false],
    ["::ffff:127.0.0.1", false],
    ["::ffff:a00:1", false],
    ["::ffff:8.8.8.8", true],
    ["::7f00:1", false],
    ["64:ff9b::7f00:1", false],
    ["2002:7f00:1::", false],
    ["localhost", false],
    ["", false],
  ])("%s: %s", (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});

describe("lookupPublic", () => {
  it.each([{ all: true }, { all: false }])("refuses a name that leads to this machine (%o)", async (options) => {
    const error = await new Promise((resolve) => lookupPublic("localhost", options, resolve));
    expect(error).toBeInstanceOf(PrivateAddressError);
  });
});
