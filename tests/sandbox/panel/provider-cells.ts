import type { CredentialField, Credentials } from "#app/providers/provider.ts";
import type { CallLog } from "#tests/sandbox/http/call-log.ts";
import type { Push, PushAddress } from "#tests/sandbox/http/push-queue.ts";
import { escapeHtml } from "#tests/sandbox/http/respond.ts";
import { bareSelect } from "#tests/sandbox/panel/fields.ts";
import { moment, table } from "#tests/sandbox/panel/layout.ts";

/** Parts of the pages about carriers and review sites. All of them give HTML. */

/** What a merchant would enter, under the names of the app's own form. */
export function credentialsCell(fields: readonly CredentialField[], credentials: Credentials): string {
  const given = Object.entries(credentials).map(
    ([name, value]) =>
      `${escapeHtml(fields.find((field) => field.name === name)?.label.en ?? name)}: <code>${escapeHtml(value)}</code>`,
  );
  return given.join("<br>") || "none needed";
}

/** How often it was asked, and what last. */
export function callCells(calls: CallLog | undefined, timeZone: string): [count: string, last: string] {
  if (!calls) return ["0", "–"];
  const { count, lastAt, last, lastStatus } = calls;
  return [String(count), `${moment(lastAt, timeZone)}<br><code>${escapeHtml(last)}</code>, answered ${lastStatus}`];
}

/** A choice of ways to break it. @param path where the form goes */
export function faultForm(label: string, path: string, faults: readonly string[], current: string | undefined): string {
  const choices: [string, string][] = [
    ["off", "works"],
    ...faults.map((kind): [string, string] => [kind, kind.replaceAll("_", " ")]),
  ];
  return `<form method="post" action="${path}" class="row pair">
${bareSelect("fault", `How ${label} works`, choices, current)}<button class="plain">Set</button></form>`;
}

const PUSHES_SHOWN = 20;

/** Addresses that are pushed to, and what was pushed lately. */
export function pushSections<Address extends PushAddress, One extends Push>(
  whose: string,
  timeZone: string,
  addresses: { all: readonly Address[]; label(one: Address): string; remove(one: Address): string },
  pushes: { all: readonly One[]; label(one: One): string; about(one: One): string },
): string {
  const entered = addresses.all.map((address) => [
    escapeHtml(addresses.label(address)),
    `<code>${escapeHtml(address.url)}</code>`,
    address.repeats ? "twice" : "once",
    `<form method="post" action="${addresses.remove(address)}"><button class="plain">Remove</button></form>`,
  ]);
  const sent = pushes.all
    .slice(-PUSHES_SHOWN)
    .reverse()
    .map((push) => [
      moment(push.sentAt, timeZone),
      escapeHtml(pushes.label(push)),
      escapeHtml(pushes.about(push)),
      push.status,
      String(push.attempts),
      escapeHtml(push.lastAnswer ?? "–"),
    ]);
  return `<section><h2>Addresses the ${whose} push to</h2>${table(
    ["Whose", "Address", "Sent", ""],
    entered,
    "None. A connection in the app shows its address.",
  )}</section>
<section><h2>Last pushes</h2>${table(["When", "Whose", "What", "State", "Attempts", "Answer"], sent, "None yet.")}</section>`;
}
