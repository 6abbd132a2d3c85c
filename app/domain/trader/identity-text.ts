import type { Language } from "#app/domain/language.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";

const LABELS: Record<Language, { email: string; phone: string; register: string; vat: string }> = {
  nl: { email: "E-mail", phone: "Telefoon", register: "Inschrijvingsnummer", vat: "Btw-nummer" },
  en: { email: "E-mail", phone: "Telephone", register: "Register number", vat: "VAT number" },
  de: { email: "E-Mail", phone: "Telefon", register: "Registernummer", vat: "Umsatzsteuer-ID" },
  fr: { email: "E-mail", phone: "Téléphone", register: "Numéro d'inscription", vat: "Numéro de TVA" },
};

/**
 * Who the trader is, as lines for a legal page; numbers that are not known are left out.
 * @returns undefined while name, address or e-mail is missing: half an identity is none
 */
export function identityText(trader: TraderFacts, language: Language): string | undefined {
  const { legalName, address, email, phone, registerNumber, vatNumber } = trader;
  if (!legalName || !address || !email) return undefined;
  const label = LABELS[language];
  return [
    legalName,
    address,
    `${label.email}: ${email}`,
    ...(phone ? [`${label.phone}: ${phone}`] : []),
    ...(registerNumber ? [`${label.register}: ${registerNumber}`] : []),
    ...(vatNumber ? [`${label.vat}: ${vatNumber}`] : []),
  ].join("\n");
}
