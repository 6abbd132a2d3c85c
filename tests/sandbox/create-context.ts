import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createPusher } from "#tests/sandbox/carriers/push.ts";
import type { SandboxContext, SandboxOptions } from "#tests/sandbox/context.ts";
import { createReviewPusher } from "#tests/sandbox/reviews/push.ts";
import { signSessionToken } from "#tests/sandbox/shopify/session-token.ts";
import { createCourier } from "#tests/sandbox/shopify/webhooks/courier.ts";
import { submitDueEvidence } from "#tests/sandbox/state/disputes.ts";
import { setQueueClock } from "#tests/sandbox/state/queue-clock.ts";
import type { StateStore } from "#tests/sandbox/state/store.ts";

/** What goes on with its retries after a restart, until it is stopped. */
type Sender = { resume(): void; stop(): void };

/** Ties state, clock, webhooks and pushes together. */
export function createContext(
  options: SandboxOptions,
  store: StateStore,
  url: string,
): { context: SandboxContext; senders: Sender[] } {
  const { state } = store;
  const clockFile = options.clockFile ?? clockFileBeside(options.stateFile);
  const writeClock = () => {
    mkdirSync(dirname(clockFile), { recursive: true });
    writeFileSync(clockFile, String(state.clockOffsetMs));
  };
  writeClock();
  const context: SandboxContext = {
    options,
    state,
    url,
    clockFile,
    now: () => new Date(Date.now() + state.clockOffsetMs),
    // Shopify's ids grow in such steps.
    nextId: () => String((state.lastId += 32_768)),
    save: store.save,
    sessionToken: (user) => signSessionToken(context, user),
    sendWebhook: (topic, payload) => courier.send(topic, payload),
    pushParcelEvent: (parcel, event) => pusher.tell(parcel, event),
    pushReview: (review, what) => reviewPusher.tell(review, what),
    moveClock: async (hours) => {
      const movedMs = Math.round(hours * 3_600_000);
      state.clockOffsetMs += movedMs;
      writeClock();
      if (movedMs !== 0 && options.databaseUrl) await setQueueClock(options.databaseUrl, state.clockOffsetMs, movedMs);
      await submitDueEvidence(context);
      store.save();
    },
  };
  const courier = createCourier(context);
  const pusher = createPusher(context);
  const reviewPusher = createReviewPusher(context);
  return { context, senders: [courier, pusher, reviewPusher] };
}

function clockFileBeside(stateFile: string | undefined): string {
  return stateFile
    ? join(dirname(stateFile), "clock")
    : join(mkdtempSync(join(tmpdir(), "weerwoord-sandbox-")), "clock");
}
