import { withShop } from "#app/db.server.ts";
import { addSeconds, type Instant } from "#app/domain/time.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import { noteAnswer, noteOutage } from "./provider-circuit.ts";

/** A wrong password does not become right by asking again: a few tries a day, in case the provider was wrong. */
const UNAUTHORISED_PAUSE_SECONDS = 6 * 3600;
/** When the provider does not say how long to wait: twice as long after each refusal. */
const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 3600;

type Which = { shopId: string; id: string; provider: string };

/** Notes on a connection that its provider answered. */
export async function noteSuccess({ shopId, id, provider }: Which, now: Instant): Promise<void> {
  await noteAnswer(provider);
  await withShop(shopId, (tx) =>
    tx.connection.updateMany({
      where: { shopId, id },
      data: {
        lastSuccessAt: now,
        failure: null,
        failureDetail: null,
        failingSince: null,
        failures: 0,
        pausedUntil: null,
      },
    }),
  );
}

/**
 * Notes on a connection why a call failed, and until when it is not used: what is the provider's own fault counts for all
 * shops, what is about the credentials or their limit for this connection.
 */
export async function noteFailure(
  { shopId, id, provider }: Which,
  failure: ProviderFailure,
  now: Instant,
): Promise<void> {
  if (isOutage(failure)) await noteOutage(provider, now);
  else await noteAnswer(provider);
  await withShop(shopId, async (tx) => {
    const known = await tx.connection.findFirst({
      where: { shopId, id },
      select: { failures: true, failingSince: true },
    });
    await tx.connection.updateMany({
      where: { shopId, id },
      data: {
        failure: failure.kind,
        failureDetail: "reason" in failure ? failure.reason : null,
        failingSince: known?.failingSince ?? now,
        failedAt: now,
        failures: { increment: 1 },
        pausedUntil: pauseAfter(failure, known?.failures ?? 0, now),
      },
    });
  });
}

/** A refusal of one request (HTTP 4xx) is an answer about that request; it says nothing of the provider. */
function isOutage(failure: ProviderFailure): boolean {
  return failure.kind === "unavailable" || (failure.kind === "malformed" && !/^HTTP 4\d\d$/.test(failure.reason));
}

function pauseAfter(failure: ProviderFailure, failuresBefore: number, now: Instant): Instant | null {
  switch (failure.kind) {
    case "unauthorised":
      return addSeconds(now, UNAUTHORISED_PAUSE_SECONDS);
    case "rate_limited":
      return addSeconds(
        now,
        failure.retryAfterSeconds ?? Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** failuresBefore),
      );
    case "unavailable":
    case "malformed":
      return null;
  }
}
