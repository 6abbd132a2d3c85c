import { EVIDENCE_TEXTS, type Dispute } from "#tests/sandbox/state/types.ts";
import { html } from "../html.ts";
import { adminPage, pageHead, type AdminView } from "./layout.ts";
import { addressLines, moment, money } from "./show.ts";

/** One dispute and what its evidence form holds at Shopify. */
export function disputePage(view: AdminView, dispute: Dispute): Response {
  const { base, context, locale, words } = view;
  const { orders, shop } = context.state;
  const { evidence } = dispute;
  const order = orders.find(({ id }) => id === dispute.orderId);
  const when = (instant: string | null): string => moment(instant, locale, shop.ianaTimezone);
  const texts = EVIDENCE_TEXTS.filter((field) => evidence.texts[field]);
  const empty = texts.length === 0 && evidence.files.length === 0 && !evidence.shippingAddress;
  const state = evidence.submitted
    ? evidence.submittedBy === "due_date"
      ? words.submittedByDueDate
      : words.evidenceSubmitted
    : evidence.savedAt
      ? words.evidenceSaved
      : words.evidenceEmpty;
  const title = `${words[dispute.type]} ${money(dispute.amount, dispute.currency, locale)}`;
  return adminPage(
    view,
    title,
    "disputes",
    html`${pageHead(title, false, `${base}/payments/disputes`)}
      <p class="under"><span class="state ${dispute.status}">${words[dispute.status]}</span></p>
      <div class="columns">
        <div>
          <div class="card" id="evidence">
            <h2>${words.evidence}</h2>
            <p class="state ${evidence.submitted ? "fulfilled" : "pending"}" id="evidence-state">${state}</p>
            ${
              empty
                ? false
                : html`<dl>
                      ${texts.map(
                        (field) =>
                          html`<dt>${field}</dt>
                            <dd data-field="${field}">${evidence.texts[field]}</dd>`,
                      )}
                      ${
                        evidence.shippingAddress
                          ? html`<dt>shippingAddress</dt>
                              <dd>${addressLines(evidence.shippingAddress)}</dd>`
                          : false
                      }
                    </dl>
                    <h3>${words.files}</h3>
                    <ul>
                      ${evidence.files.map((file) => html`<li data-slot="${file.slot ?? ""}"><a href="data:${file.mimetype};base64,${file.content}" download="${file.filename}">${file.filename}</a> · ${file.slot ?? file.documentType} · ${Math.ceil(file.bytes / 1024)} kB</li>`)}
                    </ul>`
            }
          </div>
        </div>
        <div>
          <div class="card">
            <dl>
              <dt>${words.order}</dt>
              <dd>${order ? html`<a href="${base}/orders/${order.id}">${order.name}</a>` : "–"}</dd>
              <dt>${words.reason}</dt>
              <dd>
                ${dispute.reason.replaceAll("_", " ")}${dispute.networkReasonCode ? ` (${dispute.networkReasonCode})` : ""}
              </dd>
              <dt>${words.date}</dt>
              <dd>${when(dispute.initiatedAt)}</dd>
              <dt>${words.due}</dt>
              <dd>${when(dispute.evidenceDueBy)}</dd>
              <dt>${words.sentOn}</dt>
              <dd>${when(dispute.evidenceSentOn)}</dd>
            </dl>
          </div>
        </div>
      </div>`,
  );
}
