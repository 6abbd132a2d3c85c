import { randomUUID } from "node:crypto";
import { SignJWT, jwtVerify } from "jose";
import type { SandboxContext } from "#tests/sandbox/context.ts";

/**
 * Signs a session token as App Bridge hands it to the app: HS256 with the app's secret, valid for a minute.
 * @param user a staff user's id; default the owner
 */
export async function signSessionToken(context: SandboxContext, user?: string): Promise<string> {
  const { options, state } = context;
  const person = user ? state.users.find(({ id }) => id === user) : state.users.find(({ owner }) => owner);
  if (!person) throw new Error(`the sandbox's shop has no user ${user}`);
  const now = Math.floor(context.now().getTime() / 1000);
  return new SignJWT({ dest: `https://${options.shop}`, sid: randomUUID(), sig: randomUUID() })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(`https://${options.shop}/admin`)
    .setAudience(options.apiKey)
    .setSubject(person.id)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + 60)
    .setJti(randomUUID())
    .sign(new TextEncoder().encode(options.apiSecret));
}

/** The staff user's id a session token speaks for, or undefined when the token is not ours, not of this shop or expired. */
export async function readSessionToken(context: SandboxContext, token: string): Promise<string | undefined> {
  const { options } = context;
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(options.apiSecret), {
      algorithms: ["HS256"],
      audience: options.apiKey,
      issuer: `https://${options.shop}/admin`,
      currentDate: context.now(),
    });
    return payload.dest === `https://${options.shop}` ? payload.sub : undefined;
  } catch {
    return undefined;
  }
}
