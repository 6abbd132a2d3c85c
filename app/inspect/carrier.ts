import { readFile } from "node:fs/promises";
import type { CarrierReading, TrackingEvent } from "#app/carriers/carrier.ts";
import { CARRIERS, findCarrier } from "#app/carriers/registry.ts";

const USAGE = "inspect carrier <id> <payload-file>, where the file holds an answer or a push of that carrier";

/**
 * What a carrier's answer or push says, as the app reads it: no network, no database. A body with several parcels prints
 * as a list.
 * @param args the words after `inspect carrier`: the carrier's id, and the path of a file as it came over the wire
 * @throws Error with the reason when the carrier or the file is unknown, or the body is not the carrier's
 */
export async function inspectCarrier(args: string[]): Promise<unknown> {
  const [id, path, ...others] = args;
  if (!id || !path || others.length > 0) throw new Error(USAGE);
  const carrier = findCarrier(id);
  if (!carrier) throw new Error(`${id} is not one of ${Object.keys(CARRIERS).join(", ")}\n${USAGE}`);
  const result = carrier.read(new Uint8Array(await content(path)));
  if (!result.ok) {
    const { error } = result;
    throw new Error(`${path}: ${"reason" in error ? `${error.kind}: ${error.reason}` : error.kind}`);
  }
  const readings = result.value.map(printed);
  return readings.length === 1 ? readings[0] : readings;
}

async function content(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(`${path} cannot be read: ${(error as Error).message}\n${USAGE}`, { cause: error });
  }
}

function printed({ found, events, current, proof, warnings }: CarrierReading) {
  return {
    found,
    events: events.map(printedEvent),
    current: current && printedEvent(current),
    proof: proof.map(({ kind, mediaType, bytes }) => ({ kind, mediaType, bytes: bytes.length })),
    warnings,
  };
}

function printedEvent({ at, status, handover, place, receiver, code }: TrackingEvent) {
  return { at, status, handover, place, receiver, code };
}
