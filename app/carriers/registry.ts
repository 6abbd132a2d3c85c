import { bpost } from "./bpost/manifest.ts";
import type { Carrier, CarrierId } from "./carrier.ts";
import { postnl } from "./postnl/manifest.ts";
import { sendcloud } from "./sendcloud/manifest.ts";

/** Every carrier. A missing one does not compile. */
export const CARRIERS: Record<CarrierId, Carrier> = {
  postnl,
  sendcloud,
  bpost,
};
