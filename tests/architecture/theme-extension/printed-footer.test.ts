import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { footerLanguages } from "#app/domain/disclosure/footer-language.ts";
import { type Publication, publishedDisclosure } from "#app/domain/disclosure/published-disclosure.ts";
import { COVERED_COUNTRIES } from "#app/domain/disclosure/rules.ts";
import { LANGUAGES } from "#app/domain/language.ts";
import type { TraderFacts } from "#app/domain/trader/trader-facts.ts";
import { renderBlock } from "./render-block.ts";

const HANDLES = ["disclosure-embed", "disclosure-block"] as const;

const trader = (facts: Partial<TraderFacts>): TraderFacts => ({
  email: "klacht@voorbeeld.example",
  adrCommitment: "none",
  showInformationLink: true,
  markets: [],
  ...facts,
});
const TRADERS = {
  be: trader({ country: "BE" }),
  beMember: trader({ country: "BE", adrCommitment: "member", adrEntity: "ombudsman-voor-de-handel" }),
  nl: trader({ country: "NL" }),
  nlMark: trader({
    country: "NL",
    adrCommitment: "member",
    adrEntity: "webwinkelkeur",
    memberPage: "https://www.webwinkelkeur.nl/webshop/Een-winkel-met-een-nogal-lange-naam-in-het-adres_1234567",
  }),
  nlBoard: trader({ country: "NL", adrCommitment: "member", adrEntity: "degeschillencommissie-thuiswinkel" }),
  de: trader({ country: "DE", staff: 50 }),
  fr: trader({
    country: "FR",
    mediator: {
      name: "Centre de la médiation de la consommation d'exemple",
      address: "14 rue Saint-Jean, 75017 Paris, France",
      site: "https://www.mediation-consommation.example/saisir-le-mediateur",
      contractConfirmed: true,
    },
  }),
};

/** What is published for a shop in Amsterdam. */
const publish = (facts: TraderFacts, publication: Partial<Publication> = {}) =>
  publishedDisclosure(facts, {
    today: "2026-11-21",
    timeZone: "Europe/Amsterdam",
    languages: LANGUAGES,
    ...publication,
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a block prints at that instant of a footer that was published on an earlier day. */
async function printed(
  facts: TraderFacts,
  options: { publishedOn?: string; at?: string; handle?: string; locale?: string; complaintForm?: string },
) {
  const {
    publishedOn = "2026-11-21",
    at = "2026-11-21T12:00:00Z",
    handle = "disclosure-embed",
    locale = "nl",
    complaintForm,
  } = options;
  vi.setSystemTime(new Date(at));
  return renderBlock(handle, {
    footer: publish(facts, { today: publishedOn, ...(complaintForm && { complaintForm }) }),
    locale,
  });
}

function readable(html: string): string {
  return html
    .replaceAll(/<style>.*?<\/style>|<!--.*?-->/g, "")
    .replaceAll(/<\/p>/g, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&#39;", "'")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

describe("the words a visitor reads", () => {
  test("heading, sentence, address and information link, with no blank before a comma or full stop", async () => {
    const html = await printed(TRADERS.be, {});
    expect(readable(html)).toBe(
      "Klachten en geschillen\n" +
        "Klacht? Mail klacht@voorbeeld.example; wij zoeken eerst samen met u een oplossing. Lukt dat niet, dan kunt u gratis terecht bij de Consumentenombudsdienst.\n" +
        "Europese Commissie: informatie over geschiloplossing buiten de rechter",
    );
    expect(html).toContain('<a href="mailto:klacht@voorbeeld.example"');
    expect(html).toContain('<a href="https://consumentenombudsdienst.be"');
    expect(html).toContain('<a href="https://consumer-redress.ec.europa.eu/index_nl"');
  });

  test.each([
    ["nl", "nl", "Klachten en geschillen", "Klacht?"],
    ["nl-BE", "nl", "Klachten en geschillen", "Klacht?"],
    ["fr", "fr", "Réclamations et litiges", "Une réclamation ?"],
    ["de", "de", "Beschwerden und Streitbeilegung", "Beschwerde?"],
    ["en", "en", "Complaints and disputes", "Complaint?"],
    ["es", "en", "Complaints and disputes", "Complaint?"],
    ["pt-BR", "en", "Complaints and disputes", "Complaint?"],
  ])("for the locale %s in %s", async (locale, language, heading, start) => {
    const html = await printed(TRADERS.be, { locale });
    expect(html).toContain(`lang="${language}"`);
    const [first, second] = readable(html).split("\n");
    expect(first).toBe(heading);
    expect(second?.startsWith(start)).toBe(true);
  });
});

describe("a trader whose country has a language of its own", () => {
  const danish = trader({ country: "DK" });

  test("is read in it, with its heading", async () => {
    const html = await printed(danish, { locale: "da" });
    expect(html).toContain('lang="da"');
    expect(html).toContain('aria-label="Klager og tvister"');
    expect(readable(html)).toMatch(/^Klager og tvister\nHar du en klage\? Skriv først til klacht@voorbeeld\.example\./);
  });

  test.each(["no", "nb", "nn-NO"])("Norwegian under the locale %s", async (locale) => {
    expect(readable(await printed(trader({ country: "NO" }), { locale }))).toMatch(
      /^Klager og tvister\nHar du en klage/,
    );
  });

  test("in another country's language it is read in its own and in English, each marked", async () => {
    const html = await printed(danish, { locale: "pl" });
    expect(readable(html)).toMatch(/^Complaints and disputes\nHar du en klage\?.*\nComplaint\? Write to/);
    expect(html).toContain('<p lang="da"');
    expect(html).toContain('lang="en"');
    expect(readable(await printed(danish, { locale: "fr" }))).toMatch(/^Réclamations et litiges\nUne réclamation/);
  });

  test("in German and English for an Austrian trader's Spanish visitor", async () => {
    expect(readable(await printed(trader({ country: "AT" }), { locale: "es" }))).toMatch(
      /\nBeschwerde\?[^]*\nComplaint\?/,
    );
  });
});

describe("a rule's day comes with nothing published", () => {
  const published = { publishedOn: "2024-06-01" };

  test.each([
    ["2024-12-31T22:59:59Z", "Wij zijn aangesloten bij Ombudsman voor de Handel."],
    ["2024-12-31T23:00:00Z", "Consumentenombudsdienst"],
  ])("a member's sentence at %s, in Amsterdam's night", async (at, text) => {
    expect(readable(await printed(TRADERS.beMember, { ...published, at }))).toContain(text);
  });

  test.each([
    ["2025-07-19T21:59:59Z", true],
    ["2025-07-19T22:00:00Z", false],
    ["2026-11-21T12:00:00Z", false],
  ])("the link to the platform at %s: %s", async (at, shown) => {
    for (const handle of HANDLES) {
      for (const locale of LANGUAGES) {
        const html = await printed(TRADERS.nl, { ...published, at, handle, locale });
        expect(html.includes("ec.europa.eu/consumers/odr")).toBe(shown);
        expect(html.includes("consumer-redress.ec.europa.eu")).toBe(!shown);
      }
    }
  });

  test.each(["Europe/Amsterdam", "Atlantic/Azores", "America/New_York", "Pacific/Auckland"])(
    "at the midnight of the shop's own time zone, also while Liquid reckons in %s",
    async (timeZone) => {
      const shows = async (shopZone: string, at: string) => {
        const footer = publish(TRADERS.nl, { today: "2024-06-01", timeZone: shopZone });
        vi.setSystemTime(new Date(at));
        return (await renderBlock("disclosure-block", { footer, timeZone })).includes("consumers/odr");
      };
      expect(await shows("Europe/Amsterdam", "2025-07-19T21:59:59Z")).toBe(true);
      expect(await shows("Europe/Amsterdam", "2025-07-19T22:00:00Z")).toBe(false);
      expect(await shows("America/New_York", "2025-07-20T03:59:59Z")).toBe(true);
      expect(await shows("America/New_York", "2025-07-20T04:00:00Z")).toBe(false);
    },
  );
});

describe("the link to the complaint form", () => {
  const complaintForm = "/apps/weerwoord/complaint";

  test("is not printed while the shop has no form", async () => {
    for (const handle of HANDLES) expect(readable(await printed(TRADERS.be, { handle }))).not.toContain("indienen");
  });

  test.each([
    ["nl", "Klacht indienen"],
    ["en", "File a complaint"],
    ["de", "Beschwerde einreichen"],
    ["fr", "Déposer une réclamation"],
    ["es", "File a complaint"],
  ])("for the locale %s: %s", async (locale, label) => {
    const html = await printed(TRADERS.be, { locale, complaintForm });
    expect(readable(html).split("\n").at(-1)).toBe(label);
    expect(html).toContain('<a href="/apps/weerwoord/complaint"');
  });

  test("in the trader's own language where its visitor speaks it", async () => {
    const danish = trader({ country: "DK" });
    expect(readable(await printed(danish, { locale: "da", complaintForm }))).toMatch(/\nIndsend en klage$/);
    expect(readable(await printed(danish, { locale: "pl", complaintForm }))).toMatch(/\nFile a complaint$/);
  });

  test("stays in the visitor's language", async () => {
    const footer = publish(TRADERS.be, { complaintForm });
    const html = await renderBlock("disclosure-block", { footer, locale: "fr", root: "/fr" });
    expect(html).toContain('<a href="/fr/apps/weerwoord/complaint"');
  });

  test("stands alone nowhere: without a line nothing is printed", async () => {
    const html = await printed(trader({ country: "FR" }), { complaintForm });
    expect(html.trim()).toBe("");
  });
});

describe("the markup", () => {
  const cases = Object.keys(TRADERS).flatMap((name) =>
    HANDLES.flatMap((handle) => LANGUAGES.map((locale) => [name as keyof typeof TRADERS, handle, locale] as const)),
  );

  test.each(Object.keys(TRADERS))("%s in a language we do not write: below 1.5 KB", async (name) => {
    for (const handle of HANDLES) {
      const html = await printed(TRADERS[name as keyof typeof TRADERS], { handle, locale: "tr" });
      expect(Buffer.byteLength(html)).toBeLessThan(1500);
    }
  });

  test.each(cases)("%s, %s, %s: below 1.5 KB, no script, no request", async (name, handle, locale) => {
    const html = await printed(TRADERS[name], { handle, locale });
    expect(readable(html)).not.toBe("");
    expect(Buffer.byteLength(html)).toBeLessThan(1500);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<form|\son\w+=|\ssrc=|url\(|@import/i);
  });

  const everywhere = COVERED_COUNTRIES.flatMap((country) =>
    [...footerLanguages(country), "tr"].map((locale) => [country, locale] as const),
  );

  test.each(everywhere)("%s, %s: below 1.5 KB whatever the trader chose", async (country, locale) => {
    for (const adrCommitment of ["none", "willing"] as const) {
      const complaintForm = "/apps/weerwoord/complaint";
      const html = await printed(trader({ country, staff: 50, adrCommitment }), { locale, complaintForm });
      expect(Buffer.byteLength(html)).toBeLessThan(1500);
    }
  });

  test("inherits font and colour against a theme that dims its footer, and leaves the theme's own elements alone", async () => {
    for (const handle of HANDLES) {
      const html = await printed(TRADERS.be, { handle });
      expect(html).not.toMatch(/font-family|font-size|color:(?!inherit)|position:/);
      const css = [...html.matchAll(/<style>(.*?)<\/style>/g)].map(([, rules]) => rules).join("");
      const selectors = [...css.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector ?? "");
      const place = handle.replace("disclosure", ".weerwoord");
      for (const selector of selectors) expect(selector).toMatch(new RegExp(`^(body:has\\(.*\\) )?\\${place}`));
      expect(css).toContain(`${place} *{color:inherit!important;opacity:1!important}`);
    }
  });

  test("tells Cloudflare to leave the address readable", async () => {
    const html = await printed(TRADERS.be, {});
    expect(html).toMatch(/<!--email_off-->.*mailto:klacht@voorbeeld\.example.*<!--\/email_off-->/);
  });

  test("the embed steps aside for the block by the class that the block prints", async () => {
    expect(await printed(TRADERS.be, { handle: "disclosure-block" })).toContain('class="weerwoord-block"');
    expect(await printed(TRADERS.be, { handle: "disclosure-embed" })).toContain('class="weerwoord-embed"');
  });

  test.each([
    ["right", "small", "text-align:right", "font-size:.875em"],
    ["center", "large", "text-align:center", "font-size:1.125em"],
    ["left", "normal", "text-align:left", undefined],
    ["theme", "normal", undefined, undefined],
  ])("follows the settings %s and %s", async (alignment, size, align, font) => {
    const settings = { show_heading: false, alignment, size };
    const html = await renderBlock("disclosure-block", { footer: publish(TRADERS.be), settings });
    expect(/text-align:\w+/.exec(html)?.[0]).toBe(align);
    expect(/font-size:[\d.]+em/.exec(html)?.[0]).toBe(font);
    expect(readable(html)).not.toContain("Klachten en geschillen");
  });

  test("is a landmark with a name, also without its heading", async () => {
    const html = await renderBlock("disclosure-embed", {
      footer: publish(TRADERS.be),
      settings: { show_heading: false },
    });
    expect(html).toContain('role="region"');
    expect(html).toContain('aria-label="Klachten en geschillen"');
  });

  test("escapes everything it is given", async () => {
    const footer = {
      fallback: "en",
      languages: { nl: [{ segments: [{ t: "<u>'\"&" }, { t: "<i>", h: 'https://a.example/"onclick="x' }] }] },
    };
    const html = await renderBlock("disclosure-block", { footer });
    expect(html).not.toMatch(/<u>|<i>/);
    expect(html).toContain("&lt;u&gt;&#39;&#34;&amp;");
    expect(html).toContain('href="https://a.example/&#34;onclick=&#34;x"');
  });

  test.each([
    undefined,
    null,
    { fallback: "en", languages: {} },
    { fallback: "en", languages: { nl: [] } },
    { fallback: "en", languages: { nl: [{ from: 1893452400, segments: [{ t: "later" }] }] } },
    { fallback: "en", languages: { nl: [{ until: 20200101, segments: [{ t: "earlier" }] }] } },
  ])("prints nothing at all for %j", async (footer) => {
    vi.setSystemTime(new Date("2026-11-21T12:00:00Z"));
    for (const handle of HANDLES) expect((await renderBlock(handle, { footer })).trim()).toBe("");
  });
});
