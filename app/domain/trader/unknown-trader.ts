import type { StoredTrader } from "./trader-facts.ts";

/** The trader of a shop that entered nothing. */
export const UNKNOWN_TRADER: StoredTrader = {
  legalName: null,
  country: null,
  address: null,
  email: null,
  phone: null,
  registerNumber: null,
  vatNumber: null,
  staff: null,
  staffYear: null,
  adrCommitment: "none",
  adrEntity: null,
  memberPage: null,
  mediatorName: null,
  mediatorAddress: null,
  mediatorSite: null,
  mediatorContract: false,
  showInformationLink: true,
  markets: [],
  marketsChosen: false,
  confirmedAt: null,
};
