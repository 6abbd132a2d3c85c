/** Whether a part of an address is an id of ours; anything else leads nowhere, and would be an error in a query. */
export function isUuid(text: string | null | undefined): text is string {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text ?? "");
}
