import { err, ok, type Result } from "#app/domain/result.ts";
import type { ProviderFailure } from "#app/providers/provider.ts";
import type { CarrierReading, TrackingEvent } from "../carrier.ts";
import { meaningIn, warnOnce } from "../code-meaning.ts";
import { isoInstant } from "#app/providers/local-time.ts";
import { inOrder } from "../reading.ts";
import { xmlOf } from "../xml.ts";
import { BPOST_CODES } from "./handover-map.ts";
import { faultAnswer, type ItemTracking, trackingAnswer } from "./schema.ts";

/** Reads an answer of bpost's tracking service; its `systemException` is `unavailable`. */
export function readBpost(body: Uint8Array): Result<CarrierReading[], ProviderFailure> {
  const xml = xmlOf(body);
  if (!xml.ok) return xml;
  const fault = faultAnswer.safeParse(xml.value);
  if (fault.success) {
    const message = fault.data.systemException.message?.replace(/\s+/g, " ");
    return err({ kind: "unavailable", reason: message ?? "bpost reports an error without saying which" });
  }
  const answer = trackingAnswer.safeParse(xml.value);
  if (!answer.success) return err({ kind: "malformed", reason: "no itemTracking in the answer" });
  return ok([readingOf(answer.data.itemTracking)]);
}

/** A delivered item can still carry the pickup point it was meant for: the state code alone decides. */
function readingOf(item: ItemTracking): CarrierReading {
  const warnings: string[] = [];
  const events = inOrder(
    item.stateInfo.flatMap(({ time, stateCode, stateDescription }): TrackingEvent[] => {
      const meaning = meaningIn(BPOST_CODES, stateCode, warnings);
      const at = time ? isoInstant(time, "Europe/Brussels") : undefined;
      if (at === undefined) {
        warnOnce(warnings, `state ${stateCode} without a readable time`);
        return [];
      }
      const atPoint = meaning.handover === "waiting_at_point" || meaning.handover === "collected_at_point";
      return [
        {
          ...meaning,
          at,
          place: atPoint ? pointName(item.pickupPoint) : null,
          receiver: null,
          code: stateCode,
          description: stateDescription || null,
        },
      ];
    }),
  );
  return {
    trackingNumber: item.itemCode || null,
    found: true,
    events,
    current: events.at(-1) ?? null,
    proof: [],
    links: [],
    warnings,
  };
}

function pointName(point: ItemTracking["pickupPoint"]): string | null {
  if (!point) return null;
  const street = [point.streetName, point.houseNumber].filter(Boolean).join(" ");
  const town = [point.postalCode, point.city].filter(Boolean).join(" ");
  return [point.name, street, town].filter(Boolean).join(", ") || null;
}
