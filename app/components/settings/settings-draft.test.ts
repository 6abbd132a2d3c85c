import { expect, test } from "vitest";
import { mailSettingsInput } from "#app/domain/mail/mail-settings-input.ts";
import { traderInput } from "#app/domain/trader/trader-input.ts";
import { identityDraft, mailDraft, mailInput } from "./settings-draft.ts";

const identity = {
  legalName: "De Trui bv",
  address: null,
  registerNumber: null,
  vatNumber: null,
  phone: null,
  formality: "je" as const,
  signatory: null,
};
const mail = {
  mode: "smtp" as const,
  fromName: null,
  replyTo: null,
  host: "mail.detrui.nl",
  port: null,
  username: "anna",
  hasPassword: true,
  testedAt: null,
};

test("what is shown and saved unchanged is what was kept", () => {
  expect(traderInput.parse(identityDraft(identity))).toStrictEqual(identity);
  expect(mailSettingsInput.parse(mailInput(mailDraft(mail)))).toMatchObject({
    mode: "smtp",
    host: "mail.detrui.nl",
    port: 587,
    password: "",
  });
});
