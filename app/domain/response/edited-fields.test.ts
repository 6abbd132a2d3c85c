import { expect, test } from "vitest";
import { withEditedFields } from "./edited-fields.ts";

const field = (text: string) => ({ text, sentences: [{ text, evidence: ["e"] }] });
const prepared = {
  customerFirstName: field("Anna"),
  refundPolicyDisclosure: field("Policy."),
  uncategorizedText: field("Delivered."),
};

test.each<[string, Record<string, string>, object]>([
  [
    "nothing was rewritten",
    {},
    {
      fields: { customerFirstName: "Anna", refundPolicyDisclosure: "Policy.", uncategorizedText: "Delivered." },
      original: {},
    },
  ],
  [
    "a text was rewritten",
    { uncategorizedText: " My words.\r\nTwo lines. " },
    {
      fields: {
        customerFirstName: "Anna",
        refundPolicyDisclosure: "Policy.",
        uncategorizedText: "My words.\nTwo lines.",
      },
      original: { uncategorizedText: "Delivered." },
    },
  ],
  [
    "a field was emptied",
    { refundPolicyDisclosure: " " },
    {
      fields: { customerFirstName: "Anna", uncategorizedText: "Delivered." },
      original: { refundPolicyDisclosure: "Policy." },
    },
  ],
  [
    "a name, and a field that was not prepared",
    { customerFirstName: "Bob", accessActivityLog: "None." },
    {
      fields: { customerFirstName: "Anna", refundPolicyDisclosure: "Policy.", uncategorizedText: "Delivered." },
      original: {},
    },
  ],
])("when %s", (_what, edited, expected) => {
  expect(withEditedFields(prepared, edited)).toStrictEqual({ ok: true, value: expected });
});

test("a form of which nothing is left is refused", () => {
  const emptied = { refundPolicyDisclosure: "", uncategorizedText: "" };
  expect(withEditedFields(prepared, emptied)).toStrictEqual({ ok: false, error: "empty" });
  expect(withEditedFields({ customerFirstName: field("Anna") }, {}).ok).toBe(true);
});
