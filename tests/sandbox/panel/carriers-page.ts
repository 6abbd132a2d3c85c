import { CARRIERS } from "#app/carriers/registry.ts";
import { isHandover, newest } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel } from "#tests/sandbox/carriers/parcel.ts";
import { CARRIER_FAULTS } from "#tests/sandbox/carriers/fault.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { escapeHtml } from "#tests/sandbox/http/respond.ts";
import { notices, select } from "#tests/sandbox/panel/fields.ts";
import { moment, page, table } from "#tests/sandbox/panel/layout.ts";

/** Parcels on the page, newest first. */
const SHOWN = 100;

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
  ["Carrier", "Credentials", "Calls", "Last call", "Works"],
  STAND_INS.map((standIn) => standInRow(context, standIn)),
  "None.",
)}</section>
<section><h2>Parcels</h2>${more}${table(
      ["Number", "Order", "Known to", "State", "Since", "Taken by", "Proof"],
      shown.map((parcel) => parcelRow(context, parcel)),
      "No parcel yet. Ship an order with a carrier.",
    )}</section>`,
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
      ? `${moment(calls.lastAt, state.shop.ianaTimezone)}<br><code>${escapeHtml(calls.last)}</code> → ${calls.lastStatus}`
      : "–",
    faultForm(id, state.carriers.faults[id]?.kind),
  ];
}

function faultForm(id: string, kind: string | undefined): string {
  const choices = CARRIER_FAULTS.map((fault): [string, string] => [fault, fault.replaceAll("_", " ")]);
  return `<form method="post" action="/control/carriers/${id}/fault" class="row">
${select("fault", "Works", [["off", "yes"], ...choices], kind)}<button class="plain">Set</button></form>`;
}

function parcelRow({ state }: SandboxContext, parcel: Parcel): string[] {
  const { what, at, receiver, place, signed, photo, damaged } = newest(parcel);
  const proofs = [signed && "signature", photo && "picture"].filter((proof) => proof !== false);
  return [
    `<code>${escapeHtml(parcel.number)}</code>`,
    `<a href="/control/orders/${parcel.orderId}?page">${escapeHtml(parcel.orderName)}</a>`,
    escapeHtml(parcel.knownTo.map((id) => CARRIERS[id].label).join(", ")),
    escapeHtml(`${what === "unknown" ? "delivered" : what.replaceAll("_", " ")}${damaged ? ", damaged" : ""}`),
    moment(at, state.shop.ianaTimezone),
    escapeHtml([receiver, place].filter(Boolean).join(", ") || "–"),
    isHandover(what) && proofs.length > 0 ? proofs.join(", ") : "–",
  ];
}
