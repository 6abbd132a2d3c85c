/**
 * Time zones of countries that have one, by ISO 3166-1 code of two and of three letters. The small islands of Spain and
 * Portugal, which have an hour of their own, are not told apart.
 */
const ZONES: [codes: string, zone: string][] = [
  ["NL NLD", "Europe/Amsterdam"],
  ["BE BEL", "Europe/Brussels"],
  ["DE DEU", "Europe/Berlin"],
  ["FR FRA", "Europe/Paris"],
  ["LU LUX", "Europe/Luxembourg"],
  ["AT AUT", "Europe/Vienna"],
  ["CH CHE", "Europe/Zurich"],
  ["DK DNK", "Europe/Copenhagen"],
  ["SE SWE", "Europe/Stockholm"],
  ["NO NOR", "Europe/Oslo"],
  ["FI FIN", "Europe/Helsinki"],
  ["PL POL", "Europe/Warsaw"],
  ["CZ CZE", "Europe/Prague"],
  ["IT ITA", "Europe/Rome"],
  ["ES ESP", "Europe/Madrid"],
  ["PT PRT", "Europe/Lisbon"],
  ["IE IRL", "Europe/Dublin"],
  ["GB GBR UK", "Europe/London"],
];
const ZONE_OF = new Map(ZONES.flatMap(([codes, zone]) => codes.split(" ").map((code) => [code, zone] as const)));

/** The time zone in which a scan of that country is noted; undefined for a country with several, or not known here. */
export function zoneOfCountry(code: string | null): string | undefined {
  return code === null ? undefined : ZONE_OF.get(code.toUpperCase());
}
