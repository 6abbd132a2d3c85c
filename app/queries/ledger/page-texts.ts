import { createHash } from "node:crypto";
import { z } from "zod";
import type { ShopTransaction } from "#app/db.server.ts";
import { parseExactJson } from "#app/domain/evidence/exact-json.ts";

type Content = { kind: string; text: string };

const named = z.object({ product_id: z.string(), version: z.string(), text_sha256: z.string() });

/** Texts of product pages by the hash under which ledger entries name them. */
export type PageTexts = ReadonlyMap<string, string>;

/** The texts of the product pages that these contents name; a text that is not the one that was hashed is left out. */
export async function readPageTexts(
  tx: ShopTransaction,
  shopId: string,
  contents: readonly Content[],
): Promise<PageTexts> {
  const pages = contents.flatMap(({ kind, text }) => {
    const page = kind === "product_page" ? named.safeParse(parseExactJson(text)).data : undefined;
    return page ? [page] : [];
  });
  if (pages.length === 0) return new Map();
  const rows = await tx.productPage.findMany({
    where: { shopId, OR: pages.map(({ product_id, version }) => ({ productId: product_id, version })) },
    select: { text: true, textSha256: true },
  });
  const unchanged = rows.filter(({ text, textSha256 }) => sha256(text) === textSha256);
  return new Map(unchanged.map(({ text, textSha256 }) => [textSha256, text]));
}

/** An entry's content as rules read it: a product page with its text. */
export function withPageText({ kind, text }: Content, texts: PageTexts): unknown {
  const content = parseExactJson(text);
  const page = kind === "product_page" ? named.safeParse(content).data : undefined;
  const found = page && texts.get(page.text_sha256);
  return found === undefined ? content : { ...(content as object), text: found };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
