import {
  type CheckDigit,
  fedexCheck,
  gs1Check,
  iso7064Check,
  modulo7Check,
  s10Check,
  upsCheck,
} from "./check-digits.ts";

/** A form of tracking numbers: which carriers write it, and its check digit, if one is known. */
type NumberForm = { form: string; carriers: string[]; pattern: RegExp; check?: CheckDigit };

/**
 * The forms met in the Netherlands, Belgium and Germany, by the carriers' folder names. Sources: developer.postnl.nl
 * (barcodes), GLS's Track And Trace V1, UPU S10, and for the rest public recognisers such as github.com/jkeen/tracking_number_data.
 */
const FORMS: NumberForm[] = [
  { form: "UPS 1Z", carriers: ["ups"], pattern: /^1Z[0-9A-Z]{16}$/, check: upsCheck },
  // The 16 characters are those of PostNL's own example; officially there are 13 or 15.
  {
    form: "PostNL 3S",
    carriers: ["postnl"],
    pattern: /^3S(?![A-Z]{3}\d{10}$)([A-Z0-9]{11}|[A-Z0-9]{13}|[A-Z]{4}\d{10})$/,
  },
  { form: "DHL eCommerce NL 3S", carriers: ["dhl-ecommerce-nl"], pattern: /^3S[A-Z]{3}\d{10}$/ },
  // The length of JVGL numbers is unverified.
  { form: "DHL eCommerce NL JVGL", carriers: ["dhl-ecommerce-nl"], pattern: /^JVGL\d{16,20}$/ },
  { form: "DHL eCommerce NL JJD", carriers: ["dhl-ecommerce-nl"], pattern: /^JJD\d{18,24}$/ },
  { form: "DHL eCommerce NL international", carriers: ["dhl-ecommerce-nl"], pattern: /^(CR|LX)\d{9}[A-Z]{2}$/ },
  { form: "DHL piece", carriers: ["dhl-unified"], pattern: /^(JD|JJD|JVGL)\d+$/ },
  { form: "DHL Parcel DE", carriers: ["dhl-unified"], pattern: /^00\d{18}$/, check: gs1Check },
  { form: "DHL Identcode", carriers: ["dhl-unified"], pattern: /^\d{12}$/ },
  { form: "DHL Express", carriers: ["dhl-unified"], pattern: /^\d{10,11}$/, check: modulo7Check },
  { form: "S10 NL", carriers: ["postnl"], pattern: /^[A-Z]{2}\d{9}NL$/, check: s10Check },
  { form: "S10 BE", carriers: ["bpost"], pattern: /^[A-Z]{2}\d{9}BE$/, check: s10Check },
  { form: "S10 DE", carriers: ["dhl-unified"], pattern: /^[A-Z]{2}\d{9}DE$/, check: s10Check },
  { form: "bpost", carriers: ["bpost"], pattern: /^3232\d{20}$/ },
  { form: "DPD 28", carriers: ["dpd"], pattern: /^\d{27}[0-9A-Z]$/, check: iso7064Check },
  { form: "DPD 14 and check character", carriers: ["dpd"], pattern: /^\d{14}[0-9A-Z]$/, check: iso7064Check },
  { form: "14 digits", carriers: ["dpd", "dhl-ecommerce-nl", "gls", "gls-nl"], pattern: /^\d{14}$/ },
  { form: "GLS parcel", carriers: ["gls", "gls-nl"], pattern: /^\d{11,12}$/ },
  { form: "GLS track id", carriers: ["gls", "gls-nl"], pattern: /^[A-Z0-9]{8}$/ },
  { form: "FedEx 12", carriers: ["fedex"], pattern: /^\d{12}$/, check: fedexCheck },
  { form: "FedEx 15", carriers: ["fedex"], pattern: /^\d{15}$/, check: gs1Check },
  { form: "FedEx 22", carriers: ["fedex"], pattern: /^96\d{20}$/ },
  { form: "FedEx 34", carriers: ["fedex"], pattern: /^1\d{33}$/ },
];

/** A carrier that a parcel can be with, and why. */
export type TrackingCandidate = {
  /** The carrier's folder name. */
  carrier: string;
  /** The company that Shopify names is this carrier's. */
  byCompany: boolean;
  /** The forms of this carrier that the number has; none when only the company speaks for it. */
  forms: string[];
  /** A check digit was there and is right. */
  checked: boolean;
};

/**
 * Which carriers a parcel can be with: the company first, the number second. A company that the number fits decides;
 * one that it does not fit stands before all that the number fits. Without a known company all that the number fits
 * are candidates, those with a right check digit first: there may be several, and none is guessed at.
 * @param companies per carrier's folder name the names under which Shopify knows it
 * @param company Shopify's `tracking_company`
 */
export function trackingCandidates(
  number: string,
  company: string | null | undefined,
  companies: Record<string, readonly string[]>,
): TrackingCandidate[] {
  const named = carriersNamed(company ?? "", companies);
  const fitting = formsOf(number);
  const candidates = [...new Set([...named, ...fitting.map(({ carrier }) => carrier)])].map((carrier) => {
    const own = fitting.filter((one) => one.carrier === carrier);
    return {
      carrier,
      byCompany: named.includes(carrier),
      forms: own.map(({ form }) => form),
      checked: own.some(({ checked }) => checked),
    };
  });
  const agreed = candidates.filter(({ byCompany, forms }) => byCompany && forms.length > 0);
  return (agreed.length > 0 ? agreed : candidates).toSorted(
    (a, b) => Number(b.byCompany) - Number(a.byCompany) || Number(b.checked) - Number(a.checked),
  );
}

/** A number as carriers read it: upper case, without spaces, dots and dashes. */
export function normalTrackingNumber(number: string): string {
  return number.toUpperCase().replace(/[\s.-]/g, "");
}

function formsOf(number: string): { carrier: string; form: string; checked: boolean }[] {
  const normal = normalTrackingNumber(number);
  return FORMS.filter(({ pattern, check }) => pattern.test(normal) && (check?.(normal) ?? true)).flatMap(
    ({ form, carriers, check }) => carriers.map((carrier) => ({ carrier, form, checked: check !== undefined })),
  );
}

/**
 * A name means the carriers that have it, and as a family name those whose names begin with it (DHL: all of DHL's).
 * A longer name that nobody has means the one it begins with (PostNL International: PostNL).
 */
function carriersNamed(company: string, companies: Record<string, readonly string[]>): string[] {
  const name = plain(company);
  if (name === "") return [];
  const having = (fits: (known: string) => boolean) =>
    Object.entries(companies).flatMap(([carrier, names]) => (names.map(plain).some(fits) ? [carrier] : []));
  const same = having((known) => known === name || known.startsWith(`${name} `));
  return same.length > 0 ? same : having((known) => name.startsWith(`${known} `));
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
