import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { ADR_ENTITIES } from "#app/domain/disclosure/entities.ts";
import { publishedDisclosure } from "#app/domain/disclosure/published-disclosure.ts";
import { COVERED_COUNTRIES, RULES_VERSION } from "#app/domain/disclosure/rules.ts";
import { LANGUAGES } from "#app/domain/language.ts";
import { ADR_COMMITMENTS, type TraderFacts } from "#app/domain/trader/trader-facts.ts";

/** Raise RULES_VERSION and record both anew when the test below fails: shops are republished by the version. */
const RECORDED = {
  version: "2026-11-28.2",
  footers: "57e6abe294cc60671c5f53c0d5442007fb5b96c9613bf5010fc305078245d388",
};

/** Every trader whose footer could differ from the others', as far as the rules tell them apart. */
function* traders(): Generator<TraderFacts> {
  const common = {
    email: "klacht@voorbeeld.example",
    memberPage: "https://www.webwinkelkeur.nl/webshop/voorbeeld",
    mediator: {
      name: "Médiation Exemple",
      address: "1 rue du Test, 75001 Paris",
      site: "https://mediation.example/",
      contractConfirmed: true,
    },
    showInformationLink: true,
    markets: [],
  };
  for (const country of COVERED_COUNTRIES)
    for (const adrCommitment of ADR_COMMITMENTS)
      for (const staff of [5, 50]) {
        const bodies = ADR_ENTITIES.filter((entity) => entity.country === country).map(({ id }) => id);
        for (const adrEntity of adrCommitment === "none" ? [undefined] : bodies)
          yield { ...common, country, adrCommitment, staff, ...(adrEntity && { adrEntity }) };
      }
}

test("whoever changes what a footer prints raises the version of the rules", () => {
  const footers = [...traders()].map((trader) =>
    // Before the platform closed, so that the changes on later days are in it too.
    publishedDisclosure(trader, { today: "2024-06-01", timeZone: "UTC", languages: LANGUAGES }),
  );
  const text = JSON.stringify(footers.map(({ version: _, ...footer }) => footer));
  expect({ version: RULES_VERSION, footers: bytesToHex(sha256(utf8ToBytes(text))) }).toEqual(RECORDED);
});
