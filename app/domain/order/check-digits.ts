/** Whether the last character of a tracking number follows from the ones before it. Input: upper case, no spaces. */
export type CheckDigit = (number: string) => boolean;

/** UPS: after `1Z` letters count as (ASCII code less 3) mod 10, every second character double, the sum up to tens. */
export const upsCheck: CheckDigit = (number) => {
  const values = [...number.slice(2)].map((character) =>
    /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 3) % 10,
  );
  const sum = values.slice(0, -1).reduce((total, value, index) => total + value * (index % 2 === 0 ? 1 : 2), 0);
  return (10 - (sum % 10)) % 10 === values.at(-1);
};

/** UPU S10, section 3: weights 8 6 4 2 3 5 9 7 over the eight digits, 11 less the rest by 11; 10 is 0 and 11 is 5. */
export const s10Check: CheckDigit = (number) => {
  const rest = 11 - (weighed(number.slice(2, 10), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return (rest === 10 ? 0 : rest === 11 ? 5 : rest) === Number(number[10]);
};

/** GS1 modulo 10: weights 3 and 1 from the right, the sum with the check digit a multiple of ten. */
export const gs1Check: CheckDigit = (number) => {
  const fromRight = [...number].reverse().map(Number);
  return fromRight.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0;
};

/** DHL Express: the number without its last digit, modulo 7. */
export const modulo7Check: CheckDigit = (number) => Number(number.slice(0, -1)) % 7 === Number(number.at(-1));

/** FedEx Express, 12 digits: weights 3 1 7 repeated, modulo 11, then modulo 10. */
export const fedexCheck: CheckDigit = (number) =>
  (weighed(number.slice(0, 11), [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 11) % 10 === Number(number[11]);

/** ISO/IEC 7064 modulo 37,36: digits and letters as 0 to 35. */
export const iso7064Check: CheckDigit = (number) => {
  const values = [...number].map((character) => Number.parseInt(character, 36));
  const product = values.slice(0, -1).reduce((carried, value) => {
    const sum = (carried + value) % 36 || 36;
    return (sum * 2) % 37;
  }, 36);
  return (product + values.at(-1)!) % 36 === 1;
};

function weighed(digits: string, weights: number[]): number {
  return weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
}
