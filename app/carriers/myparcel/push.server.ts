import type { Credentials } from "#app/providers/provider.ts";
import type { Push } from "../carrier.ts";
import { bodyHash, secretMatches } from "#app/providers/push-signature.server.ts";

/** How MyParcel writes the key, to it and from it; empty when there is none. */
export function authorization(credentials: Credentials): string {
  return Buffer.from(credentials.apiKey ?? "").toString("base64");
}

/** MyParcel signs nothing: it repeats the key in `X-MyParcel-Authorization`. */
export const pushMyParcel: Push = {
  verify: ({ headers }, credentials) => secretMatches(headers["x-myparcel-authorization"], authorization(credentials)),
  idOf: bodyHash,
};
