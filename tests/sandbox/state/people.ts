import type { Address, Customer } from "#tests/sandbox/state/types.ts";

/** A shopper with the home the parcels go to. */
export type Person = Pick<Customer, "firstName" | "lastName" | "email" | "phone" | "locale"> & {
  address: Pick<Address, "address1" | "zip" | "city" | "countryCode" | "address2" | "company">;
};

const COUNTRIES: Record<string, string> = {
  NL: "Netherlands",
  BE: "Belgium",
  DE: "Germany",
  FR: "France",
  LU: "Luxembourg",
};

/** A person's postal address as an order carries it. Dutch, Belgian and German addresses have no province at Shopify. */
export function addressOf(person: Person): Address {
  const { address2, company, ...rest } = person.address;
  return {
    firstName: person.firstName,
    lastName: person.lastName,
    company,
    address1: rest.address1,
    address2,
    zip: rest.zip,
    city: rest.city,
    province: null,
    provinceCode: null,
    country: COUNTRIES[rest.countryCode] ?? rest.countryCode,
    countryCode: rest.countryCode,
    phone: person.phone,
  };
}

function person(
  name: string,
  locale: string,
  street: string,
  zip: string,
  city: string,
  countryCode: string,
  phone: string | null = null,
): Person {
  const [firstName = "", ...rest] = name.split(" ");
  const plain = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".");
  return {
    firstName,
    lastName: rest.join(" "),
    email: `${plain}@mail.example`,
    phone,
    locale,
    address: { address1: street, address2: null, company: null, zip, city, countryCode },
  };
}

/** The shop's customers: Dutch, Flemish and French-speaking Belgian, German, and one from abroad. */
export const PEOPLE: readonly Person[] = [
  person("Anouk de Wit", "nl-NL", "Molenstraat 12", "5611 EK", "Eindhoven", "NL", "+31655500101"),
  person("Jeroen van den Berg", "nl-NL", "Hoogstraat 87", "3011 PM", "Rotterdam", "NL"),
  person("Fatima El Amrani", "nl-NL", "Amsterdamsestraatweg 340", "3551 CV", "Utrecht", "NL", "+31655500103"),
  person("Pieter Hoekstra", "nl-NL", "Nieuwestad 41-B", "8911 CJ", "Leeuwarden", "NL"),
  person("Sanne Kuipers", "nl-NL", "Oude Kijk in 't Jatstraat 9", "9712 EA", "Groningen", "NL"),
  person("Ruben Vos", "nl-NL", "Grote Staat 22", "6211 CW", "Maastricht", "NL", "+31655500106"),
  person("Lotte Peeters", "nl-BE", "Nationalestraat 55", "2000", "Antwerpen", "BE", "+32470550107"),
  person("Wout Claes", "nl-BE", "Veldstraat 130 bus 2", "9000", "Gent", "BE"),
  person("Élodie Lambert", "fr-BE", "Rue Neuve 78", "1000", "Bruxelles", "BE", "+32470550109"),
  person("Benoît Dupuis", "fr-BE", "Rue de la Régence 14", "4000", "Liège", "BE"),
  person("Jürgen Groß", "de-DE", "Kölner Straße 201", "40227", "Düsseldorf", "DE", "+4915155500111"),
  person("Katrin Schäfer", "de-DE", "Torstraße 66", "10119", "Berlin", "DE"),
  person("Mehmet Yıldız", "de-DE", "Landwehrstraße 33", "80336", "München", "DE"),
  person("Grace O'Neill", "en-NL", "Prinsengracht 610", "1017 KT", "Amsterdam", "NL", "+31655500114"),
  person("Camille Moreau", "fr-FR", "12 rue des Martyrs", "75009", "Paris", "FR"),
];
