import { CARRIERS } from "#app/carriers/registry.ts";
import { CARRIER_FAULTS } from "#tests/sandbox/carriers/fault.ts";
import type { CarrierFault } from "#tests/sandbox/carriers/fault.ts";
import { isHandover, newest } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel } from "#tests/sandbox/carriers/parcel.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { escapeHtml } from "#tests/sandbox/http/respond.ts";
import { bareSelect, checkbox, form, input, notices, select } from "#tests/sandbox/panel/fields.ts";
import { moment, page, table } from "#tests/sandbox/panel/layout.ts";

/** Parcels on the page, newest first. */
const SHOWN = 100;
const PUSHES_SHOWN = 20;

/** The carriers' stand-ins: what to enter in the app to connect them, what was asked of them, which parcels they have. */
export function carriersPage(context: SandboxContext, notice: { done: string | null; failed: string | null }): string {
  const { parcels } = context.state.carriers;
  const shown = parcels.slice(-SHOWN).reverse();
  const more = parcels.length > SHOWN ? `<p class="quiet">The newest ${SHOWN} of ${parcels.length}.</p>` : "";
  return page(
    "Carriers",
    `${notices(notice)}
<section><h2>Stand-ins</h2><p class="quiet">To connect a carrier in the app, copy its credentials from here. They work in the sandbox only.</p>
${table(
  ["Carrier", "Credentials", "Calls", "Last call", "State"],
  STAND_INS.map((standIn) => standInRow(context, standIn)),
  "None.",
)}</section>
<section><h2>Parcels</h2>${more}${table(
      ["Number", "Order", "Known to", "Last", "When", "Taken by", "Proof"],
      shown.map((parcel) => parcelRow(context, parcel)),
      "No parcel yet. Ship an order.",
    )}</section>
${webhookSections(context)}`,
  );
}

function standInRow({ state }: SandboxContext, { id, credentials }: StandIn): string[] {
  const { label, credentials: fields } = CARRIERS[id];
  const given = Object.entries(credentials).map(
    ([name, value]) =>
      `${escapeHtml(fields.find((field) => field.name === name)?.label.en ?? name)}: <code>${escapeHtml(value)}</code>`,
  );
  const calls = state.carriers.calls[id];
  return [
    escapeHtml(label),
    given.join("<br>") || "none needed",
    String(calls?.count ?? 0),
    calls
      ? `${moment(calls.lastAt, state.shop.ianaTimezone)}<br><code>${escapeHtml(calls.last)}</code>, answered ${calls.lastStatus}`
      : "–",
    faultForm(CARRIERS[id].label, id, state.carriers.faults[id]),
  ];
}

function faultForm(label: string, id: string, fault: CarrierFault | undefined): string {
  const choices: [string, string][] = [
    ["off", "works"],
    ...CARRIER_FAULTS.map((kind): [string, string] => [kind, kind.replaceAll("_", " ")]),
  ];
  return `<form method="post" action="/control/carriers/${id}/fault" class="row pair">
${bareSelect("fault", `How ${label} works`, choices, fault?.kind)}<button class="plain">Set</button></form>`;
}

function parcelRow({ state }: SandboxContext, parcel: Parcel): string[] {
  const { what, at, receiver, place, signed, photo, damaged } = newest(parcel);
  const proofs = [signed && "signature", photo && "picture"].filter((proof) => proof !== false);
  return [
    `<code>${escapeHtml(parcel.number)}</code>`,
    `<a class="nowrap" href="/control/orders/${parcel.orderId}?page">${escapeHtml(parcel.orderName)}</a>`,
    escapeHtml(parcel.knownTo.map((id) => CARRIERS[id].label).join(", ")),
    escapeHtml(`${what === "unknown" ? "delivered" : what.replaceAll("_", " ")}${damaged ? ", damaged" : ""}`),
    moment(at, state.shop.ianaTimezone),
    escapeHtml([receiver, place].filter(Boolean).join(", ") || "–"),
    isHandover(what) && proofs.length > 0 ? proofs.join(", ") : "–",
  ];
}

/** What a merchant enters at a carrier's site so that it pushes, and what was pushed lately. */
function webhookSections({ state }: SandboxContext): string {
  const { webhooks, pushes } = state.carriers;
  const forms = STAND_INS.flatMap(({ id, pushes: ways }) =>
    ways
      ? form(
          `${CARRIERS[id].label}: push`,
          `/control/carriers/${id}/webhook`,
          "Push to it",
          `${input("url", "The app's address for pushes")}${input("secret", "Secret (empty: the carrier's own)")}
${Object.keys(ways).length > 1 ? select("way", "Way", Object.keys(ways)) : ""}${checkbox("repeats", "Send everything twice")}`,
        )
      : [],
  );
  const addresses = webhooks.map(({ id, carrier, way, url, repeats }) => [
    escapeHtml(CARRIERS[carrier].label),
    `<code>${escapeHtml(url)}</code>`,
    escapeHtml([way.replaceAll("_", " "), repeats && "twice"].filter(Boolean).join(", ")),
    `<form method="post" action="/control/carrier-webhooks/${id}/remove"><button class="plain">Remove</button></form>`,
  ]);
  const sent = pushes
    .slice(-PUSHES_SHOWN)
    .reverse()
    .map(({ carrier, number, what, sentAt, status, attempts, lastAnswer }) => [
      moment(sentAt, state.shop.ianaTimezone),
      escapeHtml(CARRIERS[carrier].label),
      `<code>${escapeHtml(number)}</code>`,
      escapeHtml(what.replaceAll("_", " ")),
      status,
      String(attempts),
      escapeHtml(lastAnswer ?? "–"),
    ]);
  return `<section><h2>Addresses the carriers push to</h2>${table(
    ["Carrier", "Address", "Way", ""],
    addresses,
    "None. A connection in the app shows its address.",
  )}</section>
<section><h2>Last pushes</h2>${table(["When", "Carrier", "Number", "What", "State", "Attempts", "Answer"], sent, "None yet.")}</section>
<div class="grid">${forms.join("")}</div>`;
}
