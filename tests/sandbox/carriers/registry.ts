import { aftership } from "#tests/sandbox/carriers/aftership.ts";
import { bpost } from "#tests/sandbox/carriers/bpost.ts";
import { dhlEcommerceNl } from "#tests/sandbox/carriers/dhl-ecommerce-nl.ts";
import { dhlUnified } from "#tests/sandbox/carriers/dhl-unified.ts";
import { dpd } from "#tests/sandbox/carriers/dpd.ts";
import { fedex } from "#tests/sandbox/carriers/fedex.ts";
import { glsNl } from "#tests/sandbox/carriers/gls-nl.ts";
import { gls } from "#tests/sandbox/carriers/gls.ts";
import { myparcel } from "#tests/sandbox/carriers/myparcel.ts";
import { postnl } from "#tests/sandbox/carriers/postnl.ts";
import { sendcloud } from "#tests/sandbox/carriers/sendcloud.ts";
import type { StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { ups } from "#tests/sandbox/carriers/ups.ts";
import { NotFound } from "#tests/sandbox/state/find.ts";

/** The carriers that are played. */
export const STAND_INS: readonly StandIn[] = [
  postnl,
  dhlEcommerceNl,
  dhlUnified,
  sendcloud,
  myparcel,
  aftership,
  gls,
  glsNl,
  bpost,
  dpd,
  ups,
  fedex,
];

/** The stand-in with that id. */
export function findStandIn(id: string): StandIn {
  const standIn = STAND_INS.find((known) => known.id === id);
  if (!standIn) throw new NotFound(`no carrier ${id}; there are ${STAND_INS.map((known) => known.id).join(", ")}`);
  return standIn;
}
