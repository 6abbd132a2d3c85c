import { expect, test } from "vitest";
import { zoneOfCountry } from "./country-zone.ts";

test.each([
  ["NL", "Europe/Amsterdam"],
  ["nld", "Europe/Amsterdam"],
  ["BEL", "Europe/Brussels"],
  ["DE", "Europe/Berlin"],
  ["GBR", "Europe/London"],
  ["US", undefined],
  ["", undefined],
  [null, undefined],
])("%s is %s", (code, zone) => expect(zoneOfCountry(code)).toBe(zone));
