import type { ClaimReason } from "../claim/reasons.ts";
import type { AddressContent, LineItemContent } from "../evidence/content.ts";
import { addresseeOf, type OrderFacts } from "../evidence/facts.ts";
import { type Parcel, parcelsOf } from "../evidence/parcels.ts";
import type { Language } from "../language.ts";
import { formatMoney, type Money, parseMoney } from "../money.ts";
import type { Instant } from "../time.ts";
import type { DocumentId, FieldId, InquiryDesk } from "./desk.ts";
import { concernsCarrier, type Matter, matterOf } from "./matter.ts";
import { type Anchors, anchorsOf } from "./term.ts";
import { FORM_WORDS } from "./words/form-words.ts";
import type { QuestionSentence } from "./words/words.ts";

/** What only the merchant knows of a parcel; empty where he did not say. */
export const ADDITIONS = ["purchase_value", "weight", "appearance"] as const satisfies readonly FieldId[];
export type Additions = Partial<Record<(typeof ADDITIONS)[number], string>>;

export type FormField = {
  id: FieldId;
  /** In the language of the desk. */
  label: string;
  /** Empty where nothing is recorded, and for what the merchant fills in. */
  text: string;
};

/** A desk's form, filled in as far as the ledger goes. */
export type InquiryForm = {
  language: Language;
  matter: string;
  fields: FormField[];
  documents: readonly DocumentId[];
  /** Files of the order that can go with it: photos, proofs, what the merchant added. */
  files: { id: string; name: string; sha256: string; bytes: number }[];
};

export type FormInput = {
  desk: InquiryDesk;
  matter: Matter;
  parcel: { fulfillmentId: string; trackingNumber: string };
  facts: OrderFacts;
  /** Name and address lines of the shop. */
  sender: { name: string; lines: readonly string[] };
  language: Language;
  timeZone: string;
  additions: Additions;
  /** The claim it serves. */
  claim?: { reference: string; reason: ClaimReason; statement?: string | undefined; openedAt: Instant } | undefined;
};

const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB", de: "de-DE", fr: "fr-BE" };

/** Fills in a desk's form from what is recorded. Nothing is guessed: what the ledger does not say stays empty. */
export function composeForm(input: FormInput): InquiryForm {
  const { desk, matter, language } = input;
  const { field, matter: matters } = FORM_WORDS[language];
  const texts = textsOf(input);
  return {
    language,
    matter: matters[matter],
    fields: desk.fields
      .map((id) => ({ id, label: field[id], text: texts[id] }))
      .filter(({ id, text }) => text !== "" || isAddition(id)),
    documents: desk.documents[matter],
    files: filesOf(input),
  };
}

/** Whether the merchant fills a field in where the ledger does not. */
export function isAddition(id: string): id is keyof Additions {
  return ADDITIONS.some((addition) => addition === id);
}

function textsOf(input: FormInput): Record<FieldId, string> {
  const { parcel, facts, sender, additions, claim } = input;
  const order = facts.order?.value;
  const to = order?.shipping_address;
  const found = parcelsOf(facts).find(
    (one) =>
      one.fulfillmentId === parcel.fulfillmentId &&
      (one.trackingNumbers.length === 0 || one.trackingNumbers.includes(parcel.trackingNumber)),
  );
  const anchors = found ? anchorsOf(facts, found) : {};
  const when = (at: Instant | undefined) => (at === undefined ? "" : formatMoment(at, input));
  const said = customerSaid(input);
  const items = itemsOf(facts, parcel.fulfillmentId);
  return {
    tracking_number: parcel.trackingNumber,
    recipient_postcode: to?.zip ?? "",
    dispatched_on: anchors.dispatch ? formatDay(anchors.dispatch, input) : "",
    delivered_on: when(anchors.delivery),
    last_event: lastEvent(found, anchors, when),
    sender: [sender.name, ...sender.lines].filter(Boolean).join("\n"),
    recipient: [addresseeOf(order), ...addressLines(to)].filter(Boolean).join("\n"),
    contents: items.map(itemText).filter(Boolean).join("\n"),
    sales_value: valueOf(items, order?.currency, input.language),
    purchase_value: additions.purchase_value ?? "",
    weight: additions.weight ?? weightOf(items, input.language),
    appearance: additions.appearance ?? "",
    customer_words: said ? said.text : "",
    question: questionOf(input, anchors, said && speaksOf(input, found) ? said.at : undefined),
    order: order?.name ?? "",
    reference: claim?.reference ?? order?.name ?? "",
  };
}

function lastEvent(parcel: Parcel | undefined, anchors: Anchors, when: (at: Instant) => string): string {
  if (!anchors.last_event || anchors.last_event === anchors.delivery) return "";
  const words = parcel?.handover?.value.at === anchors.last_event ? parcel.handover.value.words : "";
  return [when(anchors.last_event), words].filter(Boolean).join(": ");
}

/** The customer's own words about it: the claim's, else his newest message. Without a claim none is anybody's business. */
function customerSaid({ claim, facts }: FormInput): { text: string; at: Instant } | undefined {
  if (!claim) return undefined;
  if (claim.statement) return { text: claim.statement, at: claim.openedAt };
  const newest = facts.messages.filter(({ value }) => value.medium !== "delivery_question").at(-1);
  return newest && { text: newest.value.text, at: newest.value.at };
}

/** Whether the claim says what the question says of it. A claim about something else is no word about this parcel. */
function speaksOf({ claim, matter }: FormInput, parcel: Parcel | undefined): boolean {
  return (
    claim !== undefined &&
    parcel !== undefined &&
    concernsCarrier(claim.reason) &&
    matterOf(parcel, claim.reason) === matter
  );
}

/** What was in the parcel; of an order in one parcel all that was ordered, where the parcel itself names nothing. */
function itemsOf(facts: OrderFacts, fulfillmentId: string): LineItemContent[] {
  const own = facts.fulfillments.find(({ value }) => value.id === fulfillmentId)?.value.line_items ?? [];
  if (own.length > 0) return own;
  return facts.fulfillments.length === 1 ? (facts.order?.value.line_items ?? []) : [];
}

function itemText(item: LineItemContent): string {
  const title = [item.title ?? item.name, item.variant_title, item.sku].filter(Boolean).join(", ");
  return title && `${item.quantity ?? 1} × ${title}`;
}

function valueOf(items: readonly LineItemContent[], currency: string | null | undefined, language: Language): string {
  if (!currency || items.length === 0) return "";
  const prices = items.flatMap(({ price, quantity }) => {
    const money = price ? parseMoney(price, currency) : undefined;
    return money ? [money.minor * BigInt(quantity ?? 1)] : [];
  });
  if (prices.length < items.length) return "";
  return amountText({ minor: prices.reduce((sum, price) => sum + price, 0n), currency }, language);
}

function weightOf(items: readonly LineItemContent[], language: Language): string {
  const weights = items.flatMap(({ grams, quantity }) => (grams ? [grams * (quantity ?? 1)] : []));
  if (items.length === 0 || weights.length < items.length) return "";
  return `${weights.reduce((sum, grams) => sum + grams, 0)} ${FORM_WORDS[language].grams}`;
}

const ASKS: Record<Matter, readonly QuestionSentence[]> = {
  loss: ["customer_not_received", "ask_loss", "liable"],
  not_received: ["customer_not_received", "ask_not_received", "liable"],
  damage: ["customer_damage", "ask_damage", "liable"],
  proof: ["ask_proof"],
};

function questionOf(input: FormInput, anchors: Anchors, saidAt: Instant | undefined): string {
  const { matter, parcel, language } = input;
  const { sentence } = FORM_WORDS[language];
  const day = (at: Instant | undefined) => (at ? formatDay(at, input) : "");
  const params: Record<string, string> = {
    number: parcel.trackingNumber,
    dispatched: day(anchors.dispatch),
    delivered: anchors.delivery ? formatMoment(anchors.delivery, input) : "",
    last: anchors.delivery ? "" : day(anchors.last_event),
    said: day(saidAt),
  };
  const filled = (id: QuestionSentence) => {
    const gaps = [...sentence[id].matchAll(/\{(\w+)\}/g)].map(([, name]) => params[name!] ?? "");
    return gaps.includes("") ? [] : [sentence[id].replace(/\{(\w+)\}/g, (_gap, name: string) => params[name] ?? "")];
  };
  return (["sent", "delivered", "last_event", ...ASKS[matter]] as const).flatMap(filled).join(" ");
}

function filesOf({ facts, parcel }: FormInput): InquiryForm["files"] {
  return [
    ...facts.proofs
      .filter(({ value }) => value.fulfillment_id === parcel.fulfillmentId)
      .map(({ value }) => ({
        id: value.file_id,
        name: `${value.proof}-${value.tracking_number}`,
        sha256: value.sha256,
        bytes: value.bytes,
      })),
    ...facts.files.map(({ value }) => ({ id: value.id, name: value.name, sha256: value.sha256, bytes: value.bytes })),
  ];
}

function addressLines(address: AddressContent | null | undefined): string[] {
  const town = [address?.zip, address?.city].filter(Boolean).join(" ");
  return [address?.company, address?.address1, address?.address2, town, address?.country_code].flatMap(
    (line) => line || [],
  );
}

function amountText(money: Money, language: Language): string {
  return formatMoney(money, LOCALES[language]).replace(/\u202f/g, "\u00a0");
}

type Place = Pick<FormInput, "language" | "timeZone">;

function formatDay(at: Instant, { language, timeZone }: Place): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone }).format(new Date(at));
}

function formatMoment(at: Instant, place: Place): string {
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: place.timeZone } as const;
  return `${formatDay(at, place)}, ${new Intl.DateTimeFormat("en-GB", time).format(new Date(at))}`;
}
