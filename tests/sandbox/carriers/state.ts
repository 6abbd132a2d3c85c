import type { CarrierId } from "#app/carriers/carrier.ts";
import type { CarrierFault } from "#tests/sandbox/carriers/fault.ts";
import type { CarrierPush, CarrierWebhook } from "#tests/sandbox/carriers/push.ts";
import type { CallLog } from "#tests/sandbox/http/call-log.ts";
import type { Parcel } from "#tests/sandbox/carriers/parcel.ts";

/** Everything the carriers' stand-ins hold. */
export type CarrierState = {
  parcels: Parcel[];
  calls: Partial<Record<CarrierId, CallLog>>;
  faults: Partial<Record<CarrierId, CarrierFault>>;
  webhooks: CarrierWebhook[];
  /** The latest, and all that are still under way. */
  pushes: CarrierPush[];
};

/** Of a new shop. */
export function newCarrierState(): CarrierState {
  return { parcels: [], calls: {}, faults: {}, webhooks: [], pushes: [] };
}
