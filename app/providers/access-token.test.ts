import { expect, test } from "vitest";
import { ok } from "#app/domain/result.ts";
import { tokenKeeper } from "./access-token.server.ts";
import type { ProviderHttp } from "./provider.ts";

const http: ProviderHttp = () => Promise.reject(new Error("not asked"));
const at = (minute: number) => new Date(Date.parse("2026-11-21T10:00:00Z") + minute * 60_000).toISOString();

function keeper() {
  let asked = 0;
  const { get, forget } = tokenKeeper(async (_http, credentials, now) => {
    asked += 1;
    if (credentials.secret === "wrong") return { ok: false, error: { kind: "unauthorised", reason: "HTTP 401" } };
    const expiresAt = new Date(Date.parse(now) + 3_600_000).toISOString();
    return ok({ token: `${credentials.id}-${asked}`, expiresAt });
  });
  const token = async (credentials: Record<string, string>, minute: number) => {
    const result = await get(http, credentials, at(minute));
    return result.ok ? result.value : result.error.kind;
  };
  return { token, forget };
}

test("asks again only in the token's last minute", async () => {
  const { token } = keeper();
  expect(await token({ id: "a", secret: "s" }, 0)).toBe("a-1");
  expect(await token({ secret: "s", id: "a" }, 58)).toBe("a-1");
  expect(await token({ id: "a", secret: "s" }, 59)).toBe("a-2");
});

test("other credentials have their own token, a refused one is forgotten", async () => {
  const { token, forget } = keeper();
  expect(await token({ id: "a", secret: "s" }, 0)).toBe("a-1");
  expect(await token({ id: "a", secret: "t" }, 0)).toBe("a-2");
  forget({ id: "a", secret: "s" });
  expect(await token({ id: "a", secret: "t" }, 1)).toBe("a-2");
  expect(await token({ id: "a", secret: "s" }, 1)).toBe("a-3");
});

test("a failure is handed on and not kept", async () => {
  const { token } = keeper();
  expect(await token({ id: "a", secret: "wrong" }, 0)).toBe("unauthorised");
  expect(await token({ id: "a", secret: "wrong" }, 0)).toBe("unauthorised");
});
