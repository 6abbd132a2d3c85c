import type { CheckDigit } from "./check-digits.ts";

/** A form of a carrier's tracking numbers, in upper case without spaces, and its check digit, if one is known. */
export type NumberForm = { form: string; pattern: RegExp; check?: CheckDigit };

/** By what a carrier is recognised. */
export type RecognisedBy = {
  /** Names under which Shopify knows it. */
  companies: readonly string[];
  trackingNumbers: readonly NumberForm[];
};

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
 * @param company Shopify's `tracking_company`
 * @param carriers by their folders' names
 */
export function trackingCandidates(
  number: string,
  company: string | null | undefined,
  carriers: Record<string, RecognisedBy>,
): TrackingCandidate[] {
  const named = carriersNamed(company ?? "", carriers);
  const fitting = formsOf(number, carriers);
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

function formsOf(
  number: string,
  carriers: Record<string, RecognisedBy>,
): { carrier: string; form: string; checked: boolean }[] {
  const normal = normalTrackingNumber(number);
  return Object.entries(carriers).flatMap(([carrier, { trackingNumbers }]) =>
    trackingNumbers
      .filter(({ pattern, check }) => pattern.test(normal) && (check?.(normal) ?? true))
      .map(({ form, check }) => ({ carrier, form, checked: check !== undefined })),
  );
}

/**
 * A name means the carriers that have it, and as a family name those whose names begin with it (DHL: all of DHL's).
 * A longer name that nobody has means the one it begins with (PostNL International: PostNL).
 */
function carriersNamed(company: string, carriers: Record<string, RecognisedBy>): string[] {
  const name = plain(company);
  if (name === "") return [];
  const having = (fits: (known: string) => boolean) =>
    Object.entries(carriers).flatMap(([carrier, { companies }]) => (companies.map(plain).some(fits) ? [carrier] : []));
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
