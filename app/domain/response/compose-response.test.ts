import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClaimChannel, Stance } from "#app/domain/claim/events.ts";
import { RUNGS, rungWithId } from "#app/domain/claim/ladder/ladder.ts";
import type { Rung } from "#app/domain/claim/ladder/rung.ts";
import { CLAIM_REASONS, type ClaimReason } from "#app/domain/claim/reasons.ts";
import { assess } from "#app/domain/evidence/assessment/assess.ts";
import type { EvidenceEntry } from "#app/domain/evidence/entry.ts";
import { readFacts } from "#app/domain/evidence/facts.ts";
import { composeResponse } from "./compose-response.ts";
import type { Letter } from "./document.ts";
import type { PreparedResponse, ResponseInput } from "./prepared-response.ts";
import { inspection, packing, preference, productPage, weighed } from "#tests/fixtures/claim-letters.ts";
import { toneWarnings } from "./tone.ts";

const channelOf = ({ ladder }: Rung): ClaimChannel =>
  ladder === "complaint" ? "customer" : ladder === "shopify" ? "shopify_dispute" : "psp";
const AT = "2026-11-12T15:42:00.000Z";
const NOW = "2026-11-21T10:00:00.000Z";
/** Records of the goods, in time and late, with what speaks for us and against us. */
const GOODS = [
  productPage(),
  packing(),
  packing({ at: "2026-11-20T08:00:00Z", note: "Een trui" }, "p2"),
  weighed(310),
  inspection(),
  inspection({ condition: "used", serials: [{ kind: "imei", number: "490154203237518" }] }, "i2"),
  preference(),
];
const entry = (kind: EvidenceEntry["kind"], entity: string, content: object): EvidenceEntry => ({
  id: `${kind}:${entity}`,
  seq: 1,
  kind,
  entity,
  occurredAt: AT,
  recordedAt: AT,
  content,
});
const address = { name: "Anna de Wit", address1: "Lindelaan 12", zip: "3512 AB", city: "Utrecht", country_code: "NL" };
const order = (fields: object = {}) =>
  entry("order", "10", {
    id: 10,
    name: "#1042",
    currency: "EUR",
    total_price: "50.00",
    processed_at: "2026-11-09T09:00:00Z",
    browser_ip: "192.0.2.7",
    email: "a.dewit@example.com",
    customer: { first_name: "Anna", last_name: "de Wit" },
    customer_locale: "nl-NL",
    shipping_address: address,
    billing_address: address,
    line_items: [{ title: "Wollen trui", variant_title: "maat M", quantity: 1 }],
    ...fields,
  });
const shipped = entry("fulfillment", "20", {
  id: 20,
  order_id: 10,
  status: "success",
  created_at: "2026-11-10T09:00:00Z",
  tracking_company: "PostNL",
  tracking_number: "3SABC",
});
const event = (message: string | null, fields: object = {}) =>
  entry("fulfillment_event", "30", {
    id: 30,
    order_id: 10,
    fulfillment_id: 20,
    status: "delivered",
    happened_at: AT,
    zip: "3512AB",
    city: "Utrecht",
    message,
    ...fields,
  });
const attempt = entry("fulfillment_event", "29", {
  id: 29,
  order_id: 10,
  fulfillment_id: 20,
  status: "attempted_delivery",
  happened_at: "2026-11-11T15:00:00Z",
});
const payment = entry("transaction", "50", {
  id: 50,
  order_id: 10,
  kind: "sale",
  status: "success",
  amount: "50.00",
  currency: "EUR",
  payment_details: { avs_result_code: "Y", cvv_result_code: "M" },
});
const refund = entry("refund", "60", {
  id: 60,
  order_id: 10,
  processed_at: "2026-11-20T09:00:00Z",
  transactions: [{ id: 61, kind: "refund", status: "success", amount: "50.00", currency: "EUR" }],
});
const said = (text: string) =>
  entry("customer_message", "m1", {
    id: "m1",
    at: "2026-11-15T10:00:00Z",
    from: "a.dewit@example.com",
    medium: "email",
    text,
  });
const signed = [order(), shipped, attempt, event("Signed by A. de Wit"), payment];
const scan = [order(), shipped, event(null), payment];

type Options = Partial<Omit<ResponseInput, "claim" | "stance">> & { claim?: Partial<ResponseInput["claim"]> };
function compose(
  entries: EvidenceEntry[],
  channel: ClaimChannel,
  stance: Stance,
  options: Options = {},
): PreparedResponse {
  const { claim: given, ...rest } = options;
  const claim = {
    reason: "product_not_received" as const,
    channel,
    reference: "W-0311",
    openedAt: "2026-11-19T10:00:00.000Z",
    step: channel === "customer" ? "acknowledge" : "respond-1",
    ...given,
  };
  const facts = readFacts(entries);
  return composeResponse({
    claim,
    facts,
    assessment: assess({ claim, facts, now: NOW }),
    trader: { name: "Winkel BV", lines: ["Straat 1", "info@winkel.example"], signatory: "Sanne", formality: "u" },
    shop: { timeZone: "Europe/Amsterdam", language: "nl" },
    stance,
    now: NOW,
    ...rest,
  });
}

function textOf(letter: Letter): string {
  return letter.paragraphs
    .map((paragraph) =>
      "list" in paragraph ? paragraph.list.map(({ text }) => `- ${text}`).join("\n") : paragraph.text,
    )
    .join("\n");
}

describe("a letter to a customer", () => {
  test("acknowledges, asks little, and says when the answer comes", () => {
    const { letter, channel, exhibits } = compose(scan, "customer", "investigate");
    expect(channel).toBe("customer_email");
    expect(letter.subject).toBe("Uw bericht over bestelling #1042: wij zoeken het uit");
    expect(letter.reference).toBe("W-0311 / #1042");
    expect(textOf(letter)).toBe(
      [
        "Beste Anna de Wit,",
        "Dank voor uw bericht van 19 november 2026. U schrijft dat u bestelling #1042 (Wollen trui, maat M) niet hebt ontvangen. Dat is vervelend. Wij zoeken het voor u uit.",
        "Dit zien wij nu:",
        "- 10 november 2026: de bestelling is verzonden met PostNL (3SABC).",
        "- 12 november 2026, 16.42 uur: PostNL meldt dat het pakket is bezorgd.",
        "Als bezorgadres staat in uw bestelling: Lindelaan 12, 3512 AB Utrecht.",
        "Een melding van de bezorger zegt niet alles. Daarom vragen wij bij PostNL na hoe en waar het pakket is afgegeven.",
        "U kunt ons helpen. Een antwoord op deze mail is genoeg:",
        "- Klopt het adres hierboven?",
        "- Kan iemand in huis, bij de buren of bij een receptie het pakket hebben aangenomen? Lag er een kaartje?",
        "- Wilt u in uw eigen woorden laten weten dat het pakket niet bij u is? Dat helpt bij het onderzoek.",
        "U hoeft niets te bewijzen en PostNL niet zelf te bellen; dat doen wij. Hebt u een foto of een bericht van de bezorger? Dan zien wij dat graag.",
        "U hoort uiterlijk 5 december 2026 van ons, ook als het onderzoek dan nog niet klaar is. Kunnen wij dan niet laten zien dat het pakket bij u is aangekomen, dan spreken wij met u af hoe wij het oplossen.",
      ].join("\n"),
    );
    expect(exhibits).toStrictEqual([]);
  });

  test("refuses with proof that is strong in law, and then says where else to go", () => {
    const { letter, stance, exhibits } = compose(signed, "customer", "contest", {
      disclosure: ["Naar de ombudsdienst."],
    });
    expect(stance).toBe("contest");
    expect(textOf(letter)).toContain(
      "- 11 november 2026, 16.00 uur: PostNL meldt een bezorgpoging zonder resultaat (bijlage A).",
    );
    expect(textOf(letter)).toContain(
      "- Bij de bezorging is getekend. Bij de handtekening staat de naam A. de Wit (bijlage B).",
    );
    expect(textOf(letter)).toContain("Daarom betalen wij het bedrag nu niet terug");
    expect(textOf(letter)).toContain("Is dit niet uw handtekening?");
    expect(textOf(letter)).toContain("liefst voor 5 december 2026");
    expect(textOf(letter).endsWith("Naar de ombudsdienst.")).toBe(true);
    expect(exhibits.map(({ label, slot, entries }) => ({ label, slot, entries }))).toStrictEqual([
      {
        label: "A",
        slot: "SHIPPING_DOCUMENTATION_FILE",
        entries: ["fulfillment:20", "fulfillment_event:29", "fulfillment_event:30"],
      },
      { label: "B", slot: "SHIPPING_DOCUMENTATION_FILE", entries: ["fulfillment_event:30"] },
    ]);
  });

  test("with a scan only it does not refuse, whatever was chosen", () => {
    const { letter, stance } = compose(scan, "customer", "contest", {
      disclosure: ["x"],
      claim: { step: "respond-1" },
    });
    expect(stance).toBe("investigate");
    expect(textOf(letter)).not.toContain("niet terug");
    expect(textOf(letter)).toContain("dat blijft open");
    expect(textOf(letter)).not.toContain("\nx");
  });

  test.each([
    ["product_not_received", "wij sturen de bestelling kosteloos opnieuw, of je krijgt je geld terug"],
    ["product_unacceptable", "wij sturen kosteloos een nieuw exemplaar, of je krijgt je geld terug"],
    ["duplicate", "je krijgt terug wat er te veel is betaald"],
    ["credit_not_processed", "je krijgt je geld terug"],
    ["partly_received", "wij sturen kosteloos wat ontbreekt"],
    ["late_delivery", "je houdt de bestelling"],
    ["wrong_item", "wij sturen kosteloos het juiste artikel"],
    ["guarantee", "wij herstellen het artikel kosteloos"],
    ["return_used", "een deel van het bedrag"],
    ["subscription_cancelled", "het abonnement stopt"],
  ] as const)("settles %s without a condition, in the shop's form of address", (reason, offered) => {
    const trader = { name: "Winkel BV", lines: [], signatory: "Sanne", formality: "je" as const };
    const { letter, exhibits } = compose(scan, "customer", "settle", { claim: { reason }, trader, disclosure: ["x"] });
    expect(textOf(letter)).toContain(offered);
    expect(textOf(letter)).not.toMatch(/\b(u|uw)\b|\nx/);
    expect(exhibits).toStrictEqual([]);
  });

  test("tells of a refund that was made", () => {
    const { letter, sentences } = compose([...scan, refund], "customer", "settle");
    expect(textOf(letter)).toContain("- 20 november 2026: er is €\u00a050,00 terugbetaald.");
    expect(sentences.map(({ evidence }) => evidence)).toStrictEqual([["refund:60"]]);
  });

  test("nothing of payment checks or the internet address reaches a customer", () => {
    const { letter, dossier } = compose(signed, "customer", "contest");
    expect(JSON.stringify([letter, dossier])).not.toMatch(/192\.0\.2\.7|AVS|CVV/);
  });

  test("quotes the customer's own words with their date", () => {
    const { letter } = compose(
      [...scan, said("Het pakket is aangekomen. De trui is te klein.")],
      "customer",
      "contest",
    );
    expect(textOf(letter)).toContain("Op 15 november 2026 schreef u ons: “Het pakket is aangekomen.” (bijlage B).");
  });
});

describe("language", () => {
  test.each([
    ["fr-BE", "fr", "Bonjour Anna de Wit,"],
    ["en", "en", "Dear Anna de Wit,"],
    ["de-DE", "de", "Guten Tag Anna de Wit,"],
    ["pl-PL", "en", "Dear Anna de Wit,"],
    [null, "nl", "Beste Anna de Wit,"],
  ])("an order in %j gets a letter in %s", (locale, language, salutation) => {
    const result = compose([order({ customer_locale: locale }), shipped], "customer", "investigate");
    expect(result.language).toBe(language);
    expect(textOf(result.letter).split("\n")[0]).toBe(salutation);
  });

  test("a bank is written to in English, unless another language is asked for", () => {
    expect(compose(signed, "shopify_dispute", "contest").language).toBe("en");
    expect(compose(signed, "shopify_dispute", "contest", { language: "nl" }).language).toBe("nl");
  });
});

describe("evidence for a bank", () => {
  const result = compose(signed, "shopify_dispute", "contest");

  test("fills Shopify's form with what is recorded", () => {
    expect(result.channel).toBe("shopify_dispute");
    expect(Object.keys(result.disputeFields)).toStrictEqual([
      "customerEmailAddress",
      "customerFirstName",
      "customerLastName",
      "uncategorizedText",
    ]);
    expect(result.shippingAddress).toStrictEqual({
      firstName: "Anna",
      lastName: "de Wit",
      address1: "Lindelaan 12",
      zip: "3512 AB",
      city: "Utrecht",
      countryCode: "NL",
    });
    expect(result.disputeFields.uncategorizedText?.text.split("\n")).toStrictEqual([
      "Delivery:",
      "10 November 2026: the order was sent with PostNL (3SABC) (exhibit B).",
      "11 November 2026, 16:00: PostNL reports a delivery attempt without success (exhibit B).",
      "12 November 2026, 16:42: PostNL reports that the parcel was delivered (exhibit B).",
      "The delivery was signed for. The name with the signature is A. de Wit (exhibit C).",
      "As the place of delivery PostNL names: 3512AB Utrecht (exhibit C).",
      "This agrees with the shipping address of the order: Lindelaan 12, 3512 AB Utrecht.",
      "Order:",
      "9 November 2026, 10:00: order #1042 (Wollen trui, maat M) was placed, €50.00.",
      "Payment:",
      "The card's address check (AVS) returned code Y: a full match (exhibit D).",
      "The card's security code check (CVV) returned code M: a match (exhibit D).",
      "The order was placed from IP address 192.0.2.7 (exhibit A).",
      "The billing and shipping address of the order are the same (exhibit A).",
      "All times are in the time zone Europe/Amsterdam.",
    ]);
  });

  test("every exhibit that a sentence names exists, and every row is as wide as its head", () => {
    const labels = result.exhibits.map(({ label }) => label);
    const named = [
      ...result.sentences
        .map(({ text }) => text)
        .join(" ")
        .matchAll(/exhibit ([A-Z]+)/g),
    ].map(([, one]) => one);
    expect(named.filter((label) => !labels.includes(label ?? ""))).toStrictEqual([]);
    for (const { table } of result.dossier.sections)
      for (const cells of table?.rows ?? []) expect(cells).toHaveLength(table?.head.length ?? 0);
    expect(result.dossier.sections.map(({ label }) => label)).toStrictEqual(labels);
  });

  test("files go to the slot of what they show, and into its field", () => {
    const policy = entry("merchant_file", "f1", {
      id: "f1",
      at: AT,
      name: "policy.pdf",
      mediaType: "application/pdf",
      bytes: 1,
      sha256: "00",
      caption: "Refund policy, accepted 9 November",
      shows: "policy_accepted",
    });
    const { exhibits, dossier, disputeFields } = compose([order(), policy], "shopify_dispute", "contest", {
      claim: { reason: "credit_not_processed" },
    });
    expect(exhibits.map(({ slot }) => slot)).toStrictEqual(["UNCATEGORIZED_FILE", "REFUND_POLICY_FILE"]);
    expect(dossier.sections[1]?.attachedPdf).toStrictEqual({
      fileId: "f1",
      caption: "Refund policy, accepted 9 November",
    });
    expect(disputeFields.refundPolicyDisclosure?.text).toBe(
      "Enclosed: Refund policy, accepted 9 November (exhibit B).",
    );
  });

  test("settling is written to the customer: the bank refunds a chargeback, the shop an inquiry", () => {
    const chargeback = compose(scan, "shopify_dispute", "settle", { claim: { disputeType: "chargeback" } });
    expect(chargeback.channel).toBe("customer_email");
    expect(textOf(chargeback.letter)).not.toContain("Dank");
    expect(textOf(chargeback.letter)).toContain("Wij maken geen bezwaar tegen uw melding bij uw bank.");
    const inquiry = compose(scan, "shopify_dispute", "settle", { claim: { disputeType: "inquiry" } });
    expect(textOf(inquiry.letter)).toContain("u krijgt uw geld terug");
  });
});

describe("a review", () => {
  const review = entry("review", "kiyoh:1", {
    id: "kiyoh:1",
    site: "Kiyoh",
    at: "2026-11-14T09:00:00.000Z",
    rating: 0.9,
    scale: 10,
    title: null,
    text: "Netjes ontvangen,\nzoals besteld.",
    language: "nl",
    author: "Anna",
    email: "a.dewit@example.com",
    order_reference: "1042",
    verified: true,
    state: "published",
  });
  const match = entry("review_match", "kiyoh:1", {
    id: "kiyoh:1",
    at: AT,
    strength: "exact",
    rule: "order_reference",
  });

  test("is quoted to a bank, with where, when, stars, words and how it was matched", () => {
    const response = compose([...scan, review, match], "shopify_dispute", "contest");
    const sentence = response.sentences.find(({ id }) => id === "statement.review");
    expect(sentence?.evidence).toStrictEqual(["review:kiyoh:1", "review_match:kiyoh:1"]);
    const label = response.exhibits.find(({ entries }) => entries.includes("review:kiyoh:1"))?.label;
    expect(sentence?.text).toBe(
      `On 14 November 2026 the customer wrote a review of this order at Kiyoh (9/10): “Netjes ontvangen, zoals besteld.” (exhibit ${label}).`,
    );
    const section = response.dossier.sections.find((one) => one.label === label);
    expect(section?.facts.map(({ label: name, value }) => `${name}: ${value}`)).toStrictEqual([
      "Review site: Kiyoh",
      "Time: 14 November 2026, 10:00",
      "Rating: 9/10",
      "Message: Netjes ontvangen,\nzoals besteld.",
      "From: Anna",
      "E-mail: a.dewit@example.com",
      "Purchase confirmed by the site: yes",
      "Matched by: the order number that went with the invitation and came back with the review",
    ]);
  });

  test("is quoted to the customer as his own words", () => {
    const response = compose([...signed, review, match], "customer", "contest", { claim: { step: "evidence" } });
    expect(textOf(response.letter)).toContain("schreef u een beoordeling op Kiyoh (9/10)");
  });

  test("that nobody confirmed, or that speaks for the customer, is neither told nor shown", () => {
    const weak = { ...match, content: { ...(match.content as object), strength: "weak", rule: "email_and_time" } };
    const broken = { ...review, content: { ...(review.content as object), text: "Ontvangen, maar kapot" } };
    for (const entries of [[review, weak], [review], [broken, match]]) {
      const response = compose([...scan, ...entries], "shopify_dispute", "contest");
      expect(response.sentences.some(({ id }) => id === "statement.review")).toBe(false);
      expect(response.exhibits.some((exhibit) => exhibit.entries.includes("review:kiyoh:1"))).toBe(false);
    }
  });
});

test("what was never sent is not offered again", () => {
  expect(textOf(compose([order()], "customer", "settle").letter)).toContain("wij sturen de bestelling alsnog");
  expect(textOf(compose(scan, "customer", "settle").letter)).toContain("wij sturen de bestelling kosteloos opnieuw");
});

test("an acknowledgment tells where the carrier left the parcel, and names no neighbour", () => {
  const neighbour = [order(), shipped, event("Bezorgd bij de buren: J. Bakker, nr. 14")];
  const text = textOf(compose(neighbour, "customer", "investigate").letter);
  expect(text).toContain("Volgens PostNL is het pakket bij de buren op nummer 14 afgegeven.");
  expect(text).not.toContain("Bakker");
});

test("a carrier's statuses are said in the reader's words", () => {
  const rows = (language: "nl" | "en") =>
    compose(signed, "customer", "contest", { language }).dossier.sections.flatMap(({ table }) => table?.rows ?? []);
  expect(rows("nl").map((row) => row[1])).toStrictEqual(["bezorgpoging", "bezorgd"]);
  expect(rows("en").map((row) => row[1])).toStrictEqual(["delivery attempt", "delivered"]);
});

/** Every channel and every rung that a letter is written for; rungs that write alike are one. */
const WAYS: (readonly [string, ClaimChannel, string, Rung | undefined])[] = [
  ["the first message", "customer", "acknowledge", undefined],
  ["a later answer", "customer", "respond-1", undefined],
  ["a Shopify dispute", "shopify_dispute", "respond-1", undefined],
  ["a payment provider", "psp", "respond-1", undefined],
  ["a mediator", "mediator", "respond-1", undefined],
  ...[
    ...new Map(
      RUNGS.map((rung) => [[rung.ladder, rung.letter, rung.language, rung.confidential].join(" "), rung] as const),
    ).values(),
  ].map((rung) => [rung.id, channelOf(rung), "respond-1", rung] as const),
];

describe("every reason, channel and rung is answered in four languages", () => {
  const everything = [...signed, refund, said("Het pakket is aangekomen."), ...GOODS];
  const known = new Set(everything.map(({ id }) => id));

  test.each(WAYS)("%s", (_name, channel, step, rung) => {
    for (const reason of CLAIM_REASONS)
      for (const stance of ["contest", "investigate", "settle"] as const)
        for (const language of ["nl", "en", "de", "fr"] as const) {
          const entries = reason === "product_not_received" ? everything : [...scan, ...GOODS];
          const claim = { reason, step, ...(rung ? { rung } : {}) };
          const { sentences, letter } = compose(entries, channel, stance, { language, claim });
          expect(sentences.filter(({ evidence }) => evidence.length === 0)).toStrictEqual([]);
          expect(sentences.flatMap(({ evidence }) => evidence).filter((id) => !known.has(id))).toStrictEqual([]);
          expect(letter.paragraphs.length).toBeGreaterThan(0);
          expect(letter.language).toBe(language);
          const text = textOf(letter);
          expect(text).not.toMatch(/[{}|[\]]|undefined|null/);
          expect(toneWarnings(text, language)).toStrictEqual([]);
        }
  });

  test.each(["customer", "shopify_dispute", "mediator", "psp"] as const)(
    "without any record %s still gets a letter that asserts nothing",
    (channel) => {
      for (const stance of ["contest", "investigate", "settle"] as const) {
        const result = compose([], channel, stance);
        expect(result.sentences).toStrictEqual([]);
        expect(result.exhibits).toStrictEqual([]);
        expect(textOf(result.letter)).not.toMatch(/PostNL|Anna|bezorgd/);
      }
    },
  );
});

test("with evidence taken away, the sentences that rested on it are gone", () => {
  const pool = [...signed, refund, said("Het pakket is aangekomen."), ...GOODS];
  fc.assert(
    fc.property(
      fc.subarray(pool),
      fc.nat(),
      fc.constantFrom(...CLAIM_REASONS),
      fc.constantFrom(...WAYS),
      fc.constantFrom("contest" as const, "investigate" as const, "settle" as const),
      (entries, pick, reason, [, channel, step, rung], stance) => {
        const gone = entries[pick % Math.max(entries.length, 1)];
        const rest = entries.filter((one) => one !== gone);
        const claim = { reason, step, ...(rung ? { rung } : {}) };
        const present = new Set(rest.map(({ id }) => id));
        const after = compose(rest, channel, stance, { claim });
        const cited = [
          ...after.sentences.flatMap(({ evidence }) => evidence),
          ...after.exhibits.flatMap(({ entries: shown }) => shown),
          ...after.letter.paragraphs.flatMap((one) =>
            "list" in one ? one.list.flatMap(({ evidence }) => evidence) : one.evidence,
          ),
        ];
        expect(cited.filter((id) => !present.has(id))).toStrictEqual([]);
      },
    ),
    { seed: 20261128, numRuns: 300 },
  );
});

describe("by the rung that was reached", () => {
  const at = (rung: string, stance: Stance, reason: ClaimReason = "product_not_received") =>
    compose(signed, "customer", stance, { claim: { step: "respond-2", reason, rung: rungWithId(rung)! } });

  test("a mediator gets our position, confidential, in the language he works in, and nothing is mailed", () => {
    const { channel, language, letter } = at("webwinkelkeur_first_phase", "contest");
    expect([channel, language]).toStrictEqual(["hand_off", "nl"]);
    expect(letter.subject).toBe("Standpunt over bestelling #1042");
    expect(letter.recipient.name).toBe("Aan de instantie die de klacht behandelt");
    expect(textOf(letter)).toContain("vertrouwelijk");
  });

  test("who decides gets our defence, with what we ask", () => {
    expect(textOf(at("digidispuut", "contest").letter)).toContain("Wij vragen u de vordering af te wijzen.");
    expect(textOf(at("digidispuut", "settle").letter)).toContain(
      "Wij vragen u dit aanbod in uw uitspraak vast te leggen",
    );
    expect(textOf(at("digidispuut", "contest").letter)).not.toContain("vertrouwelijk");
  });

  test("the public reads no order, name or reference", () => {
    const { letter, channel, exhibits } = at("public_complaint", "investigate");
    expect(channel).toBe("hand_off");
    expect(exhibits).toStrictEqual([]);
    expect(JSON.stringify({ ...letter, sender: null })).not.toMatch(/1042|Anna|Wit|W-0311|PostNL|trui/);
  });

  test("a lawyer is never written to by the app, and nothing is said on the matter", () => {
    const { channel, letter, sentences } = compose(signed, "customer", "contest", {
      claim: { reason: "legal_representative", step: "acknowledge" },
    });
    expect(channel).toBe("hand_off");
    expect(sentences).toStrictEqual([]);
    expect(textOf(letter)).not.toMatch(/PostNL|getekend|Anna/);
  });

  test("a company's order gets no lines of consumer law", () => {
    const business = [order({ company: { id: 1, location_id: 2 } }), ...signed.filter(({ kind }) => kind !== "order")];
    const { letter } = compose(business, "customer", "contest", {
      disclosure: ["Naar de ombudsdienst."],
      claim: { step: "respond-1" },
    });
    expect(textOf(letter)).not.toContain("ombudsdienst");
  });
});

describe("what carriers' own services told", () => {
  const NUMBER = "3SABC";
  const told = (carrier: string, fields: object, at = AT) =>
    entry("carrier_event", `${carrier}:${at}`, {
      carrier,
      fulfillment_id: "20",
      tracking_number: NUMBER,
      status: "delivered",
      handover: "unknown",
      at,
      place: null,
      receiver: null,
      code: "I01",
      description: null,
      ...fields,
    });
  const proof = (carrier: string, kind: "signature" | "photo" | "document") =>
    entry("proof_of_delivery", `${carrier}:${kind}`, {
      carrier,
      fulfillment_id: "20",
      tracking_number: NUMBER,
      proof: kind,
      media_type: kind === "document" ? "application/pdf" : "image/gif",
      bytes: 900,
      sha256: "ab",
      file_id: `file-${kind}`,
    });
  const bare = event(null, { zip: null, city: null });
  const sources = { postnl: "PostNL", ups: "UPS", sendcloud: "Sendcloud" };
  const facts = (entries: EvidenceEntry[], language: "nl" | "en" | "fr") =>
    compose([order(), shipped, ...entries], "mediator", "contest", { language, sources })
      .sentences.filter(({ id }) => id.startsWith("fact.") && !["fact.ordered", "fact.shipped"].includes(id))
      .map(({ text, evidence }) => [text, evidence] as const);

  test("a signature without a name is said to be just that, and is enclosed as what the carrier gave", () => {
    const entries = [bare, told("postnl", { description: "Zending is bezorgd" }), proof("postnl", "signature")];
    expect(facts(entries, "nl")).toEqual([
      [
        "12 november 2026, 16.42 uur: PostNL meldt dat het pakket is bezorgd (bijlage B).",
        [`carrier_event:postnl:${AT}`, "fulfillment_event:30"],
      ],
      ["Volgens PostNL is bij de bezorging getekend (bijlage C).", [`carrier_event:postnl:${AT}`]],
      ["De handtekening die PostNL ons gaf, is bijgevoegd (bijlage D).", ["proof_of_delivery:postnl:signature"]],
    ]);
  });

  test("a name, a signature, a photo and a document, each by its own entry", () => {
    const entries = [
      told("ups", { handover: "unknown", receiver: "A. DE WIT", place: "Residential, UTRECHT" }),
      proof("ups", "signature"),
      proof("ups", "photo"),
      proof("ups", "document"),
    ];
    expect(facts(entries, "en").map(([text]) => text)).toEqual([
      "12 November 2026, 16:42: PostNL reports that the parcel was delivered (exhibit B).",
      "The delivery was signed for. The name with the signature is A. DE WIT (exhibit C).",
      "According to PostNL a photo was taken at delivery (exhibit C).",
      "As the place of delivery PostNL names: Residential, UTRECHT (exhibit C).",
      "The proof of delivery that UPS gave us is enclosed (exhibit D).",
      "The photo that UPS gave us is enclosed (exhibit E).",
      "The signature that UPS gave us is enclosed (exhibit F).",
    ]);
  });

  test("two sources that differ are both told, each by its name", () => {
    const entries = [
      event("Persoonlijk overhandigd aan de geadresseerde", { zip: null, city: null }),
      told("sendcloud", { handover: "to_neighbour", description: "Livré chez un voisin au n° 14" }),
    ];
    expect(facts(entries, "fr").map(([text]) => text)).toEqual([
      "12 novembre 2026, 16 h 42 : PostNL signale que le colis a été livré (annexe B).",
      "Selon PostNL, le colis a été remis aux voisins du numéro 14 (annexe B).",
      "Au sujet de la même livraison, Shopify signale autre chose (annexe B).",
      "12 novembre 2026, 16 h 42 : Shopify signale que le colis a été livré (annexe B).",
      "Selon Shopify, le colis a été remis au destinataire en personne (annexe B).",
    ]);
  });

  test("the exhibits name who told what, and who gave the proof", () => {
    const { dossier } = compose(
      [order(), shipped, bare, told("postnl", {}), proof("postnl", "signature")],
      "mediator",
      "contest",
      { language: "en", sources },
    );
    expect(dossier.sections[1]?.table?.head).toEqual(["Time", "Source", "Status", "Text", "Place"]);
    expect(dossier.sections[1]?.table?.rows.map(([, source]) => source).sort()).toEqual(["PostNL", "Shopify"]);
    expect(dossier.sections[2]?.facts.map(({ label, value }) => `${label}: ${value}`)).toContain("Source: PostNL");
    expect(dossier.sections[3]?.images?.map(({ fileId }) => fileId)).toEqual(["file-signature"]);
    expect(dossier.sections[3]?.facts[0]).toMatchObject({ label: "Source", value: "PostNL" });
  });
});

describe("a policy that stood when the order was placed", () => {
  const policy = entry("shop_policy", "refund_policy", {
    type: "refund_policy",
    title: "Retourbeleid",
    url: "https://winkel.example/policies/refund-policy",
    text: "Binnen 14 dagen.",
    updated_at: "2026-01-05T10:00:00Z",
  });

  test("is enclosed with its text where it can matter, and told in Shopify's own field", () => {
    const { exhibits, dossier, disputeFields } = compose([order(), policy], "shopify_dispute", "contest", {
      claim: { reason: "credit_not_processed" },
    });
    expect(exhibits.map(({ slot, entries }) => [slot, entries])).toContainEqual([
      "REFUND_POLICY_FILE",
      ["shop_policy:refund_policy"],
    ]);
    expect(dossier.sections.find(({ title }) => title === "Retourbeleid")?.note).toBe("Binnen 14 dagen.");
    expect(disputeFields.refundPolicyDisclosure?.text).toBe(
      "The policy “Retourbeleid” has stood with this text since 5 January 2026 (exhibit B).",
    );
  });

  test("a very long one is shown in part, with the hash of the whole", () => {
    const articles = Array.from({ length: 300 }, (_, index) => `Artikel ${index}. ${"Bepaling. ".repeat(60)}`);
    articles[250] = "U mag binnen 14 dagen herroepen.";
    const text = articles.join("\n\n");
    const content = { ...(policy.content as object), text };
    const { dossier } = compose([order(), { ...policy, content }], "shopify_dispute", "contest", {
      claim: { reason: "credit_not_processed" },
    });
    const section = dossier.sections.find(({ title }) => title === "Retourbeleid")!;
    expect(section.note).toContain("U mag binnen 14 dagen herroepen.");
    expect(section.note!.length).toBeLessThan(31_000);
    const facts = Object.fromEntries(section.facts.map(({ label, value }) => [label, value]));
    expect(facts["Excerpt"]).toMatch(/^\d+ of 300 paragraphs; the whole text has this SHA-256$/);
    expect(facts["SHA-256 of the text"]).toMatch(/^[\da-f]{64}$/);
  });

  test("is left out where a parcel or a payment is in question", () => {
    for (const reason of ["product_not_received", "fraudulent"] as const) {
      const { exhibits, sentences } = compose([...signed, policy], "shopify_dispute", "contest", { claim: { reason } });
      expect(exhibits.flatMap(({ entries }) => entries)).not.toContain("shop_policy:refund_policy");
      expect(sentences.map(({ id }) => id)).not.toContain("fact.policy");
    }
  });
});

test("who judges reads which e-mails Shopify sent, the customer does not; without their record nothing is said of them", () => {
  const mailed = entry("order_mail", "13", {
    id: "13",
    at: "2026-11-08T10:00:00.000Z",
    words: "Order confirmation email was sent to Anna de Wit (a.dewit@example.com).",
  });
  const told = (channel: ClaimChannel, entries: EvidenceEntry[]) => {
    const { sentences, exhibits } = compose(entries, channel, "contest", { claim: { reason: "unrecognized" } });
    return {
      said: sentences.filter(({ id }) => id === "statement.mail").map(({ evidence }) => evidence),
      shown: exhibits.filter(({ entries: ids }) => ids.includes(mailed.id)).length,
    };
  };
  expect(told("shopify_dispute", [...signed, mailed])).toStrictEqual({ said: [[mailed.id]], shown: 1 });
  expect(told("shopify_dispute", signed)).toStrictEqual({ said: [], shown: 0 });
  expect(told("customer", [...signed, mailed])).toStrictEqual({ said: [], shown: 0 });
});
