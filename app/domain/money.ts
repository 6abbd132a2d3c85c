/** An amount in minor units (cents for EUR, yen for JPY) with its ISO 4217 currency code. */
export type Money = { minor: bigint; currency: string };

/**
 * Number of decimals of a currency, from ISO 4217 as the runtime's Intl data knows it.
 * @throws RangeError when the code is not three letters
 */
export function currencyDecimals(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Reads Shopify's decimal string (`"199.65"`) exactly, without floating point.
 * @returns undefined when the text is not a decimal number or has more decimals than the currency
 */
export function parseMoney(amount: string, currency: string): Money | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount.trim());
  if (!match) return undefined;
  const [, sign, whole = "0", fraction = ""] = match;
  const decimals = currencyDecimals(currency);
  const significant = fraction.replace(/0+$/, "");
  if (significant.length > decimals) return undefined;
  const minor = BigInt(whole + significant.padEnd(decimals, "0"));
  return { minor: sign ? -minor : minor, currency };
}

/** The decimal string Shopify's API takes, for example `"199.65"`. */
export function toDecimal({ minor, currency }: Money): string {
  const decimals = currencyDecimals(currency);
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, "0");
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The amount as a person reads it in that language, for example `€ 199,65`. */
export function formatMoney(money: Money, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency: money.currency }).format(
    toDecimal(money) as unknown as number,
  );
}
