import type { InquiryDesk } from "./desk.ts";
import { DESKS } from "./desks.ts";

/** What is known of who carried a parcel. */
export type Carriage = {
  /** Folders of the carriers that its company and number fit, the likeliest first. */
  candidates: readonly string[];
  /** Folders of those whose own service told of this parcel. */
  toldBy: readonly string[];
  /** The shop's country, ISO 3166-1 alpha-2. */
  country?: string | undefined;
};

/**
 * Every desk that can take the inquiry, the one to turn to first: the service that sold the label, where the parcel is known
 * to be its, since a carrier takes an inquiry from its own customer only; then the carriers that the parcel can be with,
 * the one of the shop's country before others; then the label services, and last the row for a carrier nobody knows.
 */
export function desksOfParcel({ candidates, toldBy, country }: Carriage): InquiryDesk[] {
  const carriers = [...new Set([...toldBy, ...candidates])];
  const fits = (desk: InquiryDesk, known: readonly string[]) => desk.carriers.some((id) => known.includes(id));
  const labels = DESKS.filter(({ kind }) => kind === "label_service");
  const fitting = DESKS.filter((desk) => desk.kind === "carrier" && fits(desk, carriers));
  const ownCountry = (desk: InquiryDesk) =>
    !desk.countries || (country !== undefined && desk.countries.includes(country));
  const rank = (desk: InquiryDesk) => Math.min(...desk.carriers.flatMap((id) => rankOf(carriers, id)));
  const ranked = fitting.toSorted((a, b) => Number(ownCountry(b)) - Number(ownCountry(a)) || rank(a) - rank(b));
  return [
    ...new Set([
      ...labels.filter((desk) => fits(desk, carriers)),
      ...ranked,
      ...labels,
      ...DESKS.filter(({ id }) => id === "other"),
    ]),
  ];
}

function rankOf(carriers: readonly string[], id: string): number[] {
  const index = carriers.indexOf(id);
  return index < 0 ? [] : [index];
}

/** Whether the first desk is a proposal, and not only the first of a list to choose from. */
export function isProposed(desk: InquiryDesk, { candidates, toldBy }: Carriage): boolean {
  return desk.carriers.some((id) => candidates.includes(id) || toldBy.includes(id));
}
