import { expect, test } from "vitest";
import { mailSettingsInput } from "./mail-settings-input.ts";

const smtp = {
  mode: "smtp",
  fromName: "De Trui",
  replyTo: "hallo@detrui.nl",
  host: "mail.detrui.nl",
  port: 587,
  username: "hallo@detrui.nl",
  password: "geheim",
};

const codes = (input: unknown) => {
  const parsed = mailSettingsInput.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
};

test("a complete server is taken, its name in small letters, a password as it is", () => {
  expect(mailSettingsInput.parse({ ...smtp, host: " Mail.DeTrui.NL ", password: " a b " })).toStrictEqual({
    ...smtp,
    password: " a b ",
  });
});

test("without a server nothing of one is kept, and empty texts are nothing", () => {
  expect(mailSettingsInput.parse({ ...smtp, mode: "ours", fromName: " ", replyTo: "" })).toStrictEqual({
    mode: "ours",
    fromName: null,
    replyTo: null,
  });
});

test.each([
  [{ host: "" }, ["host: required", "host: not_a_host"]],
  [{ host: "localhost" }, ["host: not_a_host"]],
  [{ host: "127.0.0.1" }, ["host: not_a_host"]],
  [{ host: "[::1]" }, ["host: not_a_host"]],
  [{ host: "mail" }, ["host: not_a_host"]],
  [{ host: "mail.kantoor.local" }, ["host: not_a_host"]],
  [{ host: "db.internal" }, ["host: not_a_host"]],
  [{ host: "https://mail.detrui.nl" }, ["host: not_a_host"]],
  [{ host: "mail.detrui.nl:587" }, ["host: not_a_host"]],
  [{ host: "-mail.detrui.nl" }, ["host: not_a_host"]],
  [{ port: 22 }, ["port: not_a_port"]],
  [{ port: "587" }, ["port: not_a_port"]],
  [{ username: " " }, ["username: required"]],
  [{ replyTo: "De Trui <hallo@detrui.nl>" }, ["replyTo: not_an_email"]],
  [{ replyTo: "a@b.nl\nBcc: c@d.nl" }, ["replyTo: not_an_email"]],
  [{ fromName: "x".repeat(101) }, ["fromName: too_long"]],
])("%j is refused", (change, refused) => {
  expect(codes({ ...smtp, ...change })).toStrictEqual(refused);
});

test("a way of sending that does not exist is refused", () => {
  expect(codes({ ...smtp, mode: "oauth" })[0]).toMatch(/^mode: /);
});
