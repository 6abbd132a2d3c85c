import { describe, expect, test } from "vitest";
import { credentialIssues, enteredCredentials } from "./entered-credentials.ts";
import type { CredentialField } from "./provider.ts";

const label = { nl: "x", en: "x" };
const FIELDS: CredentialField[] = [
  { name: "user", label, secret: false },
  { name: "password", label, secret: true },
  { name: "token", label, secret: true, optional: true },
  { name: "country", label, secret: false, options: [{ value: "NL", label }] },
];

describe("what was entered", () => {
  test.each([
    ["as it is", { user: "anna", password: "p" }, {}, { user: "anna", password: "p" }],
    ["without the white space of copying", { user: " anna\n", password: "\tp " }, {}, { user: "anna", password: "p" }],
    [
      "a secret left empty keeps its value",
      { user: "anna", password: "" },
      { password: "old" },
      { user: "anna", password: "old" },
    ],
    [
      "a new secret replaces it",
      { user: "anna", password: "new" },
      { password: "old" },
      { user: "anna", password: "new" },
    ],
    ["what can be seen is not kept when it was emptied", { user: "" }, { user: "anna", token: "t" }, { token: "t" }],
    ["fields the provider does not have are left out", { user: "anna", admin: "1" }, { admin: "1" }, { user: "anna" }],
  ])("%s", (_, entered, kept, credentials) => {
    expect(enteredCredentials(FIELDS, entered, kept)).toEqual(credentials);
  });
});

describe("issues", () => {
  test.each([
    ["none", { user: "anna", password: "p", country: "NL" }, {}],
    ["what is needed is missing", {}, { user: "required", password: "required", country: "required" }],
    ["a value that cannot be chosen", { user: "anna", password: "p", country: "FR" }, { country: "not_an_option" }],
    [
      "far too long, also where it is optional",
      { user: "anna", password: "p", country: "NL", token: "x".repeat(2_001) },
      { token: "too_long" },
    ],
  ])("%s", (_, credentials, issues) => {
    expect(credentialIssues(FIELDS, credentials)).toEqual(issues);
  });
});
