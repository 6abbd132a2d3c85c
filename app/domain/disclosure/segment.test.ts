import { describe, expect, test } from "vitest";
import { fill, hrefOf, plainText } from "#app/domain/disclosure/segment.ts";

describe("filling a sentence", () => {
  test("keeps the text, the values and the links in order", () => {
    const page = { type: "link", label: "", href: "https://a.example/1" } as const;
    const email = { type: "email", address: "x@y.example" } as const;
    expect(fill("Mail {email} or [ask]({page}), [look](https://b.example).", { email, page })).toEqual([
      { type: "text", text: "Mail " },
      email,
      { type: "text", text: " or " },
      { type: "link", label: "ask", href: "https://a.example/1" },
      { type: "text", text: ", " },
      { type: "link", label: "look", href: "https://b.example" },
      { type: "text", text: "." },
    ]);
  });

  test("does not read a value as a sentence", () => {
    const name = { type: "text", text: "{email} [x](https://c.example)" } as const;
    expect(plainText(fill("To {name}", { name }))).toBe("To {email} [x](https://c.example)");
  });

  test("refuses a sentence whose value is missing or no link", () => {
    expect(() => fill("Mail {email}", {})).toThrow(RangeError);
    expect(() => fill("[x]({name})", { name: { type: "text", text: "x" } })).toThrow(RangeError);
  });
});

test.each([
  ["info@shop.example", "mailto:info@shop.example"],
  ["a+b@shop.example", "mailto:a%2Bb@shop.example"],
  ["a?cc=b&c@shop.example", "mailto:a%3Fcc%3Db%26c@shop.example"],
])("the address %s leads to %s", (address, href) => {
  expect(hrefOf({ type: "email", address })).toBe(href);
});
