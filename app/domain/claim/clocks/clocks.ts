import { BODY_CLOCKS } from "./bodies.ts";
import { CARRIER_CLOCKS } from "./carriers.ts";
import type { Clock } from "./clock.ts";
import { COUNTRY_CLOCKS } from "./countries.ts";
import { OWN_HANDLING_CLOCKS } from "./own-handling.ts";
import { PAYMENT_CLOCKS } from "./payments.ts";

/** Terms in which a shop answers or acts, wherever they come from. */
export const CLOCKS = [
  ...OWN_HANDLING_CLOCKS,
  ...CARRIER_CLOCKS,
  ...BODY_CLOCKS,
  ...PAYMENT_CLOCKS,
  ...COUNTRY_CLOCKS,
] as const;
export type ClockId = (typeof CLOCKS)[number]["id"];

/** The row with that id. */
export function clockWithId(id: ClockId): Clock {
  return CLOCKS.find((clock) => clock.id === id) as Clock;
}
