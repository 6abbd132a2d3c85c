import { fedexCheck, gs1Check, upsCheck } from "#app/domain/order/check-digits.ts";
import type { CheckDigit } from "#app/domain/order/check-digits.ts";

/**
 * A carrier's name as Shopify has it (`FulfillmentTrackingInfo.company`, "Supported tracking companies"), the form of its
 * numbers, and the page on which a customer follows a parcel.
 */
type Shipping = { company: string; number: (seed: number) => string; page: (number: string, zip: string) => string };

const glsPage = (number: string) => `https://gls-group.eu/track/${number}`;

/** Carriers that carry, by their ids in the app. */
export const SHIPPING = {
  postnl: {
    company: "PostNL",
    number: (seed) => `3SLHOO${digits(seed, 9)}`,
    page: (number, zip) => `https://jouw.postnl.nl/track-and-trace/${number}-NL-${zip.replace(/\s/g, "")}`,
  },
  "dhl-ecommerce-nl": {
    company: "DHL eCommerce",
    number: (seed) => `JVGL06${digits(seed, 14)}`,
    page: (number) => `https://my.dhlecommerce.nl/home/tracktrace/${number}`,
  },
  "dhl-unified": {
    // Shopify's name for DHL in Germany.
    company: "DHL",
    number: (seed) => checked(`00340434${digits(seed, 11)}`, gs1Check),
    page: (number) => `https://www.dhl.de/de/privatkunden/dhl-sendungsverfolgung.html?piececode=${number}`,
  },
  gls: { company: "GLS", number: (seed) => `71${digits(seed, 9)}`, page: glsPage },
  "gls-nl": { company: "GLS", number: (seed) => `3812${digits(seed, 10)}`, page: glsPage },
  bpost: {
    company: "BPost",
    number: (seed) => `3232${digits(seed, 20)}`,
    page: (number) => `https://track.bpost.cloud/btr/web/#/search?itemCode=${number}`,
  },
  dpd: {
    company: "DPD",
    number: (seed) => `0522${digits(seed, 10)}`,
    page: (number) => `https://tracking.dpd.de/status/nl_NL/parcel/${number}`,
  },
  ups: {
    company: "UPS",
    number: (seed) => checked(`1Z827WK768${digits(seed, 7)}`, upsCheck),
    page: (number) => `https://www.ups.com/track?tracknum=${number}`,
  },
  fedex: {
    company: "FedEx",
    number: (seed) => checked(`79${digits(seed, 9)}`, fedexCheck),
    page: (number) => `https://www.fedex.com/fedextrack/?trknbr=${number}`,
  },
} satisfies Record<string, Shipping>;
export type BookedCarrier = keyof typeof SHIPPING;
export const BOOKED_CARRIERS = Object.keys(SHIPPING) as BookedCarrier[];

/** Those that book parcels with the ones above. */
const AGGREGATORS = ["sendcloud", "myparcel", "aftership"] as const;
type Aggregator = (typeof AGGREGATORS)[number];

/** Whom a merchant can ship with in the sandbox. */
export const SHIPPING_WAYS = [...BOOKED_CARRIERS, ...AGGREGATORS] as const;
export type ShippingWay = BookedCarrier | Aggregator;

/** Whether a carrier only books parcels with others. */
export function isAggregator(way: ShippingWay): way is Aggregator {
  return AGGREGATORS.some((aggregator) => aggregator === way);
}

/** Spreads small seeds over all digits, so that numbers do not look counted. */
function digits(seed: number, length: number): string {
  return String(seed * 104_729 + 40_013)
    .padStart(length, "0")
    .slice(-length);
}

/** With the check digit that makes the number right. */
function checked(number: string, isRight: CheckDigit): string {
  const digit = [..."0123456789"].find((one) => isRight(number + one));
  if (digit === undefined) throw new Error(`no digit makes ${number} right`);
  return number + digit;
}
