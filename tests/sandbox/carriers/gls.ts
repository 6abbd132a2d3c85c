import { bearer, grantToken, isGoodToken } from "#tests/sandbox/http/access-token.ts";
import { newest } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import { basic } from "#tests/sandbox/carriers/stand-in.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { withOffset } from "#tests/sandbox/carriers/times.ts";
import { json } from "#tests/sandbox/http/respond.ts";

const CLIENT_ID = "sandbox-gls-client-id";
const CLIENT_SECRET = "sandbox-gls-client-secret";
const TRACK_IDS = "/track-and-trace-v1/tracking/simple/trackids/";
const TOKEN_SECONDS = 14_400;
const MOST_IDS = 10;

/** Status of the parcel, and code and sentence of the event; null where GLS's code is not known. */
type Words = { status: string; code: string | null; words: string };

const DELIVERED = { status: "DELIVERED", code: "DELIVD.NORMAL", words: "The parcel has been delivered." };

/** GLS tells a parcel shop from a door, and at the door nothing. */
const WORDS: Record<ParcelNews, Words> = {
  announced: {
    status: "PREADVICE",
    code: "INTIAL.PREADVICE",
    words: "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS.",
  },
  picked_up: { status: "INTRANSIT", code: "INTIAL.NORMAL", words: "The parcel was handed over to GLS." },
  in_transit: { status: "INTRANSIT", code: "INBOUD.NORMAL", words: "The parcel has reached the parcel center." },
  out_for_delivery: {
    status: "INDELIVERY",
    code: "OUTDEL.NORMAL",
    words: "The parcel is expected to be delivered during the day.",
  },
  attempt_failed: { status: "NOTDELIVERED", code: null, words: "" },
  to_addressee: DELIVERED,
  to_household: DELIVERED,
  to_neighbour: DELIVERED,
  to_safe_place: DELIVERED,
  in_mailbox: DELIVERED,
  waiting_at_point: {
    status: "DELIVEREDPS",
    code: "DELIVD.PARCELSHOP",
    words: "The parcel has been delivered at the ParcelShop (see ParcelShop information).",
  },
  collected_at_point: { status: "DELIVERED", code: null, words: "" },
  // The parcel's story has ended; how, GLS does not say.
  returned: { status: "FINAL", code: null, words: "" },
  unknown: DELIVERED,
};

/**
 * GLS Group's Track And Trace V1: a token by client credentials, then up to ten track ids. Events come newest first and only
 * when asked for, offsets have no colon, and an unknown parcel is an error inside an answer with status 200.
 */
export const gls: StandIn = {
  id: "gls",
  hosts: ["api.gls-group.net"],
  credentials: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET },
  answer({ method, url, headers, body }, desk) {
    if (method === "POST" && url.pathname === "/oauth2/v2/token") return token(headers.authorization, body, desk);
    if (!isGoodToken("gls", bearer(headers.authorization), desk.now)) return unauthorised();
    if (method !== "GET" || !url.pathname.startsWith(TRACK_IDS))
      return problem(404, "Not Found", "No such resource.", url.pathname);
    const ids = decodeURIComponent(url.pathname.slice(TRACK_IDS.length)).split(",");
    if (ids.length > MOST_IDS) return problem(400, "Bad Request", "At most 10 track ids.", url.pathname);
    const withEvents = url.searchParams.get("showEvents") === "true";
    return json({ parcels: ids.map((id) => parcelPart(id, withEvents, desk)) });
  },
  unauthorised,
  tooMany: (seconds) =>
    fault(429, "Rate limit quota violation", "policies.ratelimit.QuotaViolation", { "retry-after": String(seconds) }),
};

function unauthorised(): Response {
  return fault(401, "The Token has expired: policy(Verify-JWT)", "steps.jwt.TokenExpired");
}

function fault(status: number, faultstring: string, errorcode: string, headers: Record<string, string> = {}): Response {
  return json({ fault: { faultstring, detail: { errorcode } } }, status, headers);
}

function problem(status: number, title: string, detail: string, instance: string): Response {
  return json({ type: "about:blank", title, status, detail, instance }, status);
}

function token(authorization: string | undefined, body: string, { now }: CarrierDesk): Response {
  const good = authorization === basic(CLIENT_ID, CLIENT_SECRET);
  const asked = new URLSearchParams(body).get("grant_type") === "client_credentials";
  // RFC 6749, section 5.2.
  if (!asked) return json({ error: "unsupported_grant_type" }, 400);
  if (!good) return json({ error: "invalid_client", error_description: "Client credentials are invalid" }, 401);
  return json({
    access_token: grantToken("gls", TOKEN_SECONDS, now),
    token_type: "Bearer",
    expires_in: TOKEN_SECONDS,
  });
}

function parcelPart(requested: string, withEvents: boolean, desk: CarrierDesk) {
  const parcel = desk.find(requested);
  if (!parcel) return { requested, errorCode: "E_404_01", errorMessage: "Resource Not Found" };
  const last = newest(parcel);
  return {
    requested,
    unitno: parcel.number,
    status: WORDS[last.what].status,
    statusDateTime: time(last.at),
    ...(withEvents && { events: eventsOf(parcel) }),
  };
}

function eventsOf(parcel: Parcel) {
  return parcel.events.toReversed().flatMap(({ what, at, city, country }: ParcelEvent) => {
    const { code, words } = WORDS[what];
    if (code === null) return [];
    // Before the first depot GLS names no town.
    const town = what === "announced" || what === "picked_up" ? "" : city;
    return [{ code, city: town, postalCode: "", country, description: words, eventDateTime: time(at) }];
  });
}

function time(at: string): string {
  return withOffset(at).replace(/:(\d\d)$/, "$1");
}
