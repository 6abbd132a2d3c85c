import { parseArgs } from "node:util";
import { CARRIER_LABELS } from "#app/carriers/registry.ts";
import { closeDatabase, outsideShops, withShop } from "#app/db.server.ts";
import { verifyChain } from "#app/domain/evidence/chain.ts";
import { readLedger } from "#app/queries/ledger/read-ledger.ts";
import { entryWords } from "./entry-words.ts";

/**
 * The ledger of an order: its entries, and whether the chain verifies.
 * @param args the order's name such as `#1042`, and the shop's domain when the database knows several
 * @throws Error in words when there is no such order, or the shop must be named
 */
export async function inspectLedger(args: string[]): Promise<unknown> {
  const { values, positionals } = parseArgs({ args, options: { shop: { type: "string" } }, allowPositionals: true });
  const name = positionals[0]?.replace(/^#/, "");
  if (!name) throw new Error("Name the order, for example: inspect ledger 1042");
  try {
    const shops = await outsideShops.shop.findMany({ where: values.shop ? { domain: values.shop } : {} });
    const [shop, ...others] = shops;
    if (!shop) throw new Error(values.shop ? `No shop ${values.shop} is known here.` : "No shop is known here.");
    if (others.length > 0)
      throw new Error(`Say which shop: ${shops.map(({ domain }) => `--shop ${domain}`).join(" or ")}`);
    const order = await withShop(shop.id, (tx) =>
      tx.order.findFirst({ where: { shopId: shop.id, name: { in: [name, `#${name}`] } } }),
    );
    if (!order) throw new Error(`${shop.domain} has no order ${positionals[0]}.`);
    const { entries, links, head } = await readLedger(shop.id, order.id);
    const hashOf = new Map(links.map((link) => [link.seq, Buffer.from(link.hash).toString("hex")]));
    return {
      shop: shop.domain,
      order: order.name,
      ...verifyChain(links, head),
      entries: entries.map(({ content, ...entry }) => ({
        ...entry,
        hash: hashOf.get(entry.seq),
        says: entryWords({ kind: entry.kind, content }, CARRIER_LABELS),
        erased: content === undefined,
      })),
    };
  } finally {
    await closeDatabase();
  }
}
