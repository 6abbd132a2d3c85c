/** The carriers a merchant can ship with, named as Shopify names them, with the form of their numbers and tracking pages. */
export const CARRIERS: Record<
  string,
  { company: string; number: (seed: number) => string; url: (number: string, zip: string) => string }
> = {
  postnl: {
    company: "PostNL",
    number: (seed) => `3SLHOO${pad(seed, 9)}`,
    url: (number, zip) => `https://jouw.postnl.nl/track-and-trace/${number}-NL-${zip.replace(/\s/g, "")}`,
  },
  dhl: {
    company: "DHL eCommerce",
    number: (seed) => `JVGL${pad(seed, 14)}`,
    url: (number) => `https://www.dhl.com/nl-nl/home/tracking.html?tracking-id=${number}`,
  },
  dpd: {
    company: "DPD",
    number: (seed) => `0534${pad(seed, 10)}`,
    url: (number) => `https://tracking.dpd.de/status/nl_NL/parcel/${number}`,
  },
  gls: {
    company: "GLS",
    number: (seed) => `6${pad(seed, 10)}`,
    url: (number) => `https://gls-group.eu/track/${number}`,
  },
  bpost: {
    company: "bpost",
    number: (seed) => `3232${pad(seed, 20)}`,
    url: (number) => `https://track.bpost.cloud/btr/web/#/search?itemCode=${number}`,
  },
  ups: {
    company: "UPS",
    number: (seed) => `1Z827WK7${pad(seed, 10)}`,
    url: (number) => `https://www.ups.com/track?tracknum=${number}`,
  },
};

function pad(seed: number, length: number): string {
  return String(seed * 104_729 + 40_013)
    .padStart(length, "0")
    .slice(-length);
}
