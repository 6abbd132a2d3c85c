import type { InquiryDesk } from "./desk.ts";
import { BPOST_DESKS } from "./desks/bpost.ts";
import { DHL_DESKS } from "./desks/dhl.ts";
import { DPD_DESKS } from "./desks/dpd.ts";
import { FEDEX_DESKS } from "./desks/fedex.ts";
import { GLS_DESKS } from "./desks/gls.ts";
import { MYPARCEL_DESKS } from "./desks/myparcel.ts";
import { OTHER_DESKS } from "./desks/other.ts";
import { POSTNL_DESKS } from "./desks/postnl.ts";
import { SENDCLOUD_DESKS } from "./desks/sendcloud.ts";
import { UPS_DESKS } from "./desks/ups.ts";

/**
 * Who takes an inquiry, by which way, within which term, and what the form asks. None of these has an interface for it:
 * a person fills in the form. Only the sender can start it; a customer is sent back to the shop.
 */
export const DESKS: readonly InquiryDesk[] = [
  ...POSTNL_DESKS,
  ...DHL_DESKS,
  ...BPOST_DESKS,
  ...DPD_DESKS,
  ...GLS_DESKS,
  ...UPS_DESKS,
  ...FEDEX_DESKS,
  ...SENDCLOUD_DESKS,
  ...MYPARCEL_DESKS,
  ...OTHER_DESKS,
];

/** The row with that id; undefined for one that the table does not hold (any more). */
export function findDesk(id: string): InquiryDesk | undefined {
  return DESKS.find((desk) => desk.id === id);
}
