import { dhlEcommerceNl } from "#tests/sandbox/carriers/dhl-ecommerce-nl.ts";
import { postnl } from "#tests/sandbox/carriers/postnl.ts";
import { sendcloud } from "#tests/sandbox/carriers/sendcloud.ts";
import type { StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { ups } from "#tests/sandbox/carriers/ups.ts";

/** The carriers that are played. */
export const STAND_INS: readonly StandIn[] = [postnl, dhlEcommerceNl, sendcloud, ups];
