import { parseArgs } from "node:util";
import { z } from "zod";
import { languageNotWritten } from "#app/domain/disclosure/advice.ts";
import { type DisclosureAdvice, disclosureOn, type DisclosureItem } from "#app/domain/disclosure/disclosure-on.ts";
import { languagesRead } from "#app/domain/disclosure/footer-language.ts";
import { reviewReport } from "#app/domain/disclosure/review-report.ts";
import { hrefOf, plainText } from "#app/domain/disclosure/segment.ts";
import { yearOf } from "#app/domain/time.ts";
import type { AdrCommitment, TraderFacts } from "#app/domain/trader/trader-facts.ts";

const USAGE =
  "inspect disclosure --country BE --date 2026-11-21 --locale nl [--email ADDRESS] [--member ENTITY] [--member-page URL] " +
  "[--willing yes|no] [--staff N] [--markets DE,FR] [--information-link yes|no] " +
  "[--mediator-name NAME --mediator-address ADDRESS --mediator-site URL]\n" +
  "inspect disclosure --report [--date 2026-11-21]";

/** Examples for what a person leaves out; they stand for data that every shop has. */
const EXAMPLE_EMAIL = "klantenservice@voorbeeld.example";
const EXAMPLE_MEMBER_PAGE = "https://www.webwinkelkeur.nl/webshop/voorbeeld";

/** Codes that people use beside ISO 3166-1's own: the Commission writes UK and EL. */
const COUNTRY_CODES: Record<string, string> = { UK: "GB", EL: "GR" };

/**
 * What a shop of such a trader shows on that day, straight from the rules: no database, no shop. `href` is the first page
 * a line links to, else the e-mail address. With `--report` it lists what of rules and directory has to be checked.
 * @param args the words after `inspect disclosure`
 * @throws Error with the usage when an option is missing or wrong
 */
export async function inspectDisclosure(args: string[]): Promise<unknown> {
  const options = readOptions(args);
  const day = options.date ?? (options.report ? new Date().toISOString().slice(0, 10) : undefined);
  if (!day || !z.iso.date().safeParse(day).success) throw new Error(`--date is a day such as 2026-11-21\n${USAGE}`);
  if (options.report) return reviewReport(day);

  const country = readCountry(options.country);
  const { locale } = options;
  if (!country) throw new Error(`--country is two letters\n${USAGE}`);
  if (!locale || !/^[a-z]{2,3}([-_]\w+)*$/i.test(locale)) throw new Error(`--locale is a locale such as nl\n${USAGE}`);
  const read = languagesRead(locale, country);
  const facts = traderOf(country, day, options);
  const advice = disclosureOn(facts, day, "en").advice;
  const written = read.length === 1 && locale.toLowerCase().startsWith(read[0] ?? "");
  const unwritten: DisclosureAdvice[] = written
    ? []
    : [{ ...languageNotWritten(locale, read), placements: ["footer"] }];
  return {
    items: read.flatMap((language) => disclosureOn(facts, day, language).items.map(itemOf)),
    advice: [...unwritten, ...advice].map((entry) => adviceOf(entry, read[0] === "nl" ? "nl" : "en")),
  };
}

function itemOf({ rule, placement, text, source, confidence }: DisclosureItem) {
  const hrefs = text.map(hrefOf).filter((href) => href !== undefined);
  const href = hrefs.find((target) => target.startsWith("https:")) ?? hrefs[0] ?? null;
  return { rule, placement, text: plainText(text), href, source, confidence };
}

function adviceOf({ code, rule, text, placements, source, confidence }: DisclosureAdvice, language: "nl" | "en") {
  return { code, rule: rule ?? null, text: text[language], placements, source, confidence };
}

function readCountry(option: string | undefined): string | undefined {
  const code = option?.toUpperCase() ?? "";
  return /^[A-Z]{2}$/.test(code) ? (COUNTRY_CODES[code] ?? code) : undefined;
}

type Options = ReturnType<typeof readOptions>;

function readOptions(args: string[]) {
  const option = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      options: {
        country: option,
        date: option,
        locale: option,
        email: option,
        member: option,
        "member-page": option,
        willing: option,
        staff: option,
        markets: option,
        "information-link": option,
        "mediator-name": option,
        "mediator-address": option,
        "mediator-site": option,
        report: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
}

function traderOf(country: string, day: string, options: Options): TraderFacts {
  if (options.staff !== undefined && !/^\d+$/.test(options.staff)) throw new Error(`--staff is a number\n${USAGE}`);
  return {
    country,
    email: options.email ?? EXAMPLE_EMAIL,
    ...(options.staff !== undefined && { staff: Number(options.staff), staffYear: yearOf(day) - 1 }),
    adrCommitment: commitmentOf(options),
    adrEntity: options.member,
    memberPage: options["member-page"] ?? EXAMPLE_MEMBER_PAGE,
    mediator: {
      name: options["mediator-name"],
      address: options["mediator-address"],
      site: options["mediator-site"],
      contractConfirmed: true,
    },
    showInformationLink: !no(options["information-link"], "--information-link"),
    markets: options.markets?.split(",").filter(Boolean).map(readMarket) ?? [],
    confirmedAt: `${day}T00:00:00.000Z`,
  };
}

function readMarket(option: string): string {
  const market = readCountry(option);
  if (!market) throw new Error(`--markets are countries of two letters\n${USAGE}`);
  return market;
}

function commitmentOf({ member, willing }: Options): AdrCommitment {
  if (member !== undefined) return "member";
  return willing === undefined || no(willing, "--willing") ? "none" : "willing";
}

/** Whether a yes-or-no option says no. */
function no(value: string | undefined, option: string): boolean {
  if (value !== undefined && value !== "yes" && value !== "no") throw new Error(`${option} is yes or no\n${USAGE}`);
  return value === "no";
}
