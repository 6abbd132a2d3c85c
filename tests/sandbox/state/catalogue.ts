import type { LineItem } from "#tests/sandbox/state/types.ts";

type Product = Omit<LineItem, "id" | "quantity">;

/** What the shop sells. */
export const CATALOGUE: readonly Product[] = [
  ["Booglamp Rond", "Messing", "BL-RND-MS", "189.00", 6400],
  ["Tafellamp Eik", null, "TL-EIK", "79.95", 1800],
  ["Hanglamp Glas", "Rookgrijs", "HL-GLS-RG", "129.00", 2600],
  ["Wandlamp Klein", "Zwart", "WL-KLN-ZW", "44.50", 700],
  ["Leeslamp Flex", "Wit", "LL-FLX-WT", "64.95", 1200],
  ["Ledlamp E27, set van 4", null, "LED-E27-4", "24.95", 320],
  ["Nachtlampje Maan", null, "NL-MAAN", "29.95", 260],
  ["Snoerdimmer", "Zwart", "SD-ZW", "17.50", 140],
].map(([title, variantTitle, sku, price, grams], index) => ({
  productId: String(8_204_117_643 + index * 32_768),
  variantId: String(44_120_387_115 + index * 32_768),
  title: String(title),
  variantTitle: variantTitle === null ? null : String(variantTitle),
  sku: String(sku),
  vendor: "Lampenhuis Oost",
  price: String(price),
  grams: Number(grams),
  requiresShipping: true,
}));

/** What the product pages say, as Shopify holds it. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  "BL-RND-MS":
    "<p>Booglamp met een voet van natuursteen en een kap van geborsteld messing.</p><ul><li>Hoogte 198 cm</li><li>Fitting E27, lamp niet inbegrepen</li><li>Gewicht 6,4 kg</li></ul>",
  "TL-EIK": "<p>Tafellamp van massief eiken. Elke lamp heeft een eigen nerf en kan van de foto afwijken.</p>",
  "HL-GLS-RG": "<p>Hanglamp van mondgeblazen glas, rookgrijs. Snoer van 150 cm, in te korten.</p>",
  "WL-KLN-ZW": "<p>Kleine wandlamp van gelakt staal, zwart. Voor binnen.</p>",
  "LL-FLX-WT": "<p>Leeslamp met buigbare hals en dimmer in het snoer. Serienummer onder de voet.</p>",
  "LED-E27-4": "<p>Vier ledlampen E27, 806 lumen, warm wit (2700 K).</p>",
  "NL-MAAN": "<p>Nachtlampje in de vorm van een maan, oplaadbaar.</p>",
  "SD-ZW": "<p>Snoerdimmer voor led, 1 tot 60 watt.</p>",
};
