import { describe, expect, test } from "vitest";
import { decide, evolve, inquiriesOf, type Inquiry, type InquiryStep, paidAmounts } from "./inquiry.ts";

const AT = "2026-11-20T10:00:00.000Z";
const step = { inquiry_id: "i1", at: AT, by: "merchant:71" };
const prepared: InquiryStep = {
  ...step,
  step: "prepared",
  desk: "postnl",
  matter: "not_received",
  fulfillment_id: "20",
  tracking_number: "3STEST1234567",
  claim: "W-0001",
  due_at: "2026-12-02T22:59:00.000Z",
  clock: "postnl_loss",
};
const handedOff: InquiryStep = { ...step, step: "handed_off", fields: [], files: [], reference: "C-9" };
const delivered: InquiryStep = {
  ...step,
  step: "answered",
  finding: "delivered",
  receiver: "N.",
  place: null,
  words: "Afgegeven",
};
const refused: InquiryStep = { ...step, step: "refused", words: "Niet verzekerd" };
const paid = (minor: string): InquiryStep => ({
  ...step,
  step: "paid",
  amount: { minor, currency: "EUR" },
  paid_on: "2026-11-20",
});
const corrected = (minor: string): InquiryStep => ({
  ...step,
  step: "payment_corrected",
  amount: { minor, currency: "EUR" },
});
const closed: InquiryStep = { ...step, step: "closed" };

function after(...steps: InquiryStep[]): Inquiry | undefined {
  return steps.reduce<Inquiry | undefined>(
    (inquiry, value, index) => evolve(inquiry, { entry: `e${index}`, value }),
    undefined,
  );
}

describe("which step may follow", () => {
  test.each([
    ["begins", [], prepared, "ok"],
    ["begins once", [prepared], prepared, "already_prepared"],
    ["nothing without a beginning", [], handedOff, "no_inquiry"],
    ["is handed off", [prepared], handedOff, "ok"],
    ["is handed off once", [prepared, handedOff], handedOff, "already_handed_off"],
    ["no answer before the question", [prepared], delivered, "not_handed_off"],
    ["no refusal before the question", [prepared], refused, "not_handed_off"],
    ["no money before the question", [prepared], paid("100"), "not_handed_off"],
    ["an answer", [prepared, handedOff], delivered, "ok"],
    ["a second answer", [prepared, handedOff, delivered], delivered, "ok"],
    ["a refusal after an answer", [prepared, handedOff, delivered], refused, "ok"],
    ["money after a refusal", [prepared, handedOff, refused], paid("100"), "ok"],
    ["money at once", [prepared, handedOff], paid("100"), "ok"],
    ["no correction without money", [prepared, handedOff], corrected("100"), "not_paid"],
    ["a correction after the end", [prepared, handedOff, paid("100"), closed], corrected("10"), "ok"],
    ["given up before it was handed off", [prepared], closed, "ok"],
    ["closed once", [prepared, closed], closed, "closed"],
    ["no answer after the end", [prepared, handedOff, closed], delivered, "closed"],
    ["money after the end", [prepared, handedOff, closed], paid("100"), "ok"],
  ])("%s", (_name, before, next, expected) => {
    const decided = decide(next, after(...before));
    expect(decided.ok ? "ok" : decided.error.type).toBe(expected);
  });
});

test.each([
  [[prepared], "prepared"],
  [[prepared, handedOff], "handed_off"],
  [[prepared, handedOff, delivered], "answered"],
  [[prepared, handedOff, refused], "refused"],
  [[prepared, handedOff, refused, paid("100")], "paid"],
  [[prepared, handedOff, paid("100"), closed], "closed"],
  [[prepared, handedOff, closed, paid("100")], "closed"],
  [[prepared, handedOff, paid("100"), refused, corrected("10")], "refused"],
])("%#: the status is the last step's, and stays closed", (steps, status) => {
  expect(after(...steps)!.status).toBe(status);
});

test("payments add up per currency", () => {
  const usd: InquiryStep = { ...paid("5"), amount: { minor: "5", currency: "USD" } } as InquiryStep;
  expect(paidAmounts(after(prepared, handedOff, paid("1700"), paid("250"), usd)!)).toStrictEqual([
    { minor: "1950", currency: "EUR" },
    { minor: "5", currency: "USD" },
  ]);
});

test.each([
  [[paid("17000"), corrected("1700")], ["1700"]],
  [[paid("17000"), corrected("1700"), paid("250")], ["1950"]],
  [[paid("17000"), corrected("0")], []],
])("%#: a correction says what came altogether; both stay in the inquiry", (steps, sums) => {
  const inquiry = after(prepared, handedOff, ...steps)!;
  expect(paidAmounts(inquiry).map(({ minor }) => minor)).toStrictEqual(sums);
  expect(inquiry.payments).toHaveLength(steps.length);
});

test("an order's inquiries are told from its steps; one whose beginning was erased is not told", () => {
  const other = (value: InquiryStep): InquiryStep => ({ ...value, inquiry_id: "i2" });
  const facts = [prepared, other(handedOff), handedOff].map((value, index) => ({
    entry: `e${index}`,
    occurredAt: AT,
    value,
  }));
  const [inquiry, ...rest] = inquiriesOf({ inquirySteps: facts });
  expect(rest).toStrictEqual([]);
  expect(inquiry).toMatchObject({ id: "i1", desk: "postnl", dueAt: "2026-12-02T22:59:00.000Z" });
  expect(inquiry!.handedOff).toMatchObject({ entry: "e2", value: { by: "merchant:71", reference: "C-9" } });
});
