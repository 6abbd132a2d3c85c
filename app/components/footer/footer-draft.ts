import type { StoredTrader, TraderFacts } from "#app/domain/trader/trader-facts.ts";
import { traderFacts } from "#app/domain/trader/trader-facts.ts";
import type { AdrEntity } from "#app/domain/disclosure/adr-entity.ts";
import { asksStaff } from "#app/domain/disclosure/footer-tasks.ts";

/** The fields of the footer's form as a person edits them: texts, and two switches. */
export type FooterDraft = {
  country: string;
  email: string;
  /** Asked of German traders only. */
  staff: string;
  adrCommitment: string;
  adrEntity: string;
  memberPage: string;
  mediatorName: string;
  mediatorAddress: string;
  mediatorSite: string;
  mediatorContract: boolean;
  showInformationLink: boolean;
  /** Where he directs his shop; as long as he did not choose, where it ships to. */
  markets: string[];
  marketsChosen: boolean;
};

/** A stored trader as it comes out of JSON. */
export type LoadedTrader = Omit<StoredTrader, "confirmedAt"> & { confirmedAt: string | null };

/**
 * The form's first state. What Shopify knows fills the fields that nobody filled in yet.
 * @param suggested from the shop's settings at Shopify
 */
export function draftOf(
  trader: LoadedTrader,
  suggested: { country: string | null; email: string | null },
): FooterDraft {
  return {
    country: trader.country ?? suggested.country ?? "",
    email: trader.email ?? suggested.email ?? "",
    staff: trader.staff?.toString() ?? "",
    adrCommitment: trader.adrCommitment,
    adrEntity: trader.adrEntity ?? "",
    memberPage: trader.memberPage ?? "",
    mediatorName: trader.mediatorName ?? "",
    mediatorAddress: trader.mediatorAddress ?? "",
    mediatorSite: trader.mediatorSite ?? "",
    mediatorContract: trader.mediatorContract,
    showInformationLink: trader.showInformationLink,
    markets: trader.markets,
    marketsChosen: trader.marketsChosen,
  };
}

/** The draft as it is saved (domain/trader/trader-input.ts). A number of staff that is none is refused there. */
export function inputOf({ staff, ...fields }: FooterDraft): Record<string, unknown> {
  const digits = staff.trim();
  const entered = digits === "" ? null : /^\d+$/.test(digits) ? Number(digits) : digits;
  return { ...fields, ...(asksStaff(fields.country) && { staff: entered }) };
}

/**
 * The facts that the rules would see if the draft were saved.
 * @param shipsTo countries that Shopify says the shop ships to
 */
export function factsOf(
  draft: FooterDraft,
  trader: LoadedTrader,
  confirmed: boolean,
  shipsTo: readonly string[] = [],
): TraderFacts {
  const { staff = trader.staff, ...fields } = inputOf(draft);
  const filled = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, typeof value === "string" ? value.trim() || null : value]),
  ) as Partial<StoredTrader>;
  const confirmedAt = confirmed && trader.confirmedAt ? new Date(trader.confirmedAt) : null;
  const counted = typeof staff === "number" ? staff : null;
  const staffYear = counted === trader.staff ? trader.staffYear : null;
  return traderFacts({ ...trader, ...filled, staff: counted, staffYear, confirmedAt }, shipsTo);
}

/** A commitment to a body needs the body's name; without one, none is asked for. */
export function namesBody(draft: FooterDraft): boolean {
  return draft.adrCommitment === "member" || draft.adrCommitment === "obliged";
}

/**
 * The form with a body of the directory chosen. A French mediator binds by contract, which only the merchant can say.
 */
export function withBody(draft: FooterDraft, body: AdrEntity): FooterDraft {
  const established = { ...draft, country: body.country };
  if (body.country === "FR") {
    const { name, address = "", url = "" } = body;
    const mediator = { mediatorName: name, mediatorAddress: address, mediatorSite: url, mediatorContract: false };
    return { ...established, ...mediator };
  }
  return { ...established, adrEntity: body.id, adrCommitment: namesBody(draft) ? draft.adrCommitment : "member" };
}
