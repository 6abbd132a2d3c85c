import type { CredentialField, Credentials } from "./provider.ts";

/** Why a field of a provider's form is refused. */
export type CredentialIssue = "required" | "too_long" | "not_an_option";

/** Longer than any key, password or token of a provider; a client's RSA key is none of them. */
const MOST_LETTERS = 2_000;

/**
 * What a form of a provider says, by the names of its fields: without the white space that copying brings along, without
 * fields that the provider does not have, and with the kept value of each secret that was left empty.
 */
export function enteredCredentials(
  fields: readonly CredentialField[],
  entered: Credentials,
  kept: Credentials,
): Credentials {
  return Object.fromEntries(
    fields.flatMap(({ name, secret }) => {
      const value = entered[name]?.trim() || (secret ? kept[name] : undefined);
      return value ? [[name, value]] : [];
    }),
  );
}

/** The fields that must be looked at again, by name; none when the credentials can be tried. */
export function credentialIssues(
  fields: readonly CredentialField[],
  credentials: Credentials,
): Record<string, CredentialIssue> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const issue = issueOf(field, credentials[field.name]);
      return issue ? [[field.name, issue]] : [];
    }),
  );
}

function issueOf({ optional, options }: CredentialField, value: string | undefined): CredentialIssue | undefined {
  if (value === undefined) return optional ? undefined : "required";
  if (value.length > MOST_LETTERS) return "too_long";
  return options && !options.some((option) => option.value === value) ? "not_an_option" : undefined;
}
