import { expect, test } from "vitest";
import { loggedPath } from "./logged-path.ts";

test.each([
  ["/app/claims", "/app/claims"],
  ["/email/0b3a/c2VjcmV0", "/email/0b3a/…"],
  ["/email/0b3a/c2VjcmV0/more", "/email/0b3a/…"],
  ["/email/0b3a", "/email/0b3a"],
])("%s is logged as %s", (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
