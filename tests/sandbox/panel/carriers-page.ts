import { CARRIERS } from "#app/carriers/registry.ts";
import { CARRIER_FAULTS } from "#tests/sandbox/carriers/fault.ts";
import { isHandover, newest } from "#tests/sandbox/carriers/parcel.ts";
import type { Parcel } from "#tests/sandbox/carriers/parcel.ts";
import { STAND_INS } from "#tests/sandbox/carriers/registry.ts";
import type { StandIn } from "#tests/sandbox/carriers/stand-in.ts";
import type { SandboxContext } from "#tests/sandbox/context.ts";
import { escapeHtml } from "#tests/sandbox/http/respond.ts";
import { checkbox, form, input, notices, select } from "#tests/sandbox/panel/fields.ts";
import { callCells, credentialsCell, faultForm, pushSections } from "#tests/sandbox/panel/provider-cells.ts";
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
  return [
    escapeHtml(label),
    credentialsCell(fields, credentials),
    ...callCells(state.carriers.calls[id], state.shop.ianaTimezone),
    faultForm(label, `/control/carriers/${id}/fault`, CARRIER_FAULTS, state.carriers.faults[id]?.kind),
  ];
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
  const sections = pushSections(
    "carriers",
    state.shop.ianaTimezone,
    {
      all: webhooks,
      label: ({ carrier, way }) => `${CARRIERS[carrier].label}, ${way.replaceAll("_", " ")}`,
      remove: ({ id }) => `/control/carrier-webhooks/${id}/remove`,
    },
    {
      all: pushes,
      label: ({ carrier }) => CARRIERS[carrier].label,
      about: ({ number, what }) => `${number}: ${what.replaceAll("_", " ")}`,
    },
  );
  return `${sections}
<div class="grid">${forms.join("")}</div>`;
}
