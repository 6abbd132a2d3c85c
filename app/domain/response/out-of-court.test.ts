import { describe, expect, it } from "vitest";
import type { TraderFacts } from "../trader/trader-facts.ts";
import { outOfCourtLines } from "./out-of-court.ts";

const base: TraderFacts = {
  country: "NL",
  email: "hallo@detrui.example",
  adrCommitment: "none",
  showInformationLink: true,
  markets: [],
  confirmedAt: "2026-11-01T00:00:00.000Z",
};

const TODAY = "2026-11-21";

describe("the out-of-court lines of a letter", () => {
  it.each<[string, Partial<TraderFacts>, string[], string[]]>([
    ["unconfirmed data say nothing", { confirmedAt: undefined }, [], ["rechter", "WebwinkelKeur"]],
    [
      "a WebwinkelKeur member names mediation and the ruling",
      {
        adrCommitment: "member",
        adrEntity: "webwinkelkeur",
        memberPage: "https://www.webwinkelkeur.nl/webshop/detrui_1",
      },
      ["https://www.webwinkelkeur.nl/webshop/detrui_1", "DigiDispuut", "bindend", "rechter"],
      ["erkend"],
    ],
    ["an uncommitted Dutch trader says so", {}, ["niet aangesloten", "rechter"], ["DigiDispuut"]],
    ["a Belgian trader names the residual body", { country: "BE" }, ["Consumentenombudsdienst", "niet vooraf"], []],
    ["a willing Belgian trader takes part", { country: "BE", adrCommitment: "willing" }, ["bereid"], ["niet vooraf"]],
    [
      "a Belgian member of a body that ended names the residual one",
      { country: "BE", adrCommitment: "member", adrEntity: "ombudsman-voor-de-handel" },
      ["Consumentenombudsdienst"],
      ["Ombudsman voor de Handel"],
    ],
    [
      "an Austrian trader names his country's residual body and whether he is bound",
      { country: "AT" },
      ["Verbraucherschlichtung Austria", "verbraucherschlichtung.at", "niet vooraf"],
      ["niet aangesloten"],
    ],
    ["a country without a checked body names none", { country: "IS" }, ["niet aangesloten", "rechter"], []],
    ["a French trader without a contract names no mediator", { country: "FR" }, ["rechter"], ["bemiddelaar"]],
  ])("%s", (_name, trader, expected, forbidden) => {
    const text = outOfCourtLines({ ...base, ...trader }, TODAY, { language: "nl", formality: "u" }).join("\n");
    for (const words of expected) expect(text).toContain(words);
    for (const words of forbidden) expect(text).not.toContain(words);
  });

  it.each(["nl", "en", "de", "fr"] as const)("leaves no gap open in %s", (language) => {
    for (const country of ["NL", "BE", "DE", "FR", "AT", "FI", "CZ", "SE", "LU", "IS"])
      expect(outOfCourtLines({ ...base, country }, TODAY, { language, formality: "je" }).join(" ")).not.toMatch(
        /[{}]|\(\)/,
      );
  });

  it("follows the shop's form of address", () => {
    const text = outOfCourtLines({ ...base, country: "BE" }, TODAY, { language: "nl", formality: "je" }).join(" ");
    expect(text).toContain("dan kun je gratis terecht");
    expect(text).toContain("Je mag ook direct naar de rechter.");
  });
});
