import { escapeXml } from "#app/carriers/xml.ts";
import { nameOf, pointOf, streetOf } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import { basic } from "#tests/sandbox/carriers/stand-in.ts";
import type { StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { withOffset } from "#tests/sandbox/carriers/times.ts";

const ACCOUNT_ID = "sandbox-bpost-account";
const PASSPHRASE = "sandbox-bpost-passphrase";
const DELIVERED = ["U01", "Distributed normally"] as const;

/** State codes of bpost that are known, and their words. Of an announced or picked up item it says nothing; delivered is delivered. */
const WORDS: Record<ParcelNews, readonly [code: string, words: string] | null> = {
  announced: null,
  picked_up: null,
  in_transit: ["T00", "Sorted"],
  out_for_delivery: ["L00", "Out for distribution"],
  attempt_failed: ["N01", "Addressee absent"],
  to_addressee: DELIVERED,
  to_household: DELIVERED,
  to_neighbour: DELIVERED,
  to_safe_place: DELIVERED,
  in_mailbox: DELIVERED,
  waiting_at_point: ["R13", "Available in pick-up point"],
  collected_at_point: DELIVERED,
  returned: ["B03", "Refused"],
  unknown: DELIVERED,
};

/** bpost's tracking service: XML by item code, states oldest first, and the pick-up point still there after the delivery. */
export const bpost: StandIn = {
  id: "bpost",
  hosts: ["api.parcel.bpost.cloud"],
  credentials: { accountId: ACCOUNT_ID, passphrase: PASSPHRASE },
  answer({ method, url, headers }, desk) {
    if (headers.authorization !== basic(ACCOUNT_ID, PASSPHRASE)) return unauthorised();
    const item = /^\/services\/trackedmail\/item\/([^/]+)\/trackingInfo$/.exec(url.pathname)?.[1];
    if (method !== "GET" || item === undefined) return exception(404, "No such resource");
    const parcel = desk.find(decodeURIComponent(item));
    return parcel ? xml(itemTracking(parcel)) : exception(404, "The item was not found");
  },
  unauthorised,
  tooMany: (seconds) => exception(429, "Too many requests", { "retry-after": String(seconds) }),
};

function unauthorised(): Response {
  return new Response(null, { status: 401, headers: { "www-authenticate": 'Basic realm="bpost"' } });
}

function exception(status: number, message: string, headers: Record<string, string> = {}): Response {
  return xml(
    `<systemException xmlns="http://schema.post.be/api/shm/common/v2/" xmlns:ns2="http://schema.post.be/common/exception/v1/">
  <ns2:message>${escapeXml(message)}</ns2:message>
</systemException>`,
    status,
    headers,
  );
}

function xml(body: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`, {
    status,
    headers: { "content-type": "application/xml; charset=utf-8", ...headers },
  });
}

function itemTracking(parcel: Parcel): string {
  const { addressee } = parcel;
  const { street, houseNumber } = streetOf(addressee);
  const point = pointOf(parcel);
  return `<itemTracking xmlns="http://schema.post.be/tracking/v1/" xmlns:ns2="http://schema.post.be/announcement/common/v1/">
  <itemCode>${escapeXml(parcel.number)}</itemCode>
  <addressee>
    <ns2:name>${escapeXml(nameOf(parcel))}</ns2:name>
    <ns2:address>
      <ns2:streetName>${escapeXml(street)}</ns2:streetName>
      <ns2:houseNumber>${escapeXml(houseNumber)}</ns2:houseNumber>
      <ns2:postalCode>${escapeXml(addressee.zip)}</ns2:postalCode>
      <ns2:city>${escapeXml(addressee.city)}</ns2:city>
      <ns2:countryCode>${escapeXml(addressee.countryCode)}</ns2:countryCode>
    </ns2:address>
  </addressee>
  <customerReference>${escapeXml(parcel.orderName)}</customerReference>
  <itemDetail>
    <weightInGrams>640</weightInGrams>
    <options/>
  </itemDetail>
${parcel.events.map(stateInfo).join("")}  <trackingId>${parcel.serial.toString(36)}</trackingId>
${
  point
    ? `  <pickupPoint>
    <id>204417</id>
    <name>${escapeXml(point.name)}</name>
    <streetName>${escapeXml(street)}</streetName>
    <houseNumber>7</houseNumber>
    <postalCode>${escapeXml(addressee.zip)}</postalCode>
    <city>${escapeXml(point.city)}</city>
  </pickupPoint>
`
    : ""
}</itemTracking>`;
}

/** Only a handover is told to the millisecond. */
function stateInfo({ what, at }: ParcelEvent): string {
  const state = WORDS[what];
  if (!state) return "";
  const time = withOffset(at, "Europe/Brussels");
  const exact = state === DELIVERED ? time.replace(/(?=[+-]\d\d:\d\d$)/, at.slice(19, 23)) : time;
  return `  <stateInfo>
    <time>${exact}</time>
    <stateCode>${state[0]}</stateCode>
    <stateDescription>${escapeXml(state[1])}</stateDescription>
  </stateInfo>
`;
}
