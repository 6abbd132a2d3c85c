import { expect, test } from "vitest";
import { z } from "zod";
import { oneOrMany } from "./one-or-many.ts";

const list = z.object({ event: oneOrMany(z.object({ code: z.string() })) });

test.each([
  [{ event: [{ code: "A" }, { code: "B" }] }, ["A", "B"]],
  [{ event: { code: "A" } }, ["A"]],
  [{ event: {} }, []],
  [{ event: "" }, []],
  [{ event: null }, []],
  [{}, []],
])("%j", (input, codes) => expect(list.parse(input).event.map(({ code }) => code)).toEqual(codes));

test("an element that is none is refused", () => expect(list.safeParse({ event: [{}] }).success).toBe(false));
