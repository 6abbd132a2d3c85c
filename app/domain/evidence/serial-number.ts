import { err, ok, type Result } from "../result.ts";

/** A number by which one article is known among its like. */
export type SerialNumber = { kind: "serial" | "imei"; number: string };

/** Why a text is no such number. */
export type SerialNumberError = "imei_length" | "imei_check" | "serial_length";

const MOST_CHARACTERS = 40;

/**
 * Reads a number as a person types it. Spaces, hyphens, points and slashes are left out, letters become capitals.
 * An IMEI has 15 digits, of which the last follows from the others by Luhn's rule (3GPP TS 23.003, annex B).
 */
export function readSerialNumber(kind: SerialNumber["kind"], text: string): Result<SerialNumber, SerialNumberError> {
  const number = text.replace(/[\s./-]/g, "").toUpperCase();
  if (kind === "serial")
    return number.length > 0 && number.length <= MOST_CHARACTERS ? ok({ kind, number }) : err("serial_length");
  if (!/^\d{15}$/.test(number)) return err("imei_length");
  return luhn(number) ? ok({ kind, number }) : err("imei_check");
}

/** Every second digit from the right counts double, less nine above nine; the sum is a multiple of ten. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whether two notes are of the same number. */
export function isSameNumber(a: SerialNumber, b: SerialNumber): boolean {
  return a.kind === b.kind && a.number === b.number;
}
