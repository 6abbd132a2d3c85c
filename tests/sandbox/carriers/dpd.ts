import { escapeXml, xmlOf } from "#app/carriers/xml.ts";
import { grantToken, isGoodToken } from "#tests/sandbox/http/access-token.ts";
import type { Parcel, ParcelEvent, ParcelNews } from "#tests/sandbox/carriers/parcel.ts";
import type { CarrierDesk, StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import { clockOf, two } from "#tests/sandbox/carriers/times.ts";

const DELIS_ID = "sandbox-dpd-delis-id";
const PASSWORD = "sandbox-dpd-password";
const TOKEN_SECONDS = 86_400;
const LIFE_CYCLE = "http://dpd.com/common/service/types/ParcelLifeCycleService/2.0";
const LOGIN = "http://dpd.com/common/service/types/LoginService/2.1";
const AUTHENTICATION = "http://dpd.com/common/service/types/Authentication/2.0";

/** DPD's status words, in the order in which a parcel is expected to reach them. */
const STEPS = ["PickedUp", "Depot", "Courier", "Delivered"] as const;
const SENTENCES: Record<string, [label: string, sentence: string]> = {
  PickedUp: ["Collected", "The parcel was collected."],
  Depot: ["On its way", "The parcel is at the depot."],
  Courier: ["Out for delivery", "The courier is on his way."],
  DeliveryFailure: ["Not delivered", "The parcel could not be delivered."],
  ReturningFromDelivery: ["Back at the depot", "The parcel is back at the depot."],
  ParcelShop: ["At the Pickup parcelshop", "The parcel can be collected at the Pickup parcelshop."],
  Delivered: ["Delivered", "The parcel was delivered."],
};

/** Whom a parcel was delivered to DPD does not say, and for one that goes back to the shop it has no word. */
const STATUS: Record<ParcelNews, string | null> = {
  announced: null,
  picked_up: "PickedUp",
  in_transit: "Depot",
  out_for_delivery: "Courier",
  attempt_failed: "DeliveryFailure",
  to_addressee: "Delivered",
  to_household: "Delivered",
  to_neighbour: "Delivered",
  to_safe_place: "Delivered",
  in_mailbox: "Delivered",
  waiting_at_point: "ParcelShop",
  collected_at_point: "Delivered",
  returned: "ReturningFromDelivery",
  unknown: "Delivered",
};

/**
 * DPD's SOAP services of the Netherlands and Belgium: login, then a parcel's life. Steps that are still ahead are listed too,
 * times are American and without zone, and faults come with status 500.
 */
export const dpd: StandIn = {
  id: "dpd",
  hosts: ["wsshipper.dpd.nl", "wsshipper.dpd.be"],
  credentials: { delisId: DELIS_ID, password: PASSWORD, country: "NL" },
  answer({ method, url, body }, desk) {
    const request = requestIn(body);
    if (method !== "POST" || !request) return soapFault("Client", "The request is no SOAP envelope");
    if (url.pathname === "/soap/services/LoginService/V2_1") return logIn(request.Body?.getAuth, desk);
    if (url.pathname !== "/soap/services/ParcelLifeCycleService/V2_0")
      return new Response("Not found", { status: 404, headers: { "content-type": "text/plain" } });
    const { delisId, authToken } = request.Header?.authentication ?? {};
    if (delisId !== DELIS_ID || !isGoodToken("dpd", authToken, desk.now)) return unauthorised();
    const number = request.Body?.getTrackingData?.parcelLabelNumber ?? "";
    const parcel = desk.find(number);
    return parcel ? envelope(trackingData(parcel)) : parcelFault("PARCEL_1", "Parcel not found");
  },
  unauthorised,
  tooMany: (seconds) =>
    new Response("Too Many Requests", {
      status: 429,
      headers: { "content-type": "text/plain", "retry-after": String(seconds) },
    }),
};

type Envelope = {
  Header?: { authentication?: { delisId?: string; authToken?: string } };
  Body?: { getAuth?: { delisId?: string; password?: string }; getTrackingData?: { parcelLabelNumber?: string } };
};

function requestIn(body: string): Envelope | undefined {
  const xml = xmlOf(new TextEncoder().encode(body));
  return xml.ok ? (xml.value.Envelope as Envelope | undefined) : undefined;
}

function logIn(asked: { delisId?: string; password?: string } | undefined, { now }: CarrierDesk): Response {
  if (asked?.delisId !== DELIS_ID || asked.password !== PASSWORD) return unauthorised();
  const until = clockOf(new Date(now.getTime() + TOKEN_SECONDS * 1000).toISOString());
  return envelope(`<ns:getAuthResponse xmlns:ns="${LOGIN}"><return>
<delisId>${DELIS_ID}</delisId><customerUid>${DELIS_ID}</customerUid>
<authToken>${grantToken("dpd", TOKEN_SECONDS, now)}</authToken><depot>0522</depot>
<authTokenExpires>${until.toPlainDateTime().toString({ fractionalSecondDigits: 2 })}</authTokenExpires>
</return></ns:getAuthResponse>`);
}

function unauthorised(): Response {
  return soapFault(
    "Server",
    "Fault occured",
    `<ns:authenticationFault xmlns:ns="${AUTHENTICATION}"><errorCode>DELICOM_ERR_AUTHENTICATION</errorCode>
<errorMessage>The delisId, the password or the token is not right.</errorMessage></ns:authenticationFault>`,
  );
}

function parcelFault(code: string, message: string): Response {
  return soapFault(
    "Server",
    "Fault occured",
    `<ns:faults xmlns:ns="${LIFE_CYCLE}"><faultCode>${code}</faultCode><message>${message}</message></ns:faults>`,
  );
}

/** SOAP 1.1, section 6.2: a fault has status 500. */
function soapFault(side: "Client" | "Server", words: string, detail = ""): Response {
  return envelope(
    `<soap:Fault><faultcode>soap:${side}</faultcode><faultstring>${words}</faultstring><detail>${detail}</detail></soap:Fault>`,
    500,
  );
}

function envelope(body: string, status = 200): Response {
  return new Response(
    `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${body}</soap:Body></soap:Envelope>`,
    { status, headers: { "content-type": "text/xml; charset=utf-8" } },
  );
}

function trackingData(parcel: Parcel): string {
  const told = parcel.events.flatMap((event) => {
    const status = STATUS[event.what];
    return status === null ? [] : [{ status, event }];
  });
  const reached = told.map(({ status, event }, index) => step(status, event, index === told.length - 1)).join("");
  const ahead = STEPS.slice(
    STEPS.findIndex((one) => one === told.findLast(({ status }) => isStep(status))?.status) + 1,
  );
  const open = told.at(-1)?.status === "Delivered" ? [] : ahead;
  return `<getTrackingDataResponse xmlns="${LIFE_CYCLE}"><trackingresult>
<shipmentInfo><serviceDescription><content>${line("DPD Home")}</content></serviceDescription><status>SHIPMENT</status>
<statusHasBeenReached>true</statusHasBeenReached><isCurrentStatus>${told.length === 0}</isCurrentStatus>
<showContactInfo>false</showContactInfo><date>${line(usTime(parcel.events[0]!.at))}</date></shipmentInfo>
${reached}${open.map((status) => step(status, null, false)).join("")}</trackingresult></getTrackingDataResponse>`;
}

function isStep(status: string): boolean {
  return STEPS.some((one) => one === status);
}

function step(status: string, event: ParcelEvent | null, isCurrent: boolean): string {
  const [label, sentence] = SENTENCES[status]!;
  const where = event
    ? `<location>${line(`${event.city} (${event.country})`)}</location><date>${line(usTime(event.at))}</date>`
    : "";
  return `<statusInfo><status>${status}</status><label>${line(label)}</label>
<description><content>${line(sentence)}</content></description>
<statusHasBeenReached>${event !== null}</statusHasBeenReached><isCurrentStatus>${isCurrent}</isCurrentStatus>
<showContactInfo>false</showContactInfo>${where}</statusInfo>
`;
}

/** A line of text with DPD's marks for its look. */
function line(text: string): string {
  return `<content>${escapeXml(text)}</content><bold>false</bold><paragraph>false</paragraph>`;
}

/** `8/17/2021 7:11:26 PM` */
function usTime(at: string): string {
  const { month, day, year, hour, minute, second } = clockOf(at);
  return `${month}/${day}/${year} ${hour % 12 || 12}:${two(minute)}:${two(second)} ${hour < 12 ? "AM" : "PM"}`;
}
