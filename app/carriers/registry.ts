import { aftership } from "./aftership/manifest.ts";
import { bpost } from "./bpost/manifest.ts";
import type { Carrier, CarrierId } from "./carrier.ts";
import { dhlEcommerceNl } from "./dhl-ecommerce-nl/manifest.ts";
import { dhlUnified } from "./dhl-unified/manifest.ts";
import { dpd } from "./dpd/manifest.ts";
import { fedex } from "./fedex/manifest.ts";
import { glsNl } from "./gls-nl/manifest.ts";
import { gls } from "./gls/manifest.ts";
import { myparcel } from "./myparcel/manifest.ts";
import { postnl } from "./postnl/manifest.ts";
import { sendcloud } from "./sendcloud/manifest.ts";
import { ups } from "./ups/manifest.ts";

/** Every carrier. A missing one does not compile. */
export const CARRIERS: Record<CarrierId, Carrier> = {
  postnl,
  "dhl-ecommerce-nl": dhlEcommerceNl,
  "dhl-unified": dhlUnified,
  sendcloud,
  myparcel,
  aftership,
  gls,
  "gls-nl": glsNl,
  bpost,
  dpd,
  ups,
  fedex,
};
