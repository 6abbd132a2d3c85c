import { expect, test } from "vitest";
import { loggedPath } from "./logged-path.ts";

test.each([
  ["/app/claims", "/app/claims"],
  ["/email/0b3a/c2VjcmV0", "/email/0b3a/…"],
  ["/email/0b3a/c2VjcmV0/more", "/email/0b3a/…"],
  ["/email/0b3a", "/email/0b3a"],
  ["/unsubscribe/0b3a/c2VjcmV0", "/unsubscribe/0b3a/…"],
  ["/proxy/unsubscribe/c2VjcmV0", "/proxy/unsubscribe/…"],
  ["/proxy/delivery/c2VjcmV0", "/proxy/delivery/…"],
])("%s is logged as %s", (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
