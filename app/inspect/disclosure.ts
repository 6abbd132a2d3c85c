import { parseArgs } from "node:util";
import { z } from "zod";
import { disclosureOn } from "#app/domain/disclosure/disclosure-on.ts";
import { hrefOf, labelOf, plainText } from "#app/domain/disclosure/segment.ts";
import { languageOf } from "#app/domain/language.ts";
import type { AdrCommitment, TraderFacts } from "#app/domain/trader/trader-facts.ts";

const USAGE =
  "inspect disclosure --country BE --date 2026-11-21 --locale nl [--email ADDRESS] [--member ENTITY] [--member-page URL] " +
  "[--willing yes|no] [--staff N] [--markets DE,FR] [--information-link yes|no] " +
  "[--mediator-name NAME --mediator-address ADDRESS --mediator-site URL]";

/** Examples for what a person leaves out; they stand for data that every shop has. */
const EXAMPLE_EMAIL = "klantenservice@voorbeeld.example";
const EXAMPLE_MEMBER_PAGE = "https://www.webwinkelkeur.nl/webshop/voorbeeld";

/**
 * What a shop of such a trader shows on that day, straight from the rules: no database, no shop.
 * A link's target is `href` (the first page linked, else the e-mail address) and all of them are in `links`.
 * @param args the words after `inspect disclosure`
 * @throws Error with the usage when an option is missing or wrong
 */
export async function inspectDisclosure(args: string[]): Promise<unknown> {
  const options = readOptions(args);
  const country = options.country?.toUpperCase();
  const language = languageOf(options.locale);
  if (!country || !/^[A-Z]{2}$/.test(country)) throw new Error(`--country is two letters\n${USAGE}`);
  if (!options.date || !z.iso.date().safeParse(options.date).success)
    throw new Error(`--date is a day such as 2026-11-21\n${USAGE}`);
  if (!language) throw new Error(`--locale is nl, en, de or fr\n${USAGE}`);
  const { items, advice } = disclosureOn(traderOf(country, options.date, options), options.date, language);
  return {
    items: items.map(({ rule, placement, text, source, confidence }) => {
      const links = text.flatMap((part) => {
        const href = hrefOf(part);
        return href === undefined ? [] : [{ label: labelOf(part), href }];
      });
      const href = (links.find((link) => link.href.startsWith("https:")) ?? links[0])?.href ?? null;
      return { rule, placement, text: plainText(text), href, links, source, confidence };
    }),
    advice: advice.map(({ code, rule, text, placements, source, confidence }) => {
      return { code, rule: rule ?? null, text: language === "nl" ? text.nl : text.en, placements, source, confidence };
    }),
  };
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
    staff: options.staff === undefined ? undefined : Number(options.staff),
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
    markets: options.markets?.toUpperCase().split(",").filter(Boolean) ?? [],
    confirmedAt: `${day}T00:00:00.000Z`,
  };
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
