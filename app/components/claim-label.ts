/** A claim's number as people read it: 311 → `W-0311`. */
export function claimLabel(number: number): string {
  return `W-${String(number).padStart(4, "0")}`;
}
