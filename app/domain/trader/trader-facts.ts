import type { Instant } from "#app/domain/time.ts";

/**
 * How a trader takes part in out-of-court dispute resolution.
 * `none`: neither committed nor willing; `willing`: would take part, is no member; `member`: joined a body and is bound
 * by it; `obliged`: a law or contract binds him to one.
 */
export const ADR_COMMITMENTS = ["none", "willing", "member", "obliged"] as const;
export type AdrCommitment = (typeof ADR_COMMITMENTS)[number];

/** What is known about the person behind a shop. An absent field is unknown; nothing is guessed from it. */
export type TraderFacts = {
  /** ISO 3166-1 alpha-2 code of the country where the trader is established. */
  country?: string;
  email?: string;
  legalName?: string;
  address?: string;
  phone?: string;
  registerNumber?: string;
  vatNumber?: string;
  /** Persons working for the trader on 31 December of `staffYear`. */
  staff?: number;
  staffYear?: number;
  adrCommitment: AdrCommitment;
  /** Id of the body in the directory of `disclosure/entities.ts`. */
  adrEntity?: string;
  /** The shop's own page at its quality mark, as the merchant pasted it. */
  memberPage?: string;
  /** The consumer mediator a French trader has a contract with (Code de la consommation L612-1). */
  mediator?: { name?: string; address?: string; site?: string; contractConfirmed?: boolean };
  showInformationLink: boolean;
  /** Other countries the shop is directed to, ISO 3166-1 alpha-2. */
  markets: string[];
  /** When the merchant last said that these data are right. */
  confirmedAt?: Instant;
};

/** A trader who told nothing yet: bound to no body, in the shop's country. */
export function unknownTrader(country: string | null): TraderFacts {
  return { adrCommitment: "none", showInformationLink: false, markets: [], ...(country ? { country } : {}) };
}

/** The trader as the settings page stores him; every text may be missing. */
export type StoredTrader = {
  legalName: string | null;
  country: string | null;
  address: string | null;
  email: string | null;
  phone: string | null;
  registerNumber: string | null;
  vatNumber: string | null;
  staff: number | null;
  staffYear: number | null;
  adrCommitment: string;
  adrEntity: string | null;
  memberPage: string | null;
  mediatorName: string | null;
  mediatorAddress: string | null;
  mediatorSite: string | null;
  mediatorContract: boolean;
  showInformationLink: boolean;
  /** Where he directs his shop, ISO 3166-1 alpha-2; means nothing until `marketsChosen`. */
  markets: string[];
  marketsChosen: boolean;
  confirmedAt: Date | null;
};

/**
 * Reads a stored trader as facts for the disclosure rules.
 * @param shipsTo countries that his shop ships to: until he says where he directs it, they stand for that. Left out where
 * markets play no part
 * @throws RangeError when the stored commitment is none of {@link ADR_COMMITMENTS}
 */
export function traderFacts(stored: StoredTrader, shipsTo: readonly string[] = []): TraderFacts {
  const adrCommitment = ADR_COMMITMENTS.find((commitment) => commitment === stored.adrCommitment);
  if (!adrCommitment) throw new RangeError(`unknown ADR commitment: ${stored.adrCommitment}`);
  return {
    country: stored.country ?? undefined,
    email: stored.email ?? undefined,
    legalName: stored.legalName ?? undefined,
    address: stored.address ?? undefined,
    phone: stored.phone ?? undefined,
    registerNumber: stored.registerNumber ?? undefined,
    vatNumber: stored.vatNumber ?? undefined,
    staff: stored.staff ?? undefined,
    staffYear: stored.staffYear ?? undefined,
    adrCommitment,
    adrEntity: stored.adrEntity ?? undefined,
    memberPage: stored.memberPage ?? undefined,
    mediator: {
      name: stored.mediatorName ?? undefined,
      address: stored.mediatorAddress ?? undefined,
      site: stored.mediatorSite ?? undefined,
      contractConfirmed: stored.mediatorContract,
    },
    showInformationLink: stored.showInformationLink,
    markets: (stored.marketsChosen ? stored.markets : shipsTo).filter((market) => market !== stored.country),
    confirmedAt: stored.confirmedAt?.toISOString(),
  };
}
