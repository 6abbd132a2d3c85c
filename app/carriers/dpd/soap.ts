import { escapeXml } from "../xml.ts";

const SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
const LOGIN = "http://dpd.com/common/service/types/LoginService/2.1";
const AUTHENTICATION = "http://dpd.com/common/service/types/Authentication/2.0";
const LIFE_CYCLE = "http://dpd.com/common/service/types/ParcelLifeCycleService/2.0";

/** A request to DPD's login: `getAuth` of LoginService 2.1. */
export function loginEnvelope(delisId: string, password: string): string {
  return (
    `<soap:Envelope xmlns:soap="${SOAP}" xmlns:login="${LOGIN}"><soap:Header/><soap:Body><login:getAuth>` +
    element("delisId", delisId) +
    element("password", password) +
    element("messageLanguage", "en_EN") +
    "</login:getAuth></soap:Body></soap:Envelope>"
  );
}

/** A request for a parcel's life: `getTrackingData` of ParcelLifeCycleService 2.0. */
export function trackingEnvelope(delisId: string, token: string, parcelLabelNumber: string): string {
  return (
    `<soap:Envelope xmlns:soap="${SOAP}" xmlns:auth="${AUTHENTICATION}" xmlns:life="${LIFE_CYCLE}">` +
    "<soap:Header><auth:authentication>" +
    element("delisId", delisId) +
    element("authToken", token) +
    element("messageLanguage", "en_EN") +
    "</auth:authentication></soap:Header><soap:Body><life:getTrackingData>" +
    element("parcelLabelNumber", parcelLabelNumber) +
    "</life:getTrackingData></soap:Body></soap:Envelope>"
  );
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
