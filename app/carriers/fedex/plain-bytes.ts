import { gunzipSync } from "fflate";
import { err, ok, type Result } from "#app/domain/result.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";

const MAX_BYTES = 20_000_000;

/** FedEx compresses answers that nobody asked it to: a body in gzip (RFC 1952) is unpacked, another one is as it is. */
export function plainBytes(body: Uint8Array): Result<Uint8Array, ProviderFailure> {
  if (body[0] !== 0x1f || body[1] !== 0x8b || body.length < 18) return ok(body);
  // The last four bytes tell the length, little-endian, and the buffer is made no longer than that.
  const length = new DataView(body.buffer, body.byteOffset, body.byteLength).getUint32(body.length - 4, true);
  if (length > MAX_BYTES) return err({ kind: "malformed", reason: "a compressed answer of more than 20 MB" });
  try {
    return ok(gunzipSync(body, { out: new Uint8Array(length) }));
  } catch {
    return err({ kind: "malformed", reason: "a compressed answer that cannot be unpacked" });
  }
}
