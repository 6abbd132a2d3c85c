/** A claim's number as everybody reads it: 311 → `W-0311`. */
export function claimReference(number: number): string {
  return `W-${String(number).padStart(4, "0")}`;
}
