import { bpost } from "./bpost/manifest.ts";
import type { Carrier, CarrierId } from "./carrier.ts";
import { dhlEcommerceNl } from "./dhl-ecommerce-nl/manifest.ts";
import { dpd } from "./dpd/manifest.ts";
import { myparcel } from "./myparcel/manifest.ts";
import { postnl } from "./postnl/manifest.ts";
import { sendcloud } from "./sendcloud/manifest.ts";

/** Every carrier. A missing one does not compile. */
export const CARRIERS: Record<CarrierId, Carrier> = {
  postnl,
  "dhl-ecommerce-nl": dhlEcommerceNl,
  sendcloud,
  myparcel,
  bpost,
  dpd,
};
